import { addDays, isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The quarter a day lies in, 1 to 4. */
export function quarterOf(day: IsoDate): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
}

/** First and last day of a quarter. */
export function quarterDays(year: number, quarter: number): { from: IsoDate; until: IsoDate } {
  const month = String(quarter * 3 - 2).padStart(2, '0')
  const next =
    quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`
  return { from: isoDate(`${year}-${month}-01`), until: addDays(isoDate(next), -1) }
}
