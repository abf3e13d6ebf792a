import { isWithinEdits } from '#domain/import/edit-distance'
import { fold } from '#domain/import/fold'
import { organisationKey } from '#domain/import/organisation-name'
import { kindWords } from '#domain/texts/import-words'

/** How two names of organisations are alike. */
export type OrganisationLikeness = 'same' | 'same-but-kind' | 'typing-slip' | 'part'

/** The name of an organisation, ready to be compared. */
export type ComparableName = {
  /** Its words with nothing between them, so that "taal huis" is "taalhuis". */
  readonly whole: string
  /** The telling words in the order of the alphabet. */
  readonly sorted: string
  /** The words of the name that tell it apart: without "gemeente" and the like. */
  readonly words: readonly string[]
  /** Those that are no place either. */
  readonly telling: readonly string[]
}

/** The words of which some names of organisations are made, and that name nobody alone. */
export function wordsOfPlaces(places: readonly string[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => fold(place).split(' ')))
}

/** Makes a name ready to be compared. */
export function comparableName(name: string, places: ReadonlySet<string>): ComparableName {
  const key = organisationKey(name)
  const all = key.split(' ')
  const bare = all.filter((word) => !kindWords.has(word))
  const words = bare.length > 0 ? bare : all
  const [whole, sorted] = [joined(all), joined(words.toSorted())]
  return { whole, sorted, words, telling: words.filter((word) => !places.has(word)) }
}

/** How two names are alike; null when they are not. */
export function organisationLikeness(
  one: ComparableName,
  other: ComparableName,
): OrganisationLikeness | null {
  if (one.whole === other.whole) return 'same'
  if (one.sorted === other.sorted) return 'same-but-kind'
  if (isOneSlip(one.words, other.words)) return 'typing-slip'
  return isPart(one, other) || isPart(other, one) ? 'part' : null
}

// A slip is in one word: two words that differ make another name, and so does another number.
function isOneSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const at = one.findIndex((word, index) => word !== other[index])
  const isRestSame = one.every((word, index) => index <= at || word === other[index])
  const [left, right] = [one[at] ?? '', other[at] ?? '']
  if (!isRestSame || Math.min(left.length, right.length) < 5 || /\d/.test(left + right))
    return false
  return isWithinEdits(left, right, 1)
}

function isPart(short: ComparableName, long: ComparableName): boolean {
  const isTelling = joined(short.telling).length >= 3
  return isTelling && short.words.every((word) => long.words.includes(word))
}

/** What two alike names share: the whole name, a word, two words, or all but half a word. */
export function keysOfName({ whole, sorted, words }: ComparableName): string[] {
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => pairOf(one, other)))
  const slips = words.flatMap((word, at) =>
    halvesOf(word).map((half) => words.with(at, half).join(' ')),
  )
  return [...new Set([whole, sorted, ...words, ...pairs, ...slips])]
}

// One slip leaves the first half of a word whole or the last, whatever letter was lost or added.
function halvesOf(word: string): string[] {
  return [Math.floor((word.length - 1) / 2), Math.floor(word.length / 2)].flatMap((length) =>
    length < 2 ? [] : [`${word.slice(0, length)}*`, `*${word.slice(-length)}`],
  )
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`
}

function joined(words: readonly string[]): string {
  return words.join('')
}
