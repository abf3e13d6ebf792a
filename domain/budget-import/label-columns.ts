import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { parseNumber } from '#domain/import/parse-number'
import { gridWords } from '#domain/texts/budget-import-words'
import type { CellGrid, GridCell } from './cell-grid.ts'
import type { YearHeader } from './year-columns.ts'

/** Where a row says what it is: columns of names, the most general first, and one of codes. */
export type LabelColumns = { readonly names: readonly number[]; readonly code: number | null }

const codePattern = /^[A-Z]{0,4}[-. ]?\d[\d.\-/]*[a-z]?$/
const codeBeforeName = /^([A-Z]{0,3}\d[\d.-]*)[.):]?\s+[-–:]?\s*(?=\p{L})(.+)$/u

/** The columns that name a line, left of the years or, failing that, right of them. */
export function labelColumns(grid: CellGrid, header: YearHeader): LabelColumns {
  const { below, columns, totalColumn, headings } = header
  const first = Math.min(...columns.map(({ index }) => index))
  const rows = grid.slice(below)
  const free = headings
    .map((heading, index) => ({ heading: fold(heading), index }))
    .filter(({ index }) => index !== totalColumn && !columns.some((each) => each.index === index))
    .filter(({ heading }) => !gridWords.remark.test(heading))
  const code = free.find(
    ({ heading, index }) => isOfCodes(rows, index, gridWords.code.test(heading)) && index < first,
  )
  const named = free.filter(({ index }) => index !== code?.index && hasWords(rows, index))
  const left = named.filter(({ index }) => index < first)
  const names = (left.length > 0 ? left : named.slice(0, 1)).map(({ index }) => index)
  return { names, code: code?.index ?? null }
}

export type RowLabel = {
  readonly cell: string
  readonly code: string | null
  readonly name: string
}

/** What a row is called: the most precise name, with its code apart. */
export function labelOf(row: readonly GridCell[], columns: LabelColumns): RowLabel | null {
  const code = columns.code === null ? '' : cellText(row[columns.code]?.value)
  const named = columns.names
    .map((index) => row[index])
    .filter((cell): cell is GridCell => cell !== undefined && /\p{L}/u.test(cellText(cell.value)))
    .at(-1)
  if (named === undefined) {
    const cell = columns.code === null ? undefined : row[columns.code]
    if (code === '' || cell === undefined) return null
    return { cell: cell.address, code, name: code }
  }
  const text = cellText(named.value)
  if (code !== '') return { cell: named.address, code, name: text }
  const split = codeBeforeName.exec(text)
  return {
    cell: named.address,
    code: split?.[1]?.replace(/[.-]$/, '') ?? null,
    name: split?.[2] ?? text,
  }
}

function isOfCodes(rows: CellGrid, index: number, saysCode: boolean): boolean {
  const texts = rows.map((row) => cellText(row[index]?.value)).filter((text) => text !== '')
  const codes = texts.filter((text) => codePattern.test(text))
  return codes.length > 0 && codes.length >= texts.length * (saysCode ? 0.5 : 0.7)
}

function hasWords(rows: CellGrid, index: number): boolean {
  return rows.some((row) => {
    const value = row[index]?.value
    return /\p{L}{2}/u.test(cellText(value)) && parseNumber(value) === null
  })
}
