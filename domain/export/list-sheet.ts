import { emptyCell, textCell } from './cells.ts'
import { sheetNameFor } from './plain-text.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet } from './workbook.ts'

const headerRow = 4
const rowHeight = 16

/** A column of a list: its heading, its width, and what stands in it for one record. */
export type ListColumn<Of> = Column & {
  readonly heading: string
  readonly cell: (of: Of) => Cell
}

/** A list with its title above it, a row for each record, to be filtered and printed. */
export function listSheet<Of>(
  list: { readonly title: string; readonly stand: string; readonly footer: string },
  columns: readonly ListColumn<Of>[],
  records: readonly Of[],
): Sheet {
  return {
    name: sheetNameFor(list.title),
    columns: columns.map(({ width }) => ({ width })),
    headerRow,
    filterThrough: records.length === 0 ? null : headerRow + records.length,
    footer: list.footer,
    rows: [
      { cells: [textCell(list.title, 'title')] },
      { cells: [textCell(list.stand, 'subtitle')] },
      { cells: [emptyCell()] },
      { cells: columns.map(({ heading }) => textCell(heading, 'header')), height: 22 },
      ...records.map((record) => recordRow(columns, record)),
    ],
  }
}

function recordRow<Of>(columns: readonly ListColumn<Of>[], record: Of): Row {
  const cells = columns.map(({ cell }) => cell(record))
  const texts = cells.map(({ value }, index) => ({
    text: value.kind === 'text' ? value.text : '',
    width: columns[index]?.width ?? 1,
  }))
  return { cells, height: rowHeightFor(texts, rowHeight) }
}
