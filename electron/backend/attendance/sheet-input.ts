import { placeDayOf } from '#domain/events/event-moments'
import type { AttendanceSheetInput, AttendanceSheetPerson } from '#domain/export/attendance-sheet'
import { fullName } from '#domain/import/person-name'
import { isoDate } from '#domain/shared/dates'
import type { Instant, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { listEventPeople } from '#backend/db/repositories/attendee-people'
import { findExportEvent } from '#backend/db/repositories/export-event'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { attendanceOf } from './attendance-of.ts'

/** What the presentielijst of an event is made from; undefined when there is no such event. */
export function attendanceSheetInput(
  db: Reader,
  eventId: EventId,
  now: Instant,
): AttendanceSheetInput | undefined {
  const event = findExportEvent(db, eventId)
  const found = attendanceOf(db, eventId, now)
  if (!event || !found) return undefined
  const gemeenteNames = new Map(listGemeenten(db).map(({ id, name }) => [id, name]))
  const roles = new Map(listChainRoles(db).map((role) => [role.id, role]))
  const people = listEventPeople(db, eventId, placeDayOf(found, now)).flatMap(
    (person): AttendanceSheetPerson[] => {
      const standing = found.standingOf(person.personId)
      const participation = standing?.participation
      if (!participation) return []
      const role =
        participation.chainRoleId === null ? undefined : roles.get(participation.chainRoleId)
      return [
        {
          participationId: participation.id,
          name: fullName(person),
          organisation: participation.organisationName,
          functionName: participation.functionName,
          gemeenten: participation.gemeenteIds.map((id) => gemeenteNames.get(id) ?? ''),
          chainRole: role?.name ?? null,
          isPrivacySensitive: role?.isPrivacySensitive ?? false,
          isErased: person.isErased,
          isPresent: standing?.presence?.isPresent ?? false,
          status: participation.status,
        },
      ]
    },
  )
  return {
    event: {
      ...event,
      date: event.date === null ? null : isoDate(event.date),
      startTime: event.startTime as WallTime | null,
      endTime: event.endTime as WallTime | null,
    },
    people,
    counts: { invited: found.counts.invited },
  }
}
