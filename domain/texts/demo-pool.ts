/** The two of the demo's pool; neither exists. */
export const demoPool = [
  { name: 'Nadia Sprookje', language: 'Arabisch' },
  { name: 'Tesfay Fabel', language: 'Tigrinya' },
] as const

/** How many ask for which language at the demo's 14 February. */
export const demoNeeds = [
  ['Tigrinya', 6],
  ['Arabisch', 4],
  ['Dari', 1],
] as const

export const demoPoolSource = 'voorbeeld, verzonnen'
