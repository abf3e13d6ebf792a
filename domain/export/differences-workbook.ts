import { dateCell, emptyCell, moneyCell, moneyFormula, numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import { sheetNameFor } from './plain-text.ts'
import type { Row, Sheet, Workbook } from './workbook.ts'
import type { Explained } from '#domain/budget/explain-difference'
import { matchStates } from '#domain/budget/match-item'
import type { FinanceEntry, MatchItem, MatchState, OwnBooking } from '#domain/budget/match-item'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { differencesTexts as text, matchStateName } from '#domain/texts/finance'

type Own = OwnBooking & { readonly description: string }
type Theirs = FinanceEntry & { readonly ledger: string | null; readonly description: string | null }
type Item = MatchItem<Own, Theirs>

export type DifferencesInput = {
  readonly statedOn: IsoDate
  readonly year: number | null
  readonly items: readonly Item[]
  readonly explained: Explained
}

/** One booking of ours, one row of finance, or both beside each other. */
type Line = { readonly state: MatchState; readonly own: Own | null; readonly their: Theirs | null }

/** The differences between our bookings and those of finance, for who keeps the books there. */
export function differencesWorkbook({
  statedOn,
  year,
  items,
  explained,
}: DifferencesInput): Workbook {
  const stand = text.standOn(year, gridDate(statedOn))
  const lines = items.flatMap(linesOf)
  const footer = text.footer(gridDate(statedOn))
  return {
    title: text.title,
    subject: stand,
    sheets: [
      summarySheet(explained, stand, footer),
      listSheet({ title: text.list, stand, footer }, columns, lines),
    ],
  }
}

const columns: readonly ListColumn<Line>[] = [
  { heading: text.state, width: 20, cell: ({ state }) => textCell(matchStateName[state]) },
  { heading: text.supplier, width: 26, cell: (line) => textCell(textOf(line, 'supplier')) },
  { heading: text.description, width: 30, cell: (line) => textCell(textOf(line, 'description')) },
  { heading: text.ledger, width: 18, cell: ({ their }) => textCell(their?.ledger ?? null) },
  { heading: text.ownInvoice, width: 15, cell: ({ own }) => textCell(own?.invoice ?? null) },
  { heading: text.theirInvoice, width: 15, cell: ({ their }) => textCell(their?.invoice ?? null) },
  { heading: text.ownDay, width: 12, cell: ({ own }) => dateCell(own?.date ?? null) },
  { heading: text.theirDay, width: 12, cell: ({ their }) => dateCell(their?.bookedOn ?? null) },
  { heading: text.here, width: 14, cell: ({ own }) => moneyCell(own?.exVat ?? null) },
  { heading: text.there, width: 14, cell: ({ their }) => moneyCell(their?.exVat ?? null) },
  {
    heading: text.difference,
    width: 14,
    cell: ({ own, their }) => moneyCell(cents((own?.exVat ?? 0) - (their?.exVat ?? 0))),
  },
  { heading: text.why, width: 30, cell: ({ their }) => textCell(their?.leftOutWhy ?? null) },
]

function linesOf({ state, ours, theirs }: Item): Line[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    ...{ state, own: ours[index] ?? null, their: theirs[index] ?? null },
  }))
}

function textOf({ own, their }: Line, field: 'supplier' | 'description'): string | null {
  return their?.[field] ?? own?.[field] ?? null
}

const summaryHeadings = [
  textCell(text.state, 'header'),
  textCell(text.count, 'header-number'),
  textCell(text.here, 'header-number'),
  textCell(text.there, 'header-number'),
  textCell(text.difference, 'header-number'),
]

function summarySheet(explained: Explained, stand: string, footer: string): Sheet {
  const firstRow = 5
  const rows = matchStates.map((state, index): Row => {
    const { count, here, there } = explained.parts[state]
    const row = firstRow + index
    return {
      height: 18,
      cells: [
        textCell(matchStateName[state]),
        numberCell(count),
        moneyCell(here),
        moneyCell(there),
        moneyFormula(`ROUND(C${row}-D${row},2)`, cents(here - there)),
      ],
    }
  })
  const last = firstRow + rows.length - 1
  const sum = (column: string) => `SUM(${column}${firstRow}:${column}${last})`
  return {
    name: sheetNameFor(text.summary),
    columns: [{ width: 30 }, { width: 9 }, { width: 16 }, { width: 16 }, { width: 16 }],
    headerRow: firstRow - 1,
    filterThrough: null,
    footer,
    rows: [
      { cells: [textCell(text.title, 'title')] },
      { cells: [textCell(stand, 'subtitle')] },
      { cells: [emptyCell()] },
      { cells: summaryHeadings, height: 22 },
      ...rows,
      {
        height: 18,
        cells: [
          textCell(text.total, 'total'),
          emptyCell('total'),
          moneyFormula(sum('C'), explained.here, 'total'),
          moneyFormula(sum('D'), explained.there, 'total'),
          moneyFormula(sum('E'), explained.difference, 'total'),
        ],
      },
    ],
  }
}
