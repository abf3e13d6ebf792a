import { linesOf } from './plain-text.ts'

const lineHeight = 13.5
const padding = 6
// Lists are set a little smaller than the letters Excel counts widths in; margins take two of them.
const charactersPerWidth = 1.12
const margin = 2

/** How many lines a text takes in a column so many characters wide; long words are broken. */
export function lineCount(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * charactersPerWidth) - margin)
  return linesOf(text, fits).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)),
    0,
  )
}

/** The height in points that shows every text whole, at least `least`. */
export function rowHeightFor(
  texts: readonly { readonly text: string | null; readonly width: number }[],
  least: number,
): number {
  const lines = texts.map(({ text, width }) => lineCount(text ?? '', width))
  return Math.max(least, Math.max(1, ...lines) * lineHeight + padding)
}
