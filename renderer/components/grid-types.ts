import type { ReactNode } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { Option } from './list-box.tsx'

/** Answers why a value was not taken, or undefined when it was. */
type Commit<Row, Value> = (
  row: Row,
  value: Value,
) => Promise<string | undefined> | string | undefined

/** How a cell is edited in place. */
export type CellEdit<Row> =
  | {
      kind: 'text'
      value: (row: Row) => string
      commit: Commit<Row, string>
      /** Words that are offered while typing; any other is fine too. */
      suggestions?: readonly string[]
    }
  | {
      kind: 'choice'
      options: (row: Row) => readonly Option[]
      value: (row: Row) => string
      commit: Commit<Row, string>
    }
  | { kind: 'money'; value: (row: Row) => Cents | null; commit: Commit<Row, Cents | null> }
  | {
      kind: 'date'
      today: IsoDate
      value: (row: Row) => IsoDate | null
      commit: Commit<Row, IsoDate | null>
    }

/** A column as data. */
export type GridColumn<Row> = {
  readonly id: string
  readonly heading: string
  /** The least width in rem; `grow` says how it shares what is left. */
  readonly width: number
  readonly grow?: number
  readonly align?: 'start' | 'end'
  /** The cell in words: read out, sorted and copied. */
  readonly text: (row: Row) => string
  /** How it is drawn, when that is more than its words. */
  readonly draw?: (row: Row) => ReactNode
  /** Sorts by this; without it by the words; `false` is no sorting. */
  readonly sortBy?: false | ((row: Row) => string | number)
  readonly edit?: CellEdit<Row> | undefined
  /** This cell names the row. */
  readonly isRowHeading?: boolean
  /** What stands in the row of totals, which is there when any column has one. */
  readonly foot?: ReactNode
}

export type GridSort = { readonly columnId: string; readonly direction: 'ascending' | 'descending' }

/** The rows that are chosen, by key. */
export type GridSelection = {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
}

/** Where the focus is: row −1 is the head, column 0 the first column. */
export type GridPosition = { readonly row: number; readonly column: number }
