import { workdaysOf } from '#domain/calendar/workdays'
import type { IsWorkday } from '#domain/calendar/workdays'
import { calendarOf } from '#backend/calendar/calendar-data'
import type { Reader } from '#backend/db/sql'

/** On which days people work, as the calendar has it, her corrections included. */
export function knownWorkdays(db: Reader): IsWorkday {
  return workdaysOf(calendarOf(db))
}
