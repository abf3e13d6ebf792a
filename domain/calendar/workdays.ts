import { addDays, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CalendarIndex } from './calendar-index.ts'

/** Whether people work on a day. */
export type IsWorkday = (day: IsoDate) => boolean

/**
 * Monday to Friday, public holidays aside. Good Friday and 5 May count as holidays too, as the
 * Algemene termijnenwet (article 3) does for a term that ends on them.
 */
export function workdaysOf({ byDay }: Pick<CalendarIndex, 'byDay'>): IsWorkday {
  return (day) =>
    weekdayOf(day) <= 5 && !(byDay.get(day) ?? []).some(({ kind }) => kind === 'public-holiday')
}

/** The day itself when people work on it, else the nearest workday at one side. */
export function workdayAt(day: IsoDate, side: 'before' | 'after', isWorkday: IsWorkday): IsoDate {
  const step = side === 'before' ? -1 : 1
  let found = day
  while (!isWorkday(found)) found = addDays(found, step)
  return found
}

/** So many workdays further, or back when negative; none is the day itself. */
export function addWorkdays(day: IsoDate, count: number, isWorkday: IsWorkday): IsoDate {
  const step = Math.sign(count)
  let found = day
  for (let left = Math.abs(count); left > 0; left -= 1) {
    found = workdayAt(addDays(found, step), step < 0 ? 'before' : 'after', isWorkday)
  }
  return found
}
