import type { Attendee } from '#domain/contract/attendance'

/** Who is registered and was not in yet, in the order of the list. */
export function expectedPeople(people: readonly Attendee[]): Attendee[] {
  return people.filter(({ stand, isPresent }) => stand === 'registered' && !isPresent)
}

/** The letter somebody is looked up under: that of the family name, without its accent. */
function letterOf({ sortName }: Pick<Attendee, 'sortName'>): string {
  const [first = ''] = sortName.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')
  return first.toLocaleUpperCase('nl')
}

/** The letters under which somebody stands, in order. */
export function lettersOf(people: readonly Attendee[]): string[] {
  return [...new Set(people.map(letterOf))].toSorted((one, other) => one.localeCompare(other, 'nl'))
}

/** The organisations somebody is from, in order. */
export function organisationsOf(people: readonly Attendee[]): string[] {
  const names = people.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]))
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'nl'))
}

/** Those under a letter and of an organisation; `null` is every one. */
export function expectedUnder(
  people: readonly Attendee[],
  { letter, organisation }: { letter: string | null; organisation: string | null },
): Attendee[] {
  return people.filter(
    (person) =>
      (letter === null || letterOf(person) === letter) &&
      (organisation === null || person.organisation === organisation),
  )
}
