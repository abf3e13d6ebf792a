import { fold } from '#domain/import/fold'
import { isTussenvoegsel } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { PersonId } from '#domain/shared/ids'
import { normaliseForSearch } from './normalise-for-search.ts'

/** A person with their words made ready once, so that every keystroke is cheap. */
export type SearchablePerson = {
  readonly personId: PersonId
  readonly sortKey: string
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly particles: readonly string[]
  readonly organisation: readonly string[]
}

export type PersonMatch = {
  readonly personId: PersonId
  /** Lower is better; people of one rank stand in the order of their names. */
  readonly rank: number
}

/** Makes a person ready to be matched. */
export function searchablePerson(
  personId: PersonId,
  name: PersonName,
  organisation: string | null,
): SearchablePerson {
  const given = wordsOf(name.givenName)
  const family = wordsOf(name.familyName ?? '')
  return {
    personId,
    sortKey: [...given, ...family].join(' '),
    given,
    family,
    particles: wordsOf(name.tussenvoegsel ?? ''),
    organisation: wordsOf(organisation ?? ''),
  }
}

/**
 * Who is meant by what is typed: every typed word begins a word of the name or organisation, in
 * any order. Only when nobody fits do letters inside a word count. An empty query finds nobody.
 */
export function matchPeople(query: string, people: readonly SearchablePerson[]): PersonMatch[] {
  const typed = wordsOf(query)
  if (typed.length === 0) return []
  const found = rankedBy(people, typed, begins)
  return found.length > 0 ? found : rankedBy(people, typed, contains)
}

type Fits = (word: string, typed: string) => boolean

const begins: Fits = (word, typed) => word.startsWith(typed)
const contains: Fits = (word, typed) => typed.length > 1 && word.includes(typed)

function rankedBy(
  people: readonly SearchablePerson[],
  typed: readonly string[],
  fits: Fits,
): PersonMatch[] {
  return people
    .flatMap((person) => {
      const rank = rankOf(person, typed, fits)
      return rank === null ? [] : [{ personId: person.personId, rank, sortKey: person.sortKey }]
    })
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        compare(one.sortKey, other.sortKey) ||
        compare(one.personId, other.personId),
    )
    .map(({ personId, rank }) => ({ personId, rank }))
}

const missedParticle = 3

function rankOf(person: SearchablePerson, typed: readonly string[], fits: Fits): number | null {
  let rank = 0
  let meant = 0
  for (const word of typed) {
    const cost = costOf(person, word, fits)
    if (cost !== null) meant += 1
    // "van den Berg" also finds who is written "v.d. Berg" or "Berg".
    else if (!isTussenvoegsel(word)) return null
    rank += cost ?? missedParticle
  }
  return meant === 0 ? null : rank
}

function costOf(person: SearchablePerson, typed: string, fits: Fits): number | null {
  const own = [...person.given, ...person.family]
  if (own.includes(typed)) return 0
  if (person.given.some((word) => fits(word, typed))) return 1
  if (person.family.some((word) => fits(word, typed))) return 2
  if (person.particles.some((word) => fits(word, typed))) return 3
  return person.organisation.some((word) => fits(word, typed)) ? 4 : null
}

/** A name in pieces, with those that were typed marked. */
export function markMatches(query: string, text: string): { text: string; isMatch: boolean }[] {
  const typed = wordsOf(query)
  return text
    .split(/(?<=[\s-])|(?=[\s-])/u)
    .flatMap((piece) => marked(piece, typed))
    .filter(({ text: part }) => part !== '')
}

function marked(piece: string, typed: readonly string[]) {
  const letters = [...piece]
  const word = typed.find((each) => normaliseForSearch(piece).startsWith(each))
  const length = letters.findIndex(
    (_, index) => fold(letters.slice(0, index + 1).join('')) === word,
  )
  if (word === undefined || length === -1) return [{ text: piece, isMatch: false }]
  return [
    { text: letters.slice(0, length + 1).join(''), isMatch: true },
    { text: letters.slice(length + 1).join(''), isMatch: false },
  ]
}

function wordsOf(text: string): string[] {
  return normaliseForSearch(text)
    .split(' ')
    .filter((word) => word !== '')
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
