import { dateCell, emptyCell, moneyCell, moneyFormula, numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import { sheetNameFor } from './plain-text.ts'
import type { Row, Sheet, Workbook } from './workbook.ts'
import type { Explained } from '#domain/budget/explain-difference'
import { matchStates } from '#domain/budget/match-item'
import type { FinanceEntry, MatchItem, MatchState, OwnBooking } from '#domain/budget/match-item'
import { gridDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { euros } from '#domain/texts/amounts'
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

/** One booking of ours, one row of finance, or both beside each other, with what counts in the year. */
type Line = {
  readonly state: MatchState
  readonly own: Own | null
  readonly their: Theirs | null
  readonly here: Cents | null
  readonly there: Cents | null
  /** What counts in another year, in words. */
  readonly elsewhere: string | null
}

/**
 * The differences between our bookings and those of finance, for who keeps the books there. In a
 * year only its own bookings count, on both sheets: what the list comes to is what the summary says.
 */
export function differencesWorkbook({
  statedOn,
  year,
  items,
  explained,
}: DifferencesInput): Workbook {
  const stand = text.standOn(year, gridDate(statedOn))
  const lines = items.flatMap((item) => linesOf(item, year))
  const footer = text.footer(gridDate(statedOn))
  return {
    title: text.title,
    subject: stand,
    sheets: [
      summarySheet(explained, { year, stand, footer }),
      listSheet(
        { title: text.list, stand: `${stand}. ${text.counts(year)}`, footer },
        columns,
        lines,
      ),
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
  { heading: text.here, width: 14, cell: ({ here }) => moneyCell(here) },
  { heading: text.there, width: 14, cell: ({ there }) => moneyCell(there) },
  {
    heading: text.difference,
    width: 14,
    cell: ({ here, there }) => moneyCell(cents((here ?? 0) - (there ?? 0))),
  },
  { heading: text.elsewhere, width: 26, cell: ({ elsewhere }) => textCell(elsewhere) },
  { heading: text.why, width: 30, cell: ({ their }) => textCell(their?.leftOutWhy ?? null) },
]

function linesOf({ state, ours, theirs }: Item, year: number | null): Line[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const own = ours[index] ?? null
    const their = theirs[index] ?? null
    const theirYear = their === null ? null : yearOf(their.bookedOn)
    const isHere = year === null || own?.year === year
    const isThere = year === null || theirYear === year
    const elsewhere = [
      own === null || isHere ? null : text.hereIn(own.year, euros(own.exVat)),
      their === null || theirYear === null || isThere
        ? null
        : text.thereIn(theirYear, euros(their.exVat)),
    ].filter((words) => words !== null)
    return {
      ...{ state, own, their },
      here: isHere ? (own?.exVat ?? null) : null,
      there: isThere ? (their?.exVat ?? null) : null,
      elsewhere: elsewhere.length === 0 ? null : elsewhere.join(', '),
    }
  })
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

function summarySheet(
  explained: Explained,
  { year, stand, footer }: { year: number | null; stand: string; footer: string },
): Sheet {
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
      { cells: [textCell(text.counts(year), 'note')], height: 18 },
    ],
  }
}
