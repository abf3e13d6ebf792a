import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'

/** What a workbook contains, as plain data; one writer turns it into a file. */
export type Workbook = {
  readonly title: string
  readonly subject: string
  readonly sheets: readonly Sheet[]
  /** The sheet that is in front when the file is opened; the first one unless told. */
  readonly opensOn?: string
}

export type Sheet = {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The row with the headings, from 1: frozen, and repeated on every printed page. */
  readonly headerRow: number
  /** The last row of the list, when the list under the headings can be filtered. */
  readonly filterThrough: number | null
  /** Left in the foot of every page; the right is "page x of y". */
  readonly footer: string
}

/** Width in characters, as Excel counts it. */
export type Column = { readonly width: number; readonly isHidden?: boolean }

export type Row = { readonly cells: readonly Cell[]; readonly height?: number }

/** What a cell is for; the writer knows what that looks like. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'label'
  | 'label-right'
  | 'detail'
  | 'header'
  | 'header-number'
  | 'header-centre'
  | 'body'
  | 'body-centre'
  | 'quiet'
  | 'total'
  | 'note'
  | 'check'
  | 'box'
  | 'box-centre'
  | 'signature'

/** A value that can stand in a cell or be the outcome of a formula. */
export type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'hours'; readonly minutes: number }
  | { readonly kind: 'money'; readonly cents: Cents }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'long-date'; readonly date: IsoDate }
  | { readonly kind: 'time'; readonly time: WallTime }

/** How numbers of a cell look, also when the outcome is now empty. */
export type NumberLook =
  'text' | 'number' | 'hours' | 'money' | 'share' | 'date' | 'long-date' | 'time'

export type Cell = {
  readonly style: CellStyle
  readonly look: NumberLook
  readonly value: Value
  /** Ours, in English and without `=`; never made from data. The value is its cached outcome. */
  readonly formula?: string
}
