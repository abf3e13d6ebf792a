import { cellAddress } from '#domain/import/cell-address'
import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { dayOrderOf } from '#domain/import/parse-date'
import type { DayOrder } from '#domain/import/parse-date'
import { repeatsHeadings } from '#domain/import/header-row'
import type { SheetData, SheetRow } from '#domain/import/sheet-data'
import type { IsoDate } from '#domain/shared/dates'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { bankHeading, bookingTotal, datedTotal, referenceWords } from '#domain/texts/finance-words'
import { isReference } from '#domain/budget/invoice-number'
import { bookingAmount } from './booking-amount.ts'
import { bookingColumns } from './booking-columns.ts'
import type { BookingColumns } from './booking-columns.ts'
import { bookingDay } from './booking-day.ts'

/** One booking of finance as its export says it. */
export type FinanceBooking = {
  readonly row: number
  readonly bookedOn: IsoDate
  readonly ledger: string | null
  readonly description: string | null
  readonly supplier: string | null
  readonly invoice: string | null
  readonly exVat: Cents
  readonly vat: Cents
}

/** Something about one cell: the row stays out, or comes in with what is said. */
export type BookingNote = {
  readonly cell: string
  readonly kind: 'no-day' | 'no-amount' | 'sum-differs'
  readonly value: string
}

/** How the amounts of a list are meant, as far as the list says. */
export type AmountMeaning = 'with-vat' | 'vat-unknown'

export type BookingList = {
  readonly columns: BookingColumns
  readonly headerRow: number
  readonly bookings: readonly FinanceBooking[]
  readonly notes: readonly BookingNote[]
  readonly meaning: AmountMeaning
  /** Costs stood below zero in the file and are turned. */
  readonly isTurned: boolean
  readonly exVat: Cents
  readonly vat: Cents
}

/** The bookings of an export of finance, to the cent; null when a sheet has no days or amounts. */
export function readBookings(sheet: SheetData): BookingList | null {
  const found = bookingColumns(sheet)
  const header = found === null ? undefined : sheet.rows[found.headerIndex]
  if (found === null || header === undefined) return null
  const { columns, headerIndex } = found
  const below = sheet.rows.slice(headerIndex + 1)
  const order = dayOrderOf(below.map(({ cells }) => cells[columns.date ?? -1]))
  const notes: BookingNote[] = []
  const read = below
    .filter((row) => !repeatsHeadings(row, header) && !isTotal(row, columns))
    .flatMap((row) => bookingOf(row, columns, order, notes))
    .map((booking) => withKindOfNumber(booking, cellText(header.cells[columns.invoice ?? -1])))
  const isTurned = !isSideTold(columns) && areCostsBelowZero(read, header)
  const bookings = isTurned ? read.map(turned) : read
  return {
    ...{ columns, bookings, notes, isTurned, headerRow: header.number },
    meaning: isVatTold(columns) ? 'with-vat' : 'vat-unknown',
    exVat: sumCents(bookings.map(({ exVat }) => exVat)),
    vat: sumCents(bookings.map(({ vat }) => vat)),
  }
}

/**
 * What makes a booking the same one in a later file: everything it says. The first is how it is kept
 * now; the others are how an earlier version kept it, so that its files are known again. The word
 * of what kind of number it is says nothing: a later export may write another.
 */
export function bookingContents(booking: FinanceBooking): readonly [string, ...string[]] {
  const invoice = fold(booking.invoice ?? '')
  const plain = contentOf(booking, invoice.replace(referenceWords, '').trim())
  return referenceWords.test(invoice) ? [plain, contentOf(booking, invoice)] : [plain]
}

function contentOf(booking: FinanceBooking, invoice: string): string {
  const { bookedOn, ledger, description, supplier, exVat, vat } = booking
  return [bookedOn, ledger, description, supplier, invoice, exVat, vat]
    .map((part) => fold(String(part ?? '')))
    .join('|')
    .concat(exVat < 0 ? '|-' : '', vat < 0 ? '|-vat' : '')
}

function bookingOf(
  row: SheetRow,
  columns: BookingColumns,
  order: DayOrder,
  notes: BookingNote[],
): FinanceBooking[] {
  const cell = (index: number | undefined) =>
    index === undefined ? null : (row.cells[index] ?? null)
  const text = (index: number | undefined) => {
    const value = cellText(cell(index))
    return saysNothing(value) ? null : value.slice(0, 300)
  }
  const amount = bookingAmount(row, columns)
  const bookedOn = bookingDay(cell(columns.date) ?? undefined, order)
  const texts = [columns.ledger, columns.description, columns.supplier, columns.invoice].map(text)
  const [ledger = null, description = null, supplier = null, invoice = null] = texts
  if (amount.exVat === null) {
    // A row that says nothing at all is a line between two parts.
    if (bookedOn !== null) notes.push({ cell: amount.cell, kind: 'no-amount', value: amount.text })
    return []
  }
  if (bookedOn === null) {
    const value = cellText(cell(columns.date))
    notes.push({ cell: cellAddress(columns.date ?? 0, row.number), kind: 'no-day', value })
    return []
  }
  if (amount.differs !== null) notes.push({ ...amount.differs, kind: 'sum-differs' })
  const { exVat, vat } = amount
  return [{ row: row.number, bookedOn, ledger, description, supplier, invoice, exVat, vat }]
}

function isTotal(row: SheetRow, columns: BookingColumns): boolean {
  const texts = row.cells.map(cellText)
  if (bookingDay(row.cells[columns.date ?? -1] ?? undefined) !== null) {
    return (
      columns.description !== undefined && datedTotal.test(fold(texts[columns.description] ?? ''))
    )
  }
  const first = texts.find((text) => /\p{L}/u.test(text))
  return first !== undefined && bookingTotal.test(fold(first))
}

// A boekstuk is kept as "Boekstuk 12", so that nobody takes it for the number of an invoice.
function withKindOfNumber(booking: FinanceBooking, heading: string): FinanceBooking {
  const { invoice } = booking
  if (invoice === null || !isReference(heading) || isReference(invoice)) return booking
  return { ...booking, invoice: `${heading} ${invoice}`.slice(0, 300) }
}

function isVatTold({ exVat, vat, incVat }: BookingColumns): boolean {
  return exVat !== undefined || (incVat !== undefined && vat !== undefined)
}

function isSideTold({ side, debit, credit }: BookingColumns): boolean {
  return side !== undefined || debit !== undefined || credit !== undefined
}

// So many credit notes without one invoice is no list of credit notes.
const manyBookings = 10

// A bank writes what was paid below zero, with refunds above it; a few alone are credit notes.
function areCostsBelowZero(bookings: readonly FinanceBooking[], header: SheetRow): boolean {
  const telling = bookings.filter(({ exVat }) => exVat !== 0)
  const below = telling.filter(({ exVat }) => exVat < 0).length
  const isBank = header.cells.some((cell) => bankHeading.test(fold(cellText(cell))))
  const isTold = isBank || below < telling.length || telling.length >= manyBookings
  return isTold && telling.length >= 3 && below > telling.length * 0.8
}

function turned(booking: FinanceBooking): FinanceBooking {
  return { ...booking, exVat: negated(booking.exVat), vat: negated(booking.vat) }
}

function negated(amount: Cents): Cents {
  return cents(amount === 0 ? 0 : -amount)
}
