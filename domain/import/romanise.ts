import { arabicLetters, cyrillicLetters, ethiopicRows } from '#domain/texts/letters'

const cyrillic = pairs(cyrillicLetters)

const arabic = pairs(arabicLetters)

// Every row of the Ethiopic block is a consonant with seven vowels; the numbers are of its first row.
const ethiopicConsonants: Readonly<Record<number, string>> = Object.fromEntries(
  ethiopicRows
    .split(' ')
    .map((row) => row.split(':'))
    .map(([code = '', letters = '']) => [parseInt(code, 16), letters]),
)
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'a'] as const

/** Tells a word whose short vowels are not written. */
export function isUnvowelled(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word)
}

/** A folded word in our letters, sound by sound: "йосиф", "ዮሴፍ", "يوسف". */
export function romanise(word: string): string {
  if (/^[a-z]*$/.test(word)) return word
  // At the end of a word this letter is mostly not heard: فاطمة, عبدالله.
  const heard = word.replace(/ه$/, '')
  const letters = [...heard].map((letter) => ethiopic(letter) ?? letterOf(letter)).join('')
  // These two are a vowel inside a word and a consonant at its start: يوسف, وهمي.
  return isUnvowelled(word) ? letters.replace(/^i/, 'ǧ').replace(/^u/, 'w') : letters
}

function letterOf(letter: string): string {
  return cyrillic.get(letter) ?? arabic.get(letter) ?? letter
}

function ethiopic(letter: string): string | null {
  const code = letter.codePointAt(0) ?? 0
  const consonant = ethiopicConsonants[code - (code % 8)]
  return consonant === undefined ? null : consonant + (ethiopicVowels[code % 8] ?? '')
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').map((pair) => {
      const [letter = '', sound = ''] = pair.split(':')
      return [letter, sound]
    }),
  )
}
