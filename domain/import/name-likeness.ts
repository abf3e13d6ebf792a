import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'
import { nameWords } from './name-key.ts'
import type { PersonName } from './person-name.ts'
import { soundAlike, wordSound } from './word-sound.ts'
import type { WordSound } from './word-sound.ts'

/** How two names are one name; each kind is a rule that can be said in one sentence. */
export type NameLikeness =
  'same' | 'other-order' | 'initials' | 'part' | 'other-spelling' | 'typing-slip' | 'sounds-alike'

type Words = readonly WordSound[]

/** A name taken apart once, to be compared with many. */
export type NameParts = {
  readonly given: Words
  readonly family: Words
  /** The given name is initials only. */
  readonly hasInitials: boolean
  readonly inOrder: string
  readonly anyOrder: string
}

/** The parts of a name that are compared: without tussenvoegsels, capitals and accents. */
export function namePartsOf(name: PersonName): NameParts {
  const hasFamily = name.familyName !== null && name.familyName !== ''
  const given = wordsOf({ ...name, familyName: null })
  const family = hasFamily ? wordsOf({ ...name, givenName: '' }) : []
  // "Berg F." was read as given name Berg, family name F.
  const isTurned = areInitials(family) && given.length > 0 && !areInitials(given)
  const [first, last] = isTurned ? [family, given] : [given, family]
  const words = [...first, ...last].map(({ word }) => word)
  return {
    given: first,
    family: last,
    hasInitials: areInitials(first),
    inOrder: words.join(' '),
    anyOrder: words.toSorted().join(' '),
  }
}

/** How two names are one name, the surest way first; null when they are not. */
export function nameLikeness(one: NameParts, other: NameParts): NameLikeness | null {
  if (one.anyOrder === other.anyOrder) {
    return one.inOrder === other.inOrder ? 'same' : 'other-order'
  }
  if (one.family.length === 0 || other.family.length === 0) return null
  const hasSameFamily = soundAlikeInRow(one.family, other.family)
  if (one.hasInitials || other.hasInitials) {
    return hasSameFamily && initialsFit(one, other) ? 'initials' : null
  }
  if (isWithinOther(one, other)) return 'part'
  const hasSameGiven = soundAlikeInRow(one.given, other.given)
  const [isGivenSame, isFamilySame] = [
    areSame(one.given, other.given),
    areSame(one.family, other.family),
  ]
  if (hasSameGiven && hasSameFamily) {
    const isOtherScript = scriptOf(one) !== scriptOf(other)
    return isGivenSame || isFamilySame || isOtherScript ? 'other-spelling' : 'sounds-alike'
  }
  if (isGivenSame && isSlip(textOf(one.family), textOf(other.family))) return 'typing-slip'
  if (isFamilySame && isSlipOfGivenName(textOf(one.given), textOf(other.given))) {
    return 'typing-slip'
  }
  return null
}

function wordsOf(name: PersonName): Words {
  const letters = lettersOf(`${name.givenName} ${name.familyName ?? ''}`)
  if (letters !== null) return letters.map(wordSound)
  return nameWords(name)
    .filter((word) => word !== '')
    .map(wordSound)
}

// Of V. or D.A. no letter is a tussenvoegsel.
function lettersOf(text: string): string[] | null {
  const letters = text.split(/[\s.-]+/).filter((part) => part !== '')
  return letters.length > 0 && letters.every((part) => part.length === 1)
    ? letters.map((letter) => fold(letter))
    : null
}

function areInitials(words: Words): boolean {
  return words.length > 0 && words.every(({ word }) => word.length === 1)
}

// F. fits Fatima and F.A., not Gerrit.
function initialsFit(one: NameParts, other: NameParts): boolean {
  if (one.given.length === 0 || other.given.length === 0) return false
  const [left, right] = [initialsOf(one), initialsOf(other)]
  return left.startsWith(right) || right.startsWith(left)
}

function initialsOf({ given }: NameParts): string {
  return given.map(({ word }) => word.slice(0, 1)).join('')
}

function soundAlikeInRow(one: Words, other: Words): boolean {
  if (one.length !== other.length) {
    // Jan Peter and Janpeter.
    return joined(one) === joined(other)
  }
  return one.every((word, index) => {
    const its = other[index]
    return its !== undefined && soundAlike(word, its)
  })
}

/** A double surname and one half of it, Anna and Anna Maria: the first word is the same. */
function isWithinOther(one: NameParts, other: NameParts): boolean {
  const [left, right] = [wholeOf(one), wholeOf(other)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const [first, its] = [short[0], long[0]]
  if (short.length === long.length || short.length < 2 || !first || !its) return false
  if (!soundAlike(first, its)) return false
  return short.every((word) => word.word.length >= 3 && long.some((each) => soundAlike(word, each)))
}

function wholeOf({ given, family }: NameParts): Words {
  return [...given, ...family]
}

function areSame(one: Words, other: Words): boolean {
  return textOf(one) === textOf(other)
}

// Written in our letters in both parts, in one, or in none.
function scriptOf({ given, family }: NameParts): string {
  return [given, family].map((words) => /^[a-z ]*$/.test(textOf(words))).join(' ')
}

function joined(words: Words): string {
  return words.map(({ word }) => word).join('')
}

function textOf(words: Words): string {
  return words.map(({ word }) => word).join(' ')
}

function isSlip(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  return shortest >= 4 && isWithinEdits(one, other, shortest >= 9 ? 2 : 1)
}

/** One slip in a given name of five letters, not in the first; a last letter can make it another. */
function isSlipOfGivenName(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length)
  if (shortest < 5 || one[0] !== other[0] || !isWithinEdits(one, other, 1)) return false
  return !isOtherEnding(one, other)
}

// Simon and Simone, Karim and Karima, Daniel and Danielle.
function isOtherEnding(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < long.length) return long.startsWith(short) && /[aeo]$/.test(long)
  return one.slice(0, -1) === other.slice(0, -1) && /[aeiouy]$/.test(one) && /[aeiouy]$/.test(other)
}
