const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The first letter that no action has: a to z, then aa, ab and so on. */
export function nextActionLetter(used: readonly string[]): string {
  const taken = new Set(used)
  for (let number = 0; ; number += 1) {
    const letter = letterAt(number)
    if (!taken.has(letter)) return letter
  }
}

function letterAt(number: number): string {
  const last = letters[number % letters.length] ?? ''
  return number < letters.length ? last : letterAt(Math.floor(number / letters.length) - 1) + last
}
