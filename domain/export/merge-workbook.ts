import type { MergeColumn } from '#domain/messages/merge-columns'
import { messageFileWords as words } from '#domain/texts/messages'
import { textCell } from './cells.ts'
import type { Workbook } from './workbook.ts'

const widths = { narrow: 18, wide: 30 }

type Input = {
  readonly title: string
  readonly columns: readonly MergeColumn[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** The list Word merges: headings in the first row, a person in each row, and nothing else. */
export function mergeWorkbook({ title, columns, rows }: Input): Workbook {
  return {
    title: title === '' ? words.sheet : title,
    subject: words.foot,
    sheets: [
      {
        name: words.sheet,
        columns: columns.map(({ field }) => ({
          width: field === null || field === 'offerUntil' ? widths.narrow : widths.wide,
        })),
        headerRow: 1,
        filterThrough: rows.length === 0 ? null : rows.length + 1,
        footer: words.foot,
        rows: [
          { cells: columns.map(({ heading }) => textCell(heading, 'header')) },
          ...rows.map((row) => ({ cells: row.map((text) => textCell(text)) })),
        ],
      },
    ],
  }
}
