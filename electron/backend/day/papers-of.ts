import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { eventMinutes } from '#domain/events/event-length'
import type { AttendanceSheetInput } from '#domain/export/attendance-sheet'
import { paperPeople } from '#domain/export/paper-people'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { attendanceSheetInput } from '#backend/attendance/sheet-input'
import { listProgrammeItems } from '#backend/db/repositories/programme'
import type { Reader } from '#backend/db/sql'

export type Papers = { readonly event: PaperEvent; readonly people: PaperPerson[] }

/** What the prints of an event are made from; undefined when there is no such event. */
export function papersOf(db: Reader, eventId: EventId, now: Instant): Papers | undefined {
  const input = attendanceSheetInput(db, eventId, now)
  return input && papersFrom(db, eventId, input)
}

/** The same from a presentielijst that was read already. */
export function papersFrom(db: Reader, eventId: EventId, input: AttendanceSheetInput): Papers {
  const { title, date, startTime, endTime, place, organiser } = input.event
  const programmeMinutes = listProgrammeItems(db, eventId).reduce(
    (sum, { minutes }) => sum + minutes,
    0,
  )
  const minutes = eventMinutes({ startTime, endTime, programmeMinutes })
  return {
    event: { title, date, startTime, endTime, place, organiser, minutes },
    people: paperPeople(input.people),
  }
}
