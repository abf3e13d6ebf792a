import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { gridWords } from '#domain/texts/budget-import-words'
import type { CellGrid, GridCell } from './cell-grid.ts'
import { yearOf } from './year-columns.ts'

const empty: GridCell = { value: null, address: '' }

/** A list with a row per line and year, as a grid of lines by years; null when it is no such list. */
export function longListGrid(grid: CellGrid): CellGrid | null {
  const top = grid.findIndex((row) => columnOf(row, gridWords.year) !== -1)
  const head = grid[top]
  if (top === -1 || head === undefined) return null
  const year = columnOf(head, gridWords.year)
  const amount = columnOf(head, gridWords.amount)
  if (amount === -1 || amount === year || columnOf(head, gridWords.amount, amount + 1) !== -1) {
    return null
  }
  const rows = grid.slice(top + 1).filter((row) => yearOf(row[year] ?? empty) !== null)
  const years = [...new Set(rows.map((row) => yearOf(row[year] ?? empty) ?? 0))].sort()
  const kept = head.flatMap((_, index) => (index === year || index === amount ? [] : [index]))
  const lines = new Map<string, GridCell[]>()
  for (const row of rows) {
    const labels = kept.map((index) => row[index] ?? empty)
    const key = labels.map(({ value }) => cellText(value)).join('\n')
    const line = lines.get(key) ?? [...labels, ...years.map(() => empty)]
    lines.set(key, line)
    const place = kept.length + years.indexOf(yearOf(row[year] ?? empty) ?? 0)
    // The same line and year twice: the second is a line of its own, so that nothing is lost.
    if (line[place] === empty) line[place] = row[amount] ?? empty
    else
      lines.set(
        `${key}\n${row[amount]?.address ?? ''}`,
        withAmount(labels, years, place, row[amount]),
      )
  }
  const headings = kept.map((index) => head[index] ?? empty)
  const yearCells = years.map((value) => ({ value, address: head[amount]?.address ?? '' }))
  return [...grid.slice(0, top), [...headings, ...yearCells], ...lines.values()]
}

function withAmount(
  labels: readonly GridCell[],
  years: readonly number[],
  place: number,
  amount: GridCell = empty,
): GridCell[] {
  return [...labels, ...years.map((_, index) => (labels.length + index === place ? amount : empty))]
}

function columnOf(row: readonly GridCell[], pattern: RegExp, from = 0): number {
  return row.findIndex(
    ({ value }, index) =>
      index >= from && typeof value === 'string' && pattern.test(fold(cellText(value))),
  )
}
