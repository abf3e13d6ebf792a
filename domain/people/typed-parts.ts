import { fold } from '#domain/import/fold'

/** A word that can be added to a list typed with commas. */
export type PartOffer = { readonly word: string; readonly isIn: boolean }

/** What fits the part that is being typed: new words first, then those that are in already. */
export function partOffers(typed: string, words: readonly string[]): PartOffer[] {
  const { before, open } = partsOf(typed)
  if (open === '') return []
  const wanted = fold(open)
  const fitting = words
    .filter((word) => ` ${fold(word)}`.includes(` ${wanted}`))
    .map((word) => ({ word, isIn: before.some((part) => fold(part) === fold(word)) }))
  // A part that is written out in full needs no help.
  if (fitting.some(({ word, isIn }) => !isIn && fold(word) === wanted)) return []
  return [...fitting.filter(({ isIn }) => !isIn), ...fitting.filter(({ isIn }) => isIn)]
}

/** The typed list with the part that is being typed made into this word. */
export function withPart(typed: string, word: string): string {
  const { before } = partsOf(typed)
  const isIn = before.some((part) => fold(part) === fold(word))
  return (isIn ? before : [...before, word]).join(', ')
}

function partsOf(typed: string): { before: string[]; open: string } {
  const parts = typed.split(',').map((part) => part.trim())
  const open = parts.pop() ?? ''
  return { before: parts.filter((part) => part !== ''), open }
}
