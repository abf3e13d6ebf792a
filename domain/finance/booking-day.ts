import { cellText } from '#domain/import/cell-text'
import { parseDate } from '#domain/import/parse-date'
import type { DayOrder } from '#domain/import/parse-date'
import type { Cell } from '#domain/import/sheet-data'
import type { IsoDate } from '#domain/shared/dates'

const eightDigits = /^(\d{4})(\d{2})(\d{2})$/

/** The day of a booking; systems for finance also write it as `20250214`, in text or as a number. */
export function bookingDay(cell: Cell | undefined, order?: DayOrder): IsoDate | null {
  if (typeof cell !== 'string' && typeof cell !== 'number') return parseDate(cell, order)
  const digits = eightDigits.exec(cellText(cell))
  return digits ? parseDate(`${digits[1]}-${digits[2]}-${digits[3]}`) : parseDate(cell, order)
}
