import { isWithinEdits } from './edit-distance.ts'
import { isUnvowelled, romanise } from './romanise.ts'

/** A word of a name as it sounds, whatever the letters it is written in. */
export type WordSound = {
  readonly word: string
  /** One per way to say it: "ch" is an h or a sh, a Cyrillic г a g or an h. */
  readonly ways: readonly { readonly spoken: string; readonly consonants: string }[]
  readonly isUnvowelled: boolean
}

// Spellings of one sound; capitals are sounds of two letters (S as in sjaal, Y as in jaar).
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsj|tch/g, 'S'],
  [/sch|sj|sh/g, 'S'],
  [/dzj|dzh|dj/g, 'j'],
  [/zj|zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/ck|q|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'ĉ'],
  [/^[ijy](?=[aeou])|^ǧ/, 'Y'],
  [/ǧ/g, 'i'],
  [/oe|ou|oo/g, 'u'],
  [/aa/g, 'a'],
  [/(?:ee|ie|ei|ey|ej|ij|iy)/g, 'i'],
  [/ay|ai|aj/g, 'e'],
  [/[jy]/g, 'i'],
  [/v/g, 'w'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/(.)\1+/g, '$1'],
  // A last h is not heard: Fatimah, Abdullah.
  [/(?<=[aiu])h$/, ''],
]

const known = new Map<string, WordSound>()
const mostKnown = 20_000

/** How a folded word sounds; remembered, because names come back. */
export function wordSound(word: string): WordSound {
  const there = known.get(word)
  if (there !== undefined) return there
  const made = soundOf(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, made)
  return made
}

function soundOf(word: string): WordSound {
  const plain = sounds.reduce(
    (text, [spelled, sound]) => text.replace(spelled, sound),
    romanise(word),
  )
  const spoken = ['h', 'S'].flatMap((ch) =>
    ['g', 'h'].map((g) => plain.replaceAll('ĉ', ch).replaceAll('ĝ', g)),
  )
  return {
    word,
    ways: [...new Set(spoken)].map((each) => ({ spoken: each, consonants: consonantsOf(each) })),
    isUnvowelled: isUnvowelled(word),
  }
}

// A w inside a word may be written as a vowel; at the start it is heard.
function consonantsOf(spoken: string): string {
  return spoken.slice(0, 1).replace(/[aiu]/, 'a') + spoken.slice(1).replace(/[aiuw]/g, '')
}

/** Two spellings of one word: the same consonants, and vowels that can be each other's. */
export function soundAlike(one: WordSound, other: WordSound): boolean {
  if (one.word === other.word) return true
  for (const left of one.ways) {
    for (const right of other.ways) {
      if (
        left.consonants === right.consonants &&
        areSpellings(left.spoken, right.spoken, one, other)
      )
        return true
    }
  }
  return false
}

function areSpellings(left: string, right: string, one: WordSound, other: WordSound): boolean {
  const shortest = Math.min(left.length, right.length)
  if (left === right) return shortest >= 3
  if (one.isUnvowelled !== other.isUnvowelled) {
    const [bare, full] = one.isUnvowelled ? [left, right] : [right, left]
    return shortest >= 2 && isWithin(bare, full)
  }
  // Jan and Jana, Paul and Paula, Marie and Maria are two people: the end is heard.
  if (left.at(-1) !== right.at(-1) || shortest < 5) return false
  return isWithinEdits(left, right, shortest >= 7 ? 2 : 1)
}

/** The letters of an unvowelled word come in their order in the full one. */
function isWithin(bare: string, full: string): boolean {
  // The last letter of مصطفى is written like an i and said as an a.
  const read = bare.endsWith('i') && full.endsWith('a') ? `${bare.slice(0, -1)}a` : bare
  const isVowel = (letter: string | undefined) => letter !== undefined && /[aiu]/.test(letter)
  let at = isVowel(read[0]) && isVowel(full[0]) ? 1 : 0
  for (const letter of at === 1 ? read.slice(1) : read) {
    while (at < full.length && full[at] !== letter && !(letter === 'u' && full[at] === 'w')) at += 1
    if (at === full.length) return false
    at += 1
  }
  return true
}
