import { addWorkdays } from '#domain/calendar/workdays'
import { hasEnded } from '#domain/events/event-moments'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { listDayEvents } from '#backend/db/repositories/day-events'
import type { DayEvent } from '#backend/db/repositories/day-events'
import type { Reader } from '#backend/db/sql'
import { knownWorkdays } from '#backend/events/workdays'

/** The events whose noodmap is of use now: not over yet, today up to and with the next workday. */
export function folderEventsOf(db: Reader, now: Instant): (DayEvent & { people: number })[] {
  const today = todayOf(now)
  const until = addWorkdays(today, 1, knownWorkdays(db))
  return listDayEvents(db, today, until)
    .filter((event) => !hasEnded(event, now))
    .map((event) => ({ ...event, people: peopleOf(db, event, now) }))
}

function peopleOf(db: Reader, { eventId }: DayEvent, now: Instant): number {
  return attendanceOf(db, eventId, now)?.counts.registered ?? 0
}
