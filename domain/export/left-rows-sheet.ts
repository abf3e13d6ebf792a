import { numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Workbook } from './workbook.ts'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { leftRowsTexts as text } from '#domain/texts/workbooks'

/** A row that an import leaves behind: where it stands, why, and what it said. */
export type LeftRow = {
  readonly row: number
  readonly cell: string
  readonly outcome: string
  readonly reason: string
  readonly texts: readonly string[]
}

export type LeftRowsInput = {
  readonly statedOn: IsoDate
  readonly fileName: string
  readonly headings: readonly string[]
  readonly rows: readonly LeftRow[]
}

/** What stayed behind of an import, under its own headings, so that it can be mended and read. */
export function leftRowsWorkbook({ statedOn, fileName, headings, rows }: LeftRowsInput): Workbook {
  const day = gridDate(statedOn)
  const stand = text.standOn(fileName, day, rows.length)
  const footer = text.footer(fileName, day)
  const columns: ListColumn<LeftRow>[] = [
    { heading: text.row, width: 7, cell: ({ row }) => numberCell(row) },
    { heading: text.cell, width: 8, cell: ({ cell }) => textCell(cell) },
    { heading: text.outcome, width: 12, cell: ({ outcome }) => textCell(outcome) },
    { heading: text.reason, width: 44, cell: ({ reason }) => textCell(reason) },
    ...headings.map((heading, index) => ({
      ...{ heading, width: 22 },
      cell: ({ texts }: LeftRow) => textCell(texts[index] ?? null),
    })),
  ]
  return {
    title: text.title,
    subject: stand,
    sheets: [listSheet({ title: text.title, stand, footer }, columns, rows)],
  }
}
