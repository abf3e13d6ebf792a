/** A text without capitals and accents, which still knows where each letter came from. */
export type FoldedText = {
  readonly text: string
  /** The place in the first text of a place in the folded one. */
  readonly placeOf: (folded: number) => number
}

const ascii = /^[\0-\x7F]*$/

/** Folds a text letter by letter, so that what is found in it can be cut out of the first. */
export function foldedWithPlaces(text: string): FoldedText {
  if (ascii.test(text)) return { text: text.toLowerCase(), placeOf: (place) => place }
  const places: number[] = []
  let foldedText = ''
  let at = 0
  for (const letter of text) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    foldedText += plain
    // An accent that stands apart has no letter of its own: it goes with the one before it.
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    at += letter.length
  }
  places.push(text.length)
  return { text: foldedText, placeOf: (place) => places[place] ?? text.length }
}
