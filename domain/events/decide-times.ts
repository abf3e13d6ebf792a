import { wallTimeExists } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'

export type TimesRefusal = 'times-incomplete' | 'end-before-start' | 'time-does-not-exist'

/** Why these times cannot be stored, or `null` when they can: both or none, in order, and real. */
export function decideTimes(
  date: IsoDate | null,
  startTime: WallTime | null,
  endTime: WallTime | null,
): TimesRefusal | null {
  if (startTime === null && endTime === null) return null
  if (startTime === null || endTime === null) return 'times-incomplete'
  if (date !== null && ![startTime, endTime].every((time) => wallTimeExists(date, time))) {
    return 'time-does-not-exist'
  }
  return endTime <= startTime ? 'end-before-start' : null
}
