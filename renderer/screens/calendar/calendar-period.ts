import { addDays, isoDate, weekdayOf, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { addMonths, weeksOf } from '#renderer/components/month-weeks'
import type { CalendarView } from './calendar-address.ts'

export type Days = { readonly from: IsoDate; readonly until: IsoDate }

/** The days that a view shows around a day. */
export function daysOfView(view: CalendarView, day: IsoDate): Days {
  if (view === 'week') {
    const from = addDays(day, 1 - weekdayOf(day))
    return { from, until: addDays(from, 6) }
  }
  if (view === 'maand') {
    const weeks = weeksOf(day)
    return { from: weeks[0]?.[0] ?? day, until: weeks.at(-1)?.[6] ?? day }
  }
  const year = yearOf(day)
  return { from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) }
}

/** The same place in the period before or after. */
export function stepInView(view: CalendarView, day: IsoDate, steps: 1 | -1): IsoDate {
  if (view === 'week') return addDays(day, steps * 7)
  return addMonths(day, view === 'maand' ? steps : steps * 12)
}
