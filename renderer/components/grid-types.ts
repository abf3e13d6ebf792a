import type { PartOffer } from '#domain/people/typed-parts'
import type { ReactNode } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { Option } from './list-box.tsx'

/** Answers why a value was not taken, or undefined when it was. */
type Commit<Row, Value> = (
  row: Row,
  value: Value,
) => Promise<string | undefined> | string | undefined

/** What a screen knows of the words in a list with commas. */
export type GridParts = {
  readonly offersFor: (typed: string) => readonly PartOffer[]
  readonly withPart: (typed: string, word: string) => string
}

/** How a cell is edited in place. */
export type CellEdit<Row> =
  | {
      kind: 'text'
      value: (row: Row) => string
      commit: Commit<Row, string>
      /** Words that are offered while typing; any other is fine too. */
      suggestions?: readonly string[]
      /** Of a list typed with commas: the words that complete what is begun, and how one is added. */
      parts?: GridParts
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
  /** What the column means, in a sentence; opened from its heading. */
  readonly means?: string | undefined
  /** The least width in rem; `grow` says how it shares what is left. */
  readonly width: number
  readonly grow?: number
  readonly align?: 'start' | 'end'
  /** The cell in words: read out, sorted and copied. */
  readonly text: (row: Row) => string
  /** What is copied, when that is more exact than its words. */
  readonly copied?: (row: Row) => string
  /** How it is drawn, when that is more than its words. */
  readonly draw?: (row: Row) => ReactNode
  /** Sorts by this; without it by the words; `false` is no sorting. */
  readonly sortBy?: false | ((row: Row) => string | number)
  readonly edit?: CellEdit<Row> | undefined
  /** Worked out from the cells beside it: left out of a copied block that has typed cells too. */
  readonly isCounted?: boolean
  /** This cell names the row. */
  readonly isRowHeading?: boolean
  /** A line before it, where another group of columns begins. */
  readonly isGroupStart?: boolean
  /** Enter or a double press on this cell, where that is not what its row opens. */
  readonly onOpen?: (row: Row) => void
  /** What stands in the row of totals, which is there when any column has one. */
  readonly foot?: ReactNode
}

export type GridSort = { readonly columnId: string; readonly direction: 'ascending' | 'descending' }

/** The rows that are chosen, by key. */
export type GridSelection = {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
  /** Whether a key stands for a row on its way, which is chosen by who it turns out to be. */
  readonly isComing?: (key: string) => boolean
}

/** Where the focus is: row −1 is the head, column 0 the first column. */
export type GridPosition = { readonly row: number; readonly column: number }
