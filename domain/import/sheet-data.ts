import type { IsoDate, WallTime } from '#domain/shared/dates'

/** What one cell says, as plain JSON: a formula is its cached value, an empty cell is null. */
export type Cell = string | number | boolean | null | DateCell | TimeCell | ErrorCell

export type DateCell = {
  readonly kind: 'date'
  readonly date: IsoDate
  readonly time: WallTime | null
}
export type TimeCell = { readonly kind: 'time'; readonly time: WallTime }
export type ErrorCell = { readonly kind: 'error'; readonly error: string }

/** A row that says something; `number` is the row number as Excel shows it, 1 is the first. */
export type SheetRow = {
  readonly number: number
  readonly isHidden: boolean
  readonly cells: readonly Cell[]
}

/** A sheet as plain cells; column 0 is A; rows without any value are left out. */
export type SheetData = {
  readonly name: string
  readonly isHidden: boolean
  readonly hiddenColumns: readonly number[]
  readonly rows: readonly SheetRow[]
}

/** The kinds of file that are read. */
export type WorkbookFormat = 'xlsx' | 'ods' | 'csv'

export type WorkbookData = {
  readonly format: WorkbookFormat
  readonly sheets: readonly SheetData[]
}
