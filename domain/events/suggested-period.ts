import { isIsoDate, isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** A day of any year, `02-14`. */
export type MonthDay = string & { readonly __monthDay: true }

const leapYear = 2024

/** Tells a month and day from other text; 29 February is one. */
export function isMonthDay(text: string): text is MonthDay {
  return isIsoDate(`${leapYear}-${text}`)
}

/** Why these two days are no period of a year, or `null` when they are one or none. */
export function decidePeriod(
  from: MonthDay | null,
  until: MonthDay | null,
): 'period-incomplete' | 'period-turned-round' | null {
  if (from === null && until === null) return null
  if (from === null || until === null) return 'period-incomplete'
  return until < from ? 'period-turned-round' : null
}

/** The period in one year; 29 February is the 28th where there is none. */
export function periodIn(
  year: number,
  period: { readonly from: MonthDay; readonly until: MonthDay },
): { readonly from: IsoDate; readonly until: IsoDate } {
  return { from: dayIn(year, period.from), until: dayIn(year, period.until) }
}

function dayIn(year: number, day: MonthDay): IsoDate {
  const text = `${year}-${day}`
  return isIsoDate(text) ? text : isoDate(`${year}-02-28`)
}
