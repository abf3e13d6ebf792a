import type { IsoDate } from '#domain/shared/dates'
import { yearPlanTexts as text } from '#domain/texts/report'
import { dateCell, textCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Sheet } from './workbook.ts'

export type YearPlanInput = {
  readonly year: number
  readonly events: readonly {
    readonly date: IsoDate | null
    readonly title: string
    readonly typeName: string
    readonly actionIds: readonly string[]
  }[]
  /** Rows of the plan with the periods of this year in which they fall. */
  readonly rows: readonly {
    readonly title: string
    readonly periods: readonly string[]
    readonly actionIds: readonly string[]
  }[]
}

const widths = [14, 52, 30, 20, 12] as const
const headerRow = 3

/** What is planned for a year: the events with a day, then the rows of the plan. */
export function yearPlanSheet({ year, events, rows }: YearPlanInput): Sheet {
  const planned = rows.filter(({ periods }) => periods.length > 0)
  const count = events.length + planned.length
  const heightOf = (title: string) => rowHeightFor([{ text: title, width: widths[1] }], 18)
  return {
    name: text.sheet(year),
    columns: widths.map((width) => ({ width })),
    headerRow,
    filterThrough: count === 0 ? null : headerRow + count,
    footer: text.sheet(year),
    rows: [
      { cells: [textCell(text.sheet(year), 'title')], height: 28 },
      { cells: [textCell(text.note, 'subtitle')], height: 20 },
      { height: 22, cells: text.headings.map((heading) => textCell(heading, 'header')) },
      ...events.map(({ date, title, typeName, actionIds }) => ({
        height: heightOf(title),
        cells: [
          dateCell(date),
          ...[title, typeName, '', actionIds.join(', ')].map((each) => textCell(each)),
        ],
      })),
      ...planned.map(({ title, periods, actionIds }) => ({
        height: heightOf(title),
        cells: ['', title, text.planRow, periods.join(', '), actionIds.join(', ')].map((each) =>
          textCell(each),
        ),
      })),
    ],
  }
}
