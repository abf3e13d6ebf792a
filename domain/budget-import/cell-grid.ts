import { cellAddress } from '#domain/import/cell-address'
import type { Cell, SheetData } from '#domain/import/sheet-data'

/** A cell with its address in the file, which stays when the grid is turned. */
export type GridCell = { readonly value: Cell; readonly address: string }
export type CellGrid = readonly (readonly GridCell[])[]

/** The cells of a sheet as a rectangle. */
export function cellGrid(sheet: SheetData): CellGrid {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return sheet.rows.map(({ number, cells }) =>
    Array.from({ length: width }, (_, column) => ({
      value: cells[column] ?? null,
      address: cellAddress(column, number),
    })),
  )
}

/** The same cells with rows for columns: years that stand below each other come to stand in a row. */
export function turned(grid: CellGrid): CellGrid {
  const [first] = grid
  if (first === undefined) return []
  return first.map((_, column) => grid.flatMap((row) => row[column] ?? []))
}
