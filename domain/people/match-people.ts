import { fold } from '#domain/import/fold'
import { isTussenvoegsel } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { PersonId } from '#domain/shared/ids'
import { normaliseForSearch } from './normalise-for-search.ts'

/** A person with their words made ready once, so that every keystroke is cheap. */
export type SearchablePerson = {
  readonly personId: PersonId
  readonly sortKey: string
  /** Every word after a space, to pass over quickly who cannot fit. */
  readonly allWords: string
  readonly words: readonly { readonly word: string; readonly cost: number }[]
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
  const words = [
    ...given.map((word) => ({ word, cost: cost.given })),
    ...family.map((word) => ({ word, cost: cost.family })),
    ...wordsOf(name.tussenvoegsel ?? '').map((word) => ({ word, cost: cost.particle })),
    ...wordsOf(organisation ?? '').map((word) => ({ word, cost: cost.organisation })),
  ]
  return {
    personId,
    sortKey: [...given, ...family].join(' '),
    allWords: words.map(({ word }) => ` ${word}`).join(''),
    words,
  }
}

const cost = { whole: 0, given: 1, family: 2, particle: 3, organisation: 4 } as const

/**
 * Who is meant by what is typed: every typed word begins a word of the name or organisation, in
 * any order. Only when nobody fits do letters inside a word count. An empty query finds nobody.
 */
export function matchPeople(query: string, people: readonly SearchablePerson[]): PersonMatch[] {
  const typed = wordsOf(query)
  if (typed.length === 0) return []
  const found = rankedBy(people, typed, 'begin')
  return found.length > 0 ? found : rankedBy(people, typed, 'anywhere')
}

type Place = 'begin' | 'anywhere'

function rankedBy(
  people: readonly SearchablePerson[],
  typed: readonly string[],
  place: Place,
): PersonMatch[] {
  return people
    .flatMap((person) => {
      const rank = rankOf(person, typed, place)
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

function rankOf(person: SearchablePerson, typed: readonly string[], place: Place): number | null {
  let rank = 0
  let meant = 0
  for (const word of typed) {
    const found = costOf(person, word, place)
    if (found !== null) meant += 1
    // "van den Berg" also finds who is written "v.d. Berg" or "Berg".
    else if (!isTussenvoegsel(word)) return null
    rank += found ?? cost.particle
  }
  return meant === 0 ? null : rank
}

function costOf(person: SearchablePerson, typed: string, place: Place): number | null {
  const isBegin = place === 'begin'
  // One letter inside a word would find nearly everybody.
  if (!isBegin && typed.length < 2) return null
  if (!person.allWords.includes(isBegin ? ` ${typed}` : typed)) return null
  let lowest: number | null = null
  for (const { word, cost: ofWord } of person.words) {
    if (word === typed && ofWord <= cost.family) return cost.whole
    const fits = isBegin ? word.startsWith(typed) : word.includes(typed)
    if (fits && (lowest === null || ofWord < lowest)) lowest = ofWord
  }
  return lowest
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
