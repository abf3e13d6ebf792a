import { chapterNumber } from './chapters.ts'
import type { ChapterId } from './chapters.ts'
import { rowsBehind, sumOf } from './figures.ts'
import type {
  Figure,
  FigureKind,
  FigureWord,
  Proof,
  ProofColumn,
  ProofColumnKind,
  ProofRow,
  ProofValue,
} from './figures.ts'

/** How a figure follows from its rows: how many, the sum of a column, or counted by its own reader. */
export type CountedBy = 'rows' | { readonly sumOf: number } | { readonly value: number | null }

export type WantedFigure = {
  readonly word: FigureWord
  readonly kind: FigureKind
  readonly by: CountedBy
  /** Which one of several. */
  readonly which?: { readonly id: string; readonly label: string }
}

type Wanted = {
  readonly chapter: ChapterId
  readonly letter: string
  readonly title: string
  readonly note?: string
  readonly columns: readonly ProofColumn[]
  readonly rows: readonly ProofRow[]
  readonly figures: readonly WantedFigure[]
}

/** A proof with its reference and the figures that follow from its rows. */
export function makeProof({ chapter, letter, title, note, ...wanted }: Wanted): Proof {
  const { columns, rows } = wanted
  const code = `${chapterNumber(chapter)}${letter}`
  const figures = wanted.figures.map((figure): Figure => {
    const { word, kind, which } = figure
    const key = which === undefined ? word : keyOf(word, which.id)
    const value = valueOf(rowsBehind({ rows }, key), figure.by)
    return { key, word, label: which?.label ?? null, code, kind, value }
  })
  return { code, chapter, title, note: note ?? null, columns, rows, figures }
}

/** The key of one of several; a mark can hold no space, bar or brace. */
export function keyOf(word: FigureWord, id: string): string {
  return `${word}:${id.replace(/[|{}\s]/gu, '_')}`
}

function valueOf(rows: readonly ProofRow[], by: CountedBy): number | null {
  if (by === 'rows') return rows.length
  return 'value' in by ? by.value : sumOf(rows, by.sumOf)
}

/** A row that every figure of its proof rests on. */
export function row(...cells: readonly ProofValue[]): ProofRow {
  return { of: null, cells }
}

/** A row of one of the figures, or of some of them. */
export function rowOf(of: string | readonly string[], ...cells: readonly ProofValue[]): ProofRow {
  return { of: typeof of === 'string' ? [of] : of, cells }
}

const widths: Record<ProofColumnKind, number> = {
  text: 34,
  date: 13,
  count: 12,
  money: 15,
  hours: 11,
  score: 13,
  measured: 13,
}

/** A column of a proof. */
export function column(
  heading: string,
  kind: ProofColumnKind = 'text',
  { width = widths[kind], isSummed = false } = {},
): ProofColumn {
  return { heading, kind, width, isSummed }
}

/** A column that adds up. */
export function summed(heading: string, kind: ProofColumnKind = 'count'): ProofColumn {
  return column(heading, kind, { isSummed: true })
}
