import type { BookingField } from '#domain/finance/booking-field'
import type { BookingsPreview } from '#domain/contract/finance'
import { cellText } from '#domain/import/cell-text'
import type { FoundBookings } from '#backend/budget-import/budget-sheets'
import { keyedBookings } from './new-rows.ts'

const shownAtMost = 1_000

/** The bookings of a file as the screen shows them, the new ones first. */
export function bookingsPreview(
  fileName: string,
  sheets: readonly FoundBookings[],
  { sheet, list }: FoundBookings,
  known: ReadonlySet<string>,
): BookingsPreview {
  const header = sheet.rows.find(({ number }) => number === list.headerRow)
  const rows = keyedBookings(list.bookings, known).map(({ booking, isKnown }) => ({
    ...{ ...booking, isKnown },
  }))
  const before = rows.filter(({ isKnown }) => isKnown).length
  return {
    fileName,
    sheets: sheets.map((each) => ({ name: each.sheet.name, rows: each.list.bookings.length })),
    sheet: sheet.name,
    headerRow: list.headerRow,
    columns: (Object.entries(list.columns) as [BookingField, number][])
      .toSorted(([, one], [, other]) => one - other)
      .map(([field, index]) => ({ field, heading: cellText(header?.cells[index]) })),
    counts: { new: rows.length - before, known: before },
    rows: rows
      .toSorted((one, other) => Number(one.isKnown) - Number(other.isKnown))
      .slice(0, shownAtMost),
    ...{ exVat: list.exVat, vat: list.vat, meaning: list.meaning, isTurned: list.isTurned },
    notes: list.notes.map((note) => ({ ...note })),
  }
}
