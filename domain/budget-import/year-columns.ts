import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { parseNumber } from '#domain/import/parse-number'
import { gridWords } from '#domain/texts/budget-import-words'
import type { CellGrid, GridCell } from './cell-grid.ts'

/** What stands in a column under a year. */
export type ColumnUse = 'budget' | 'changed' | 'other'

export type YearColumn = {
  readonly index: number
  readonly year: number
  readonly heading: string
  readonly cell: string
  readonly use: ColumnUse
}

export type YearHeader = {
  /** Index of the first row below the headings. */
  readonly below: number
  readonly columns: readonly YearColumn[]
  /** The column that adds up the years; null when there is none. */
  readonly totalColumn: number | null
  readonly headings: readonly string[]
}

const searchedRows = 40

/** The row of headings with the years, and what each column under a year holds. */
export function findYearHeader(grid: CellGrid): YearHeader | null {
  let best: { row: number; years: number } | null = null
  for (const [row, cells] of grid.slice(0, searchedRows).entries()) {
    const years = cells.filter(
      (cell, column) => yearOf(cell) !== null && hasNumberBelow(grid, row, column),
    )
    if (years.length > (best?.years ?? 0)) best = { row, years: years.length }
  }
  return best === null ? null : headerAt(grid, best.row)
}

function headerAt(grid: CellGrid, row: number): YearHeader | null {
  const top = grid[row] ?? []
  const under = grid[row + 1] ?? []
  const hasUnder = saysFigures(under) >= 2
  const over = grid[row - 1] ?? []
  const hasOver = !hasUnder && saysFigures(over) >= 1
  const columns: YearColumn[] = []
  let year: number | null = null
  let named = ''
  let group = ''
  for (const [index, cell] of top.entries()) {
    const own = yearOf(cell)
    const text = cellText(cell.value)
    if (own !== null) {
      year = own
      named = text
    } else if (text !== '') year = null
    group = cellText(over[index]?.value) || group
    const sub = hasUnder ? cellText(under[index]?.value) : ''
    // A year above two columns is said once; the second column has only its own heading.
    if (year === null || (own === null && sub === '')) continue
    const heading = [hasOver ? group : '', named, sub].filter((part) => part !== '').join(' ')
    columns.push({ index, year, heading, cell: cell.address, use: useOf(heading) })
  }
  const below = row + (hasUnder ? 2 : 1)
  const counted = columns.filter(({ index }) => hasNumberBelow(grid, below - 1, index))
  if (counted.length === 0) return null
  const headings = top.map((cell, index) =>
    [cellText(cell.value), hasUnder ? cellText(under[index]?.value) : ''].join(' ').trim(),
  )
  const totalColumn = headings.findIndex(
    (heading, index) =>
      gridWords.total.test(fold(heading)) &&
      !counted.some((column) => column.index === index) &&
      hasNumberBelow(grid, below - 1, index),
  )
  return { below, columns: counted, totalColumn: totalColumn === -1 ? null : totalColumn, headings }
}

/**
 * The column that is read for each year: what was changed last, else what was budgeted first. Of
 * several the total comes first, and parts of a year are not taken for the year.
 */
export function columnsToRead(columns: readonly YearColumn[]): readonly YearColumn[] {
  const chosen = new Map<number, YearColumn>()
  const budgeted = columns.filter(({ use }) => use !== 'other')
  for (const column of budgeted) {
    const isAlone = budgeted.every(
      ({ year, index }) => year !== column.year || index === column.index,
    )
    if (!isAlone && isPart(column)) continue
    const known = chosen.get(column.year)
    const isChanged = column.use === 'changed' && known?.use === 'budget'
    const isTotal = column.use === known?.use && saysTotal(column) && !saysTotal(known)
    if (known === undefined || isChanged || isTotal) {
      chosen.set(column.year, column)
    }
  }
  return [...chosen.values()].sort((one, other) => one.year - other.year)
}

function isPart({ heading }: YearColumn): boolean {
  return gridWords.partOfYear.test(fold(heading))
}

function saysTotal({ heading }: YearColumn): boolean {
  return gridWords.total.test(fold(heading))
}

/** The one year a heading names; null when it names none or more. */
export function yearOf(cell: GridCell): number | null {
  const { value } = cell
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 2000 && value < 2100 ? value : null
  }
  const text = cellText(value)
  if (typeof value !== 'string' || text.length > 40) return null
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])
  const [year] = years
  return years.size === 1 && year !== undefined ? Number(year) : null
}

function useOf(heading: string): ColumnUse {
  const text = fold(heading)
  if (heading.includes('%') || gridWords.otherFigure.test(text)) return 'other'
  return gridWords.changedBudget.test(text) ? 'changed' : 'budget'
}

// How many cells of a row say begroot, werkelijk or another figure.
function saysFigures(cells: readonly GridCell[]): number {
  if (cells.some((cell) => parseNumber(cell.value) !== null)) return 0
  return cells.filter(({ value }) => {
    const text = fold(cellText(value))
    const isShort = text.length > 0 && text.length <= 24
    return isShort && (gridWords.firstBudget.test(text) || useOf(cellText(value)) !== 'budget')
  }).length
}

function hasNumberBelow(grid: CellGrid, row: number, column: number): boolean {
  return grid.slice(row + 1).some((cells) => parseNumber(cells[column]?.value) !== null)
}
