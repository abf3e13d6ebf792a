/** A stretch of a text: from, and until without the end. */
export type Stretch = readonly [from: number, until: number]

export type Word = { readonly letters: string; readonly from: number }

/**
 * A text as the palette compares it: small letters without accents, every sign a space, and each
 * letter still on its own place, so that what was found can be marked in the text itself.
 */
export function paletteLetters(text: string): string {
  return [...text].map(letterOf).join('')
}

/** The words of a text with the place where each begins. */
export function wordsOf(text: string): Word[] {
  return [...paletteLetters(text).matchAll(/[^ ]+/g)].map((found) => ({
    letters: found[0],
    from: found.index,
  }))
}

/** What was typed, as words. */
export function typedWords(typed: string): string[] {
  return wordsOf(typed).map(({ letters }) => letters)
}

function letterOf(sign: string): string {
  const plain = sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  // A letter that would become more or none keeps its place as it is.
  const letter = plain.length === sign.length ? plain : sign
  return /^[\p{L}\p{N}\p{M}]$/u.test(letter) ? letter : ' '.repeat(sign.length)
}
