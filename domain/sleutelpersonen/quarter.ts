import { isoDate, monthsAfter, addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The first and last day of the quarter a day is in. */
export function quarterOf(day: IsoDate): { from: IsoDate; until: IsoDate } {
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const from = isoDate(`${day.slice(0, 4)}-${String(firstMonth).padStart(2, '0')}-01`)
  return { from, until: addDays(monthsAfter(from, 3), -1) }
}
