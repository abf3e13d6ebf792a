import type { PersonName } from '#domain/import/person-name'

/** The name as a list sorts it: `Berg, Fatima van den`; who has one name only keeps it. */
export function sortName({ givenName, tussenvoegsel, familyName }: PersonName): string {
  const first = [givenName, tussenvoegsel].filter((part) => part !== null && part !== '').join(' ')
  if (familyName === null || familyName === '') return first
  return first === '' ? familyName : `${familyName}, ${first}`
}

/** Two letters for a badge, of the given and the family name: `EF` for Elsa van Fictie. */
export function initialsOf({ givenName, familyName }: PersonName): string {
  return [givenName, familyName ?? ''].map(firstLetter).join('')
}

function firstLetter(name: string): string {
  return (/\p{L}/u.exec(name)?.[0] ?? '').toLocaleUpperCase('nl')
}
