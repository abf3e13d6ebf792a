import { assertNever } from '#domain/shared/assert-never'
import type { Figure, FigureKind } from './figures.ts'

/**
 * A figure in her own text is a mark: `{bijeenkomsten|7}` is the figure with its value when she
 * wrote. `{bijeenkomsten|7|8}` is the same when she let the 7 stand while Schakel counted 8.
 */
export type Mark = { readonly key: string; readonly written: string; readonly left: string | null }

export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly at: number }

const value = String.raw`-?\d+(?:,\d+)?|\?`
const markPattern = new RegExp(
  String.raw`\{([a-z-]+(?::[^|{}\s]+)?)\|(${value})(?:\|(${value}))?\}`,
  'gu',
)

/** A text in words and marks; what only looks like a mark stays words. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  let at = 0
  for (const found of text.matchAll(markPattern)) {
    const [whole, key = '', written = '', left] = found
    if (found.index > from) parts.push({ kind: 'words', text: text.slice(from, found.index) })
    parts.push({ kind: 'mark', at, mark: { key, written, left: left ?? null } })
    from = found.index + whole.length
    at += 1
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) })
  return parts
}

/** Writes a mark as it stands in the text. */
export function markText({ key, written, left }: Mark): string {
  return `{${[key, written, ...(left === null ? [] : [left])].join('|')}}`
}

/** The mark of a figure with the value it has now. */
export function markOf(figure: Pick<Figure, 'key' | 'kind' | 'value'>): string {
  return markText({ key: figure.key, written: writtenValue(figure.kind, figure.value), left: null })
}

/** A value as a mark keeps it: a comma for decimals, amounts in euros, minutes in hours. */
export function writtenValue(kind: FigureKind, value: number | null): string {
  if (value === null) return notCounted
  switch (kind) {
    case 'count':
    case 'answer':
      return String(value)
    case 'money':
      return (value / 100).toFixed(2).replace('.', ',')
    case 'hours':
      return decimals(value / 60, 2)
    case 'score':
      return decimals(roundedScore(value), 1)
    case 'measured':
      return decimals(value, 2)
    default:
      return assertNever(kind)
  }
}

/** A mean as every paper tells it: with one decimal. */
export function roundedScore(mean: number): number {
  return Number(mean.toFixed(1))
}

/** What a mark is compared with when nothing is counted for it any more. */
export const notCounted = '?'

/** Whether Schakel counts something else than the text says and she did not yet let it stand. */
export function hasChanged(mark: Mark, now: string): boolean {
  return mark.written !== now && mark.left !== now
}

/** The text with the mark at this place changed; other marks stay as they are. */
export function withMark(text: string, at: number, change: (mark: Mark) => Mark): string {
  return partsOf(text)
    .map((part) => {
      if (part.kind === 'words') return part.text
      return markText(part.at === at ? change(part.mark) : part.mark)
    })
    .join('')
}

/** The text with every figure as Schakel counts it now; what Schakel does not count stays. */
export function withAllTaken(text: string, now: ReadonlyMap<string, string>): string {
  return partsOf(text)
    .map((part) => {
      if (part.kind === 'words') return part.text
      const counted = now.get(part.mark.key)
      return markText(
        counted === undefined ? part.mark : { ...part.mark, written: counted, left: null },
      )
    })
    .join('')
}

function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most))).replace('.', ',')
}
