import type { SheetData } from '#domain/import/sheet-data'
import type { Cents } from '#domain/shared/money'
import { amountUnit } from './amount-unit.ts'
import type { AmountUnit, UnitFactor } from './amount-unit.ts'
import { cellGrid, turned } from './cell-grid.ts'
import { gridRows } from './grid-rows.ts'
import type { GridAmount, GridNote, GridRow } from './grid-rows.ts'
import { longListGrid } from './long-list.ts'
import { checkSums } from './sum-checks.ts'
import type { SumCheck } from './sum-checks.ts'
import { findYearHeader } from './year-columns.ts'
import type { YearColumn, YearHeader } from './year-columns.ts'
import type { CellGrid } from './cell-grid.ts'

/** A line of the file; its cell is what it is known by. */
export type GridLine = {
  readonly cell: string
  readonly code: string | null
  readonly name: string
  /** The heading it stands under, which two lines with one name differ by. */
  readonly section: string | null
  readonly amounts: readonly GridAmount[]
}

/** A begroting as it stands in a sheet: lines by years, with the sums the file states. */
export type BudgetGrid = {
  readonly unit: AmountUnit
  readonly years: readonly number[]
  readonly columns: readonly YearColumn[]
  /** Columns under a year that hold something else than what is budgeted. */
  readonly leftOut: readonly YearColumn[]
  readonly lines: readonly GridLine[]
  readonly checks: readonly SumCheck[]
  readonly notes: readonly GridNote[]
}

/** Reads lines and years from a sheet, whichever way they stand; null when it holds no years. */
export function readBudgetGrid(sheet: SheetData, factor?: UnitFactor): BudgetGrid | null {
  const unit = factor === undefined ? amountUnit(sheet) : { factor, cell: null }
  const found = gridWithYears(cellGrid(sheet))
  if (found === null) return null
  const { grid, header } = found
  const { columns, rows, notes } = gridRows(grid, header, unit.factor)
  if (columns.length === 0) return null
  const sums = checkSums(rows)
  const lines = linesOf(sums.rows)
  if (lines.length === 0) return null
  return {
    unit,
    years: columns.map(({ year }) => year),
    columns,
    leftOut: header.columns.filter((column) => !columns.includes(column)),
    lines,
    checks: sums.checks,
    notes: [...notes, ...sums.nameless.flatMap(namelessNote)],
  }
}

/** What the lines of the file come to in a year. */
export function sumOfYear(grid: BudgetGrid, year: number): Cents {
  let sum = 0
  for (const { amounts } of grid.lines) {
    for (const each of amounts) if (each.year === year) sum += each.amount ?? 0
  }
  return sum as Cents
}

function gridWithYears(grid: CellGrid): { grid: CellGrid; header: YearHeader } | null {
  const long = longListGrid(grid)
  const tried = [...(long === null ? [] : [long]), grid, turned(grid)].flatMap((each) => {
    const header = findYearHeader(each)
    return header === null ? [] : [{ grid: each, header }]
  })
  let best = tried[0] ?? null
  if (long !== null) return best
  for (const each of tried) {
    if (best === null || yearsIn(each.header) > yearsIn(best.header)) best = each
  }
  return best
}

function yearsIn({ columns }: YearHeader): number {
  return new Set(columns.map(({ year }) => year)).size
}

function linesOf(rows: readonly GridRow[]): GridLine[] {
  let section: string | null = null
  const lines: GridLine[] = []
  for (const { kind, label, amounts } of rows) {
    if (kind === 'heading') section = label?.name ?? null
    if (kind === 'total') section = null
    if (kind === 'line' && label !== null) lines.push({ ...label, section, amounts })
  }
  return lines
}

function namelessNote({ amounts }: GridRow): GridNote[] {
  const first = amounts.find(({ amount }) => amount !== null)
  return first === undefined ? [] : [{ cell: first.cell, kind: 'no-name', value: '' }]
}
