import type { ChapterId } from './chapters.ts'

/** What a figure counts: things, cents, minutes, a score, what an indicator was measured as, or yes and no. */
export type FigureKind = 'count' | 'money' | 'hours' | 'score' | 'measured' | 'answer'

/** What a figure is of; a key may name one of several after a colon, as `rol:werkgever`. */
export const figureWords = [
  'bijeenkomsten',
  'soort',
  'gesprekken',
  'afspraken',
  'afgerond',
  'inzichten',
  'voorbeelden',
  'ingevuld',
  'score',
  'mensen',
  'aanwezig',
  'organisaties',
  'gemeenten',
  'rol',
  'gemeente',
  'ontbreekt',
  'gaten',
  'zonder-naam',
  'online',
  'actie',
  'actie-mensen',
  'actie-gesprekken',
  'actie-uitkomsten',
  'indicator',
  'hulp',
  'sleutelpersonen',
  'talen',
  'niemand',
  'uren',
  'begroot',
  'verplicht',
  'gerealiseerd',
  'restant',
  'post',
  'open-afspraken',
  'komend',
] as const

export type FigureWord = (typeof figureWords)[number]

/** One number of the report, counted from the rows of its proof. */
export type Figure = {
  /** As it stands in a mark: the word, and after a colon which one. */
  readonly key: string
  readonly word: FigureWord
  /** Which one, in words: the role, the gemeente, the action; null when there is one. */
  readonly label: string | null
  /** The sheet of the proof it stands on, as `3b`. */
  readonly code: string
  readonly kind: FigureKind
  /** Things, cents, minutes or a score; null is not known. */
  readonly value: number | null
}

/** What stands in a cell of a proof: a number in the unit of its column, a day as text. */
export type ProofValue = string | number | null
export type ProofColumnKind = 'text' | 'date' | Exclude<FigureKind, 'answer'>

export type ProofColumn = {
  readonly heading: string
  readonly kind: ProofColumnKind
  /** In characters, as a workbook counts them. */
  readonly width: number
  /** Whether adding this column up means something. */
  readonly isSummed: boolean
}

export type ProofRow = {
  /** The figures it belongs to, when the proof holds those of several; null is every figure. */
  readonly of: readonly string[] | null
  readonly cells: readonly ProofValue[]
}

/** The rows behind one or more figures: a sheet of the workbook, and what the screen opens. */
export type Proof = {
  readonly code: string
  readonly chapter: ChapterId
  readonly title: string
  /** How was counted, in one sentence; null when the title says it. */
  readonly note: string | null
  readonly columns: readonly ProofColumn[]
  readonly rows: readonly ProofRow[]
  readonly figures: readonly Figure[]
}

/** The rows of a proof that belong to one figure; a figure over all of them has no colon. */
export function rowsBehind(proof: Pick<Proof, 'rows'>, key: string): readonly ProofRow[] {
  return key.includes(':')
    ? proof.rows.filter(({ of }) => of === null || of.includes(key))
    : proof.rows
}

/** The sums under the rows; null where a column does not add up, and null without any sum. */
export function totalsOf(
  columns: readonly ProofColumn[],
  rows: readonly ProofRow[],
): (number | null)[] | null {
  if (rows.length === 0 || !columns.some(({ isSummed }) => isSummed)) return null
  return columns.map(({ isSummed }, at) => (isSummed ? sumOf(rows, at) : null))
}

/** The sum of a column; what is not known adds nothing. */
export function sumOf(rows: readonly ProofRow[], at: number): number {
  return rows.reduce((sum, { cells }) => {
    const value = cells[at]
    return sum + (typeof value === 'number' ? value : 0)
  }, 0)
}
