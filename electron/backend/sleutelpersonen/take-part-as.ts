import type { EventId, PersonId } from '#domain/shared/ids'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { registerPerson } from '#backend/attendance/register'
import {
  removeParticipation,
  replaceRoles,
  updateParticipation,
} from '#backend/db/repositories/attendance-writes'
import { listAssignments } from '#backend/db/repositories/assignments'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

const role = 'sleutelpersoon'

type Who = { readonly eventId: EventId; readonly personId: PersonId }

/** Puts somebody of the pool on the list of an event, or gives who is on it the role besides. */
export function joinAsSleutelpersoon(db: Writer, { eventId, personId }: Who, ports: Ports): void {
  const current = attendanceOf(db, eventId, ports.now())?.standingOf(personId)?.participation
  if (!current || current.status === 'cancelled') {
    registerPerson(db, { eventId, personId, roles: [role] }, ports)
  } else if (!current.roles.includes(role)) replaceRoles(db, current.id, [...current.roles, role])
}

/**
 * Takes the role back, and with it the place on the list of who had no other reason to be there.
 * Who was in the room, or is still asked for something else there, stays.
 */
export function leaveAsSleutelpersoon(db: Writer, { eventId, personId }: Who, ports: Ports): void {
  const works = listAssignments(db, { eventId, personId })
  if (works.some(({ status }) => status === 'accepted')) return
  const standing = attendanceOf(db, eventId, ports.now())?.standingOf(personId)
  const current = standing?.participation
  if (!current?.roles.includes(role) || standing?.presence?.isPresent === true) return
  const others = current.roles.filter((each) => each !== role)
  if (others.length > 0) replaceRoles(db, current.id, others)
  else if (standing?.invitation) updateParticipation(db, current.id, { status: 'cancelled' })
  else removeParticipation(db, current.id)
}
