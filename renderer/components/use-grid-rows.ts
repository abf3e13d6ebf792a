import { useMemo, useState } from 'react'
import { nextSort, sortedRows } from './grid-sorting.ts'
import type { GridColumn, GridSort } from './grid-types.ts'

type Options<Row> = {
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort?: GridSort | undefined
  readonly onSort?: ((sort: GridSort) => void) | undefined
}

/** The rows in their order, their keys, and the way to sort them. */
export function useGridRows<Row>(options: Options<Row>) {
  const { columns, rows: given, rowKey, onSort } = options
  const [chosen, setChosen] = useState(options.sort)
  // Rows that come page by page are sorted where they come from.
  const isSortedElsewhere = onSort !== undefined
  const sort = isSortedElsewhere ? options.sort : chosen
  const rows = useMemo(
    () => (isSortedElsewhere ? given : sortedRows(given, columns, sort)),
    [given, columns, sort, isSortedElsewhere],
  )
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const sortBy = (columnId: string) => (onSort ?? setChosen)(nextSort(sort, columnId))
  return { rows, keys, sort, sortBy }
}
