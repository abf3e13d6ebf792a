import { fixedRange, sheetPrefix } from './addresses.ts'
import { numberOf } from './budget-layout.ts'
import type { Booking, BudgetLayout } from './budget-layout.ts'
import { budgetFooter, budgetHeading } from './budget-heading.ts'
import { dateCell, emptyCell, moneyCell, moneyFormula, numberCell, textCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet } from './workbook.ts'
import { cost } from '#domain/budget/cost-chain'
import { stepName } from '#domain/texts/budget'
import { budgetWorkbookTexts as text, no, yes } from '#domain/texts/workbooks'

/** Where each column of the bookings stands, for the formulas of the other sheets. */
const bookingColumn = {
  chain: 0,
  date: 1,
  year: 2,
  line: 3,
  event: 4,
  description: 5,
  supplier: 6,
  step: 7,
  exVat: 8,
  vat: 9,
  compensable: 10,
  cost: 11,
  closed: 12,
  coversEstimate: 13,
  open: 14,
  stillEstimated: 15,
  lineKey: 16,
  eventKey: 17,
} as const
type BookingColumn = keyof typeof bookingColumn

const columns: readonly Column[] = [
  { width: 7 },
  { width: 11 },
  { width: 7 },
  { width: 25 },
  { width: 24 },
  { width: 28 },
  { width: 19 },
  { width: 12 },
  { width: 12.5 },
  { width: 12 },
  { width: 9 },
  { width: 12.5 },
  { width: 9 },
  { width: 8 },
  { width: 12.5 },
  { width: 12.5 },
  { width: 12, isHidden: true },
  { width: 12, isHidden: true },
]
const headerRow = 5
const firstRow = headerRow + 1

const headings: readonly (readonly [string, 'header' | 'header-number' | 'header-centre'])[] = [
  [text.chain, 'header-centre'],
  [text.date, 'header-centre'],
  [text.year, 'header-centre'],
  [text.line, 'header'],
  [text.event, 'header'],
  [text.description, 'header'],
  [text.supplier, 'header'],
  [text.step, 'header'],
  [text.exVat, 'header-number'],
  [text.vat, 'header-number'],
  [text.compensable, 'header-centre'],
  [text.cost, 'header-number'],
  [text.closed, 'header-centre'],
  [text.coversEstimate, 'header-centre'],
  [text.open, 'header-number'],
  [text.stillEstimated, 'header-number'],
  [text.lineKey, 'header'],
  [text.eventKey, 'header'],
]

/** Every booking with the formulas the annex adds up. */
export function bookingsSheet(layout: BudgetLayout): Sheet {
  const titles = new Map(layout.input.events.map((event) => [event.id, event.title]))
  const lines = new Map(layout.input.book.lines.map((line) => [line.id, line]))
  const rows = layout.bookings.map((booking, index): Row => {
    const { chain } = booking.figures
    const line = lines.get(chain.lineId)
    const names: Names = {
      line: line === undefined ? '' : `${line.code} ${line.name}`,
      event: chain.eventId === null ? '' : (titles.get(chain.eventId) ?? ''),
    }
    return {
      height: rowHeightFor(wrappingTexts(booking, names), 18),
      cells: bookingCells(layout, booking, firstRow + index, names),
    }
  })
  return {
    name: text.bookingsSheet,
    columns,
    headerRow,
    filterThrough: lastBookingRow(layout),
    footer: budgetFooter(text.bookingsSheet, layout.input),
    rows: [
      ...budgetHeading(text.bookingsSheet, layout.input),
      { cells: [emptyCell('label')], height: 6 },
      { cells: headings.map(([heading, style]) => textCell(heading, style)), height: 30 },
      ...(rows.length === 0 ? [{ cells: columns.map(() => emptyCell()) }] : rows),
    ],
  }
}

/** A column of the bookings as a formula of another sheet names it. */
export function bookingsRange(layout: BudgetLayout, column: BookingColumn): string {
  return sheetPrefix(text.bookingsSheet) + ownRange(layout, column)
}

function ownRange(layout: BudgetLayout, column: BookingColumn): string {
  return fixedRange(bookingColumn[column], firstRow, lastBookingRow(layout))
}

function lastBookingRow(layout: BudgetLayout): number {
  return firstRow + Math.max(1, layout.bookings.length) - 1
}

type Names = { readonly line: string; readonly event: string }

function bookingCells(
  layout: BudgetLayout,
  booking: Booking,
  row: number,
  names: Names,
): readonly Cell[] {
  const { entry, chainNumber } = booking
  const { chain } = booking.figures
  return [
    numberCell(chainNumber, 'body-centre'),
    dateCell(entry.date, 'body-centre'),
    numberCell(entry.year, 'body-centre'),
    textCell(names.line),
    textCell(names.event),
    textCell(descriptionOf(booking)),
    textCell(chain.supplier),
    textCell(stepName[entry.step]),
    moneyCell(entry.exVat),
    moneyCell(entry.vat),
    textCell(entry.isCompensable ? yes : no, 'body-centre'),
    moneyFormula(`ROUND(I${row}+IF(K${row}="${yes}",0,J${row}),2)`, cost(entry)),
    textCell(chain.closedOn === null ? no : yes, 'body-centre'),
    textCell(chain.coversEstimate ? yes : no, 'body-centre'),
    openCell(layout, booking, row),
    estimatedCell(layout, booking, row),
    numberCell(numberOf(layout.lineNumbers, chain.lineId), 'quiet'),
    numberCell(numberOf(layout.eventNumbers, chain.eventId), 'quiet'),
  ]
}

function wrappingTexts(booking: Booking, names: Names) {
  const texts = [names.line, names.event, descriptionOf(booking), booking.figures.chain.supplier]
  return texts.map((own, index) => ({
    text: own,
    width: columns[bookingColumn.line + index]?.width ?? 1,
  }))
}

function descriptionOf({ entry, figures }: Booking): string {
  const invoice = entry.invoice === null ? '' : `${text.invoice} ${entry.invoice}`
  const kept = entry.attachment ? `${text.keptAt} ${entry.attachment}` : ''
  const parts = [figures.chain.description, entry.note ?? '', invoice, kept]
  return parts.filter((part) => part !== '').join('. ')
}

/** IF(gesloten, 0, MAX(0, MIN(C(year), C(≤year) − A))), on the last commitment of a year. */
function openCell(layout: BudgetLayout, booking: Booking, row: number): Cell {
  if (!booking.isLastCommitment) return emptyCell('body', 'money')
  const own = sumOf(layout, row, 'commitment', 'own')
  const soFar = sumOf(layout, row, 'commitment', 'so-far')
  const actual = sumOf(layout, row, 'actual', 'all')
  const year = yearOf(booking)
  return moneyFormula(
    `IF(M${row}="${yes}",0,ROUND(MAX(0,MIN(${own},${soFar}-${actual})),2))`,
    year.verplicht,
  )
}

/** IF(OR(gesloten, AND(C>0, dekt)), 0, MAX(0, MIN(E(year), E(≤year) − MAX(C, A)))). */
function estimatedCell(layout: BudgetLayout, booking: Booking, row: number): Cell {
  if (!booking.isLastEstimate) return emptyCell('body', 'money')
  const own = sumOf(layout, row, 'estimate', 'own')
  const soFar = sumOf(layout, row, 'estimate', 'so-far')
  const committed = sumOf(layout, row, 'commitment', 'all')
  const actual = sumOf(layout, row, 'actual', 'all')
  const isReplaced = `AND(ROUND(${committed},2)>0,N${row}="${yes}")`
  const rest = `ROUND(MAX(0,MIN(${own},${soFar}-MAX(${committed},${actual}))),2)`
  return moneyFormula(`IF(OR(M${row}="${yes}",${isReplaced}),0,${rest})`, yearOf(booking).geraamd)
}

function sumOf(
  layout: BudgetLayout,
  row: number,
  step: keyof typeof stepName,
  years: 'own' | 'so-far' | 'all',
): string {
  const range = (column: BookingColumn) => ownRange(layout, column)
  const criteria = [range('chain'), `$A${row}`, range('step'), `"${stepName[step]}"`]
  if (years === 'own') criteria.push(range('year'), `$C${row}`)
  if (years === 'so-far') criteria.push(range('year'), `"<="&$C${row}`)
  return `SUMIFS(${range('cost')},${criteria.join(',')})`
}

function yearOf({ figures, entry }: Booking) {
  const year = figures.years.find((own) => own.year === entry.year)
  if (year === undefined) throw new Error(`No figures of ${entry.year} for ${figures.chain.id}`)
  return year
}
