/** Words of our screens and calendars that stand last in a compound: `Onderwijs|overleg`. */
const lastParts = [
  'avond',
  'begeleiding',
  'beleid',
  'bijeenkomst',
  'bijeenkomsten',
  'dag',
  'dagen',
  'dienst',
  'feest',
  'gesprek',
  'gesprekken',
  'gevers',
  'groep',
  'groepen',
  'herdenking',
  'houders',
  'kwalificatie',
  'lunch',
  'markt',
  'middag',
  'nemers',
  'nemerschap',
  'netwerk',
  'ochtend',
  'onderwijs',
  'overleg',
  'overleggen',
  'partners',
  'personen',
  'regio',
  'school',
  'scholen',
  'sessie',
  'sessies',
  'sleutel',
  'team',
  'traject',
  'trajecten',
  'vakantie',
  'verjaardag',
  'weekend',
]
const softHyphen = '\u00AD'
const shortestWord = 10
const shortestFirstPart = 3

/** The text with an invisible place to break at the joints of long Dutch compounds it knows. */
export function withSoftHyphens(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < shortestWord ? word : jointed(word)))
}

// From the back to the front: what is not a known last part stays whole.
function jointed(word: string): string {
  const lower = word.toLowerCase()
  const part = lastParts.find(
    (each) => lower.endsWith(each) && word.length - each.length >= shortestFirstPart,
  )
  if (part === undefined) return word
  const joint = word.length - part.length
  return `${jointed(word.slice(0, joint))}${softHyphen}${word.slice(joint)}`
}
