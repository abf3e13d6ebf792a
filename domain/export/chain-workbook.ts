import { dateCell, textCell } from './cells.ts'
import { chainSheet } from './chain-sheet.ts'
import type { ChainSheetInput } from './chain-sheet.ts'
import { rowHeightFor } from './row-height.ts'
import type { Sheet, Workbook } from './workbook.ts'
import type { IsoDate } from '#domain/shared/dates'
import { chainSheetTexts as text } from '#domain/texts/workbooks'

export type ChainWorkbookInput = ChainSheetInput & {
  readonly events: readonly { readonly title: string; readonly date: IsoDate | null }[]
}

const titleWidth = 70
const headerRow = 3

/** The chain of a year: the matrix at its three stages, and the events that were counted. */
export function chainWorkbook(input: ChainWorkbookInput): Workbook {
  return {
    title: input.title,
    subject: input.subtitle,
    sheets: [chainSheet(input), eventsSheet(input)],
  }
}

function eventsSheet({ events, title, subtitle }: ChainWorkbookInput): Sheet {
  return {
    name: text.eventsSheet,
    columns: [{ width: 14 }, { width: titleWidth }],
    headerRow,
    filterThrough: events.length === 0 ? null : headerRow + events.length,
    footer: text.footer(subtitle),
    rows: [
      { cells: [textCell(title, 'title')], height: 28 },
      { cells: [textCell(subtitle, 'subtitle')], height: 20 },
      {
        height: 22,
        cells: [textCell(text.date, 'header-centre'), textCell(text.event, 'header')],
      },
      ...events.map((event) => ({
        height: rowHeightFor([{ text: event.title, width: titleWidth }], 18),
        cells: [dateCell(event.date, 'body-centre'), textCell(event.title)],
      })),
    ],
  }
}
