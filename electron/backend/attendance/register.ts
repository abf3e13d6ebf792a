import { standOf } from '#domain/attendance/participation'
import type { ParticipationRole } from '#domain/attendance/participation'
import type { AttendanceOutputs } from '#domain/contract/attendance'
import { todayOf } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { replaceRoles } from '#backend/db/repositories/attendance-writes'
import { findEventPerson } from '#backend/db/repositories/attendee-people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'
import { takeAnswer } from './take-part.ts'

type Wish = {
  readonly eventId: EventId
  readonly personId: PersonId
  readonly roles?: readonly ParticipationRole[] | undefined
}

/** Puts one person on the list without an invitation; undefined without such an event or person. */
export function registerPerson(
  db: Writer,
  { eventId, personId, roles }: Wish,
  ports: Ports,
): AttendanceOutputs['attendance.register'] | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  const person = findEventPerson(db, personId, todayOf(ports.now()))
  if (!found || !person) return undefined
  const { seats } = found
  const { effect, participationId } = takeAnswer(
    db,
    found,
    { person, answer: 'yes', roles, seats },
    ports,
  )
  if (participationId === null) throw new Error(`No participation for ${personId}`)
  const current = found.standingOf(personId)?.participation
  if (current && roles) replaceRoles(db, current.id, roles)
  const stand = current && standOf(current, ports.now())
  const kept = stand === 'waiting' || stand === 'lapsed' ? stand : 'registered'
  return {
    participationId,
    status: effect.effect === 'participate' ? effect.status : kept,
    warnings: [...effect.warnings],
  }
}
