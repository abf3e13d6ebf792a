import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { parseNumber } from '#domain/import/parse-number'
import { roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { gridWords } from '#domain/texts/budget-import-words'
import type { UnitFactor } from './amount-unit.ts'
import type { CellGrid, GridCell } from './cell-grid.ts'
import { labelColumns, labelOf } from './label-columns.ts'
import type { RowLabel } from './label-columns.ts'
import { columnsToRead, yearOf } from './year-columns.ts'
import type { YearColumn, YearHeader } from './year-columns.ts'

/** An amount of a year with the cell it stands in; null when the cell is empty or not understood. */
export type GridAmount = {
  readonly year: number
  readonly cell: string
  readonly amount: Cents | null
}

/** A row with a name or amounts, and what it seems to be. */
export type GridRow = {
  readonly kind: 'line' | 'total' | 'heading' | 'nameless'
  readonly label: RowLabel | null
  readonly amounts: readonly GridAmount[]
  /** What the column that adds up the years says. */
  readonly total: { readonly cell: string; readonly amount: Cents } | null
}

/** A cell that could not be read as an amount, or stands where no line is named. */
export type GridNote = {
  readonly cell: string
  readonly kind: 'not-an-amount' | 'error-cell' | 'pro-memorie' | 'no-name' | 'not-a-sum'
  readonly value: string
}

export type GridRows = {
  readonly columns: readonly YearColumn[]
  readonly rows: readonly GridRow[]
  readonly notes: readonly GridNote[]
}

/** The rows below the headings, with their amounts in cents. */
export function gridRows(grid: CellGrid, header: YearHeader, factor: UnitFactor): GridRows {
  const labels = labelColumns(grid, header)
  const columns = columnsToRead(header.columns)
  const notes: GridNote[] = []
  const below = rowsOfBudget(grid.slice(header.below), columns)
  const rows = below.flatMap((cells): GridRow[] => {
    const label = labelOf(cells, labels)
    const read = columns.map(({ index, year }) => readAmount(cells[index], year, factor, label))
    const amounts = read.map(({ amount }) => amount)
    const isEmpty = amounts.every(({ amount }) => amount === null)
    const found = read.flatMap(({ note }) => note ?? [])
    const name = fold(label?.name ?? '')
    if (gridWords.noSum.test(name)) return []
    if (isEmpty && label === null) return []
    const total = totalOf(cells, header.totalColumn, factor)
    if (isEmpty && found.length === 0) return [{ kind: 'heading', label, amounts, total: null }]
    notes.push(...found)
    const kind =
      label === null ? 'nameless' : isTotal(label, cells, labels.names) ? 'total' : 'line'
    return [{ kind, label, amounts, total }]
  })
  return { columns, rows, notes }
}

function isTotal(label: RowLabel, cells: readonly GridCell[], names: readonly number[]): boolean {
  const texts = [label.name, ...names.map((index) => cellText(cells[index]?.value))]
  return texts.some((text) => gridWords.total.test(fold(text)))
}

// Printed lists repeat their headings on every page.
function repeatsYears(cells: readonly GridCell[], columns: readonly YearColumn[]): boolean {
  return columns.every(({ index, year }) => cellText(cells[index]?.value) === String(year))
}

// A second table below, of what was spent, has the same years and other words.
function rowsOfBudget(grid: CellGrid, columns: readonly YearColumn[]): CellGrid {
  let isOther = false
  return grid.filter((cells, index) => {
    const isHeading = opensOtherTable(cells, columns) || repeatsYears(cells, columns)
    if (isHeading) isOther = [cells, grid[index - 1] ?? []].some((row) => saysOther(row))
    return !isHeading && !isOther
  })
}

function opensOtherTable(cells: readonly GridCell[], columns: readonly YearColumn[]): boolean {
  const years = columns.filter(({ index, year }) => {
    const cell = cells[index]
    return cell !== undefined && yearOf(cell) === year
  })
  const isEmpty = ({ index }: YearColumn) => cellText(cells[index]?.value) === ''
  const others = columns.filter((column) => !years.includes(column))
  return years.length > 0 && others.every(isEmpty) && saysOther(cells)
}

function saysOther(cells: readonly GridCell[]): boolean {
  const texts = cells.filter(
    ({ value }) => typeof value === 'string' && parseNumber(value) === null,
  )
  const isHeading = cells.every(({ value }) => isNoAmount(value))
  const said = fold(texts.map(({ value }) => cellText(value)).join(' '))
  return isHeading && gridWords.otherTable.test(said) && !gridWords.firstBudget.test(said)
}

function isNoAmount(value: GridCell['value']): boolean {
  const number = parseNumber(value)
  return number === null || (Number.isInteger(number) && number >= 2000 && number < 2100)
}

function readAmount(
  cell: GridCell | undefined,
  year: number,
  factor: UnitFactor,
  label: RowLabel | null,
): { amount: GridAmount; note: GridNote | null } {
  const address = cell?.address ?? ''
  const value = cell?.value ?? null
  const amount = { year, cell: address, amount: centsOf(value, factor) }
  if (amount.amount !== null || label === null) return { amount, note: null }
  const text = cellText(value)
  if (typeof value === 'object' && value?.kind === 'error') {
    return { amount, note: { cell: address, kind: 'error-cell', value: value.error } }
  }
  if (saysNothing(text)) return { amount, note: null }
  const kind = gridWords.proMemorie.test(fold(text)) ? 'pro-memorie' : 'not-an-amount'
  return { amount, note: { cell: address, kind, value: text } }
}

function totalOf(cells: readonly GridCell[], column: number | null, factor: UnitFactor) {
  const cell = column === null ? undefined : cells[column]
  const amount = cell === undefined ? null : centsOf(cell.value, factor)
  return cell === undefined || amount === null ? null : { cell: cell.address, amount }
}

/** An amount in cents; beyond a thousand million euros it is no amount of a begroting. */
export function centsOf(value: GridCell['value'], factor: UnitFactor): Cents | null {
  const number = parseNumber(value)
  if (number === null) return null
  // Twelve digits is what a cell holds: 1.005 is no 1.00499999.
  const exact = Number((number * factor * 100).toPrecision(14))
  return Math.abs(exact) > 1e11 ? null : roundToCents(exact)
}
