import { eventOfKeys, planRoundTrip } from '#domain/attendance/round-trip'
import { nameBookOf } from '#domain/attendance/round-trip-names'
import type { KnownKey, RoundTripGuest, RoundTripPlan } from '#domain/attendance/round-trip-plan'
import { chosenAttendanceList } from '#domain/attendance/round-trip-sheet'
import type { AttendanceList } from '#domain/attendance/round-trip-sheet'
import { fullName } from '#domain/import/person-name'
import type { WorkbookData } from '#domain/import/sheet-data'
import { todayOf } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { roundTripRefusal } from '#domain/texts/round-trip'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import { findEventForAttendance } from '#backend/db/repositories/attendees'
import { findKeyOwners } from '#backend/db/repositories/list-keys'
import { samePersonIn } from '#backend/db/repositories/merged-people'
import { listKnownPeople } from '#backend/db/repositories/people'
import { readRevision } from '#backend/db/repositories/status'
import type { Reader } from '#backend/db/sql'
import type { HeldFile } from '#backend/file-refs'
import { planOnce } from '#backend/import/readings'
import type { Ports } from '#backend/ports'
import { attendanceOverview } from './attendance-overview.ts'

export type ReadList = { readonly list: AttendanceList; readonly plan: RoundTripPlan }
type Read = ReadList | { readonly sentence: string }

/** What reading a list back at an event would do; the same question is worked out once. */
export function readList(
  db: Reader,
  { file, workbook, eventId }: { file: HeldFile; workbook: WorkbookData; eventId: EventId },
  ports: Ports,
): Read | undefined {
  const key = JSON.stringify(['attendance', eventId, todayOf(ports.now()), readRevision(db)])
  return planOnce(file, key, () => makePlan(db, workbook, eventId, ports))
}

/** The event whose list this is, for as far as its keys are known here. */
export function eventOfList(db: Reader, list: AttendanceList, ports: Ports): EventId | null {
  const eventId = eventOfKeys(list, knownKeys(db, list, ports))
  return eventId !== undefined && findEventForAttendance(db, eventId) ? eventId : null
}

function makePlan(
  db: Reader,
  workbook: WorkbookData,
  eventId: EventId,
  ports: Ports,
): Read | undefined {
  const event = findEventForAttendance(db, eventId)
  const overview = attendanceOverview(db, eventId, ports.now())
  if (!event || !overview) return undefined
  const list = chosenAttendanceList(workbook.sheets)
  if (!list) return { sentence: roundTripRefusal.noList }
  const keys = knownKeys(db, list, ports)
  const itsEvent = eventOfKeys(list, keys)
  if (itsEvent !== undefined && itsEvent !== eventId) {
    const its = findEventForAttendance(db, itsEvent)
    return {
      sentence: its
        ? roundTripRefusal.otherEvent(its.title, event.title)
        : roundTripRefusal.eventGone(event.title),
    }
  }
  const names = nameBookOf(listKnownPeople(db))
  const guests: readonly RoundTripGuest[] = overview.people.filter(({ isErased }) => !isErased)
  return { list, plan: planRoundTrip(list, { eventId, guests, keys, names }) }
}

/** The owners of the keys as they are now, after any merge. */
function knownKeys(db: Reader, list: AttendanceList, ports: Ports): ReadonlyMap<string, KnownKey> {
  const owners = findKeyOwners(
    db,
    list.rows.flatMap(({ key }) => (key === null ? [] : [key])),
  )
  const samePerson = samePersonIn(db)
  const now = new Map<string, PersonId>(
    [...owners].map(([key, { personId }]) => [key, samePerson(personId)]),
  )
  const people = findEventPeople(db, [...now.values()], todayOf(ports.now()))
  return new Map(
    [...owners].map(([key, { eventId }]) => {
      const person = people.get(now.get(key) ?? ('' as PersonId))
      const isErased = person?.isErased === true
      const known = person && !isErased ? { ...person, name: fullName(person) } : null
      return [key, { eventId, person: known, isErased }]
    }),
  )
}
