import { wallTimeExists, yearOf } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'

export type TimesRefusal =
  'date-out-of-reach' | 'times-incomplete' | 'end-before-start' | 'time-does-not-exist'

/**
 * Why this day and these times cannot be stored, or `null` when they can: the day within reach of
 * the calendar (a year typed as 26 is none), the times both or none, in order, and real.
 */
export function decideTimes(
  date: IsoDate | null,
  startTime: WallTime | null,
  endTime: WallTime | null,
): TimesRefusal | null {
  if (date !== null && (yearOf(date) < 2000 || yearOf(date) > 2100)) return 'date-out-of-reach'
  if (startTime === null && endTime === null) return null
  if (startTime === null || endTime === null) return 'times-incomplete'
  if (date !== null && ![startTime, endTime].every((time) => wallTimeExists(date, time))) {
    return 'time-does-not-exist'
  }
  return endTime <= startTime ? 'end-before-start' : null
}
