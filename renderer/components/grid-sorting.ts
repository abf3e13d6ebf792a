import type { GridColumn, GridSort } from './grid-types.ts'

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** The rows in the order of a column; equal rows keep the order they came in. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | undefined,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.columnId)
  if (sort === undefined || column === undefined || column.sortBy === false) return rows
  const by = column.sortBy ?? column.text
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: by(row) }))
    .toSorted((one, other) => sign * compare(one.value, other.value))
    .map(({ row }) => row)
}

/** What a press on a heading does: up first, then down. */
export function nextSort(sort: GridSort | undefined, columnId: string): GridSort {
  const wasUp = sort?.columnId === columnId && sort.direction === 'ascending'
  return { columnId, direction: wasUp ? 'descending' : 'ascending' }
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return dutch.compare(String(one), String(other))
}
