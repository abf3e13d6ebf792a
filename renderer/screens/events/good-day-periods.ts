import { addDays, daysBetween, isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { addMonths } from '#renderer/components/month-weeks'

export type Period = { readonly from: IsoDate; readonly until: IsoDate }
export type Quarter = Period & { readonly quarter: number; readonly year: number }

const longestDays = 366

/** The quarter a day lies in, or one that many quarters later. */
export function quarterAt(day: IsoDate, later = 0): Quarter {
  const year = yearOf(day)
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const start = isoDate(`${year}-${String(first).padStart(2, '0')}-01`)
  const from = addMonths(start, later * 3)
  const quarter = Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1
  return { from, until: addDays(addMonths(from, 3), -1), quarter, year: yearOf(from) }
}

/** Whether a period can be looked through: not upside down and not longer than a year. */
export function isPeriod({ from, until }: Period): boolean {
  return from <= until && daysBetween(from, until) < longestDays
}
