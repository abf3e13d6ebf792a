import { takesSeat } from '#domain/attendance/participation'
import type { EventId, PersonId } from '#domain/shared/ids'
import { poolAskWords as words } from '#domain/texts/pool-ask'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { registerPerson } from '#backend/attendance/register'
import {
  removeParticipation,
  replaceRoles,
  updateParticipation,
} from '#backend/db/repositories/attendance-writes'
import type { ParticipationRecord } from '#backend/db/repositories/attendees'
import { listAssignments } from '#backend/db/repositories/assignments'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

const role = 'sleutelpersoon'

type Place = Pick<ParticipationRecord, 'id' | 'roles'>
type Who = { readonly eventId: EventId; readonly personId: PersonId }

/** Puts somebody of the pool on the list of an event, or gives who is on it the role besides. */
export function joinAsSleutelpersoon(db: Writer, { eventId, personId }: Who, ports: Ports): void {
  const current = attendanceOf(db, eventId, ports.now())?.standingOf(personId)?.participation
  if (!current || current.status === 'cancelled') {
    registerPerson(db, { eventId, personId, roles: [role] }, ports)
  } else if (current.status !== 'registered') comeFromWaiting(db, current)
  else if (!current.roles.includes(role)) replaceRoles(db, current.id, [...current.roles, role])
}

// Who waits for a seat needs none to work: they are on the list, and wait on when it is called off.
function comeFromWaiting(db: Writer, { id, roles }: Place): void {
  const standing = roles.filter((each) => each !== role && !takesSeat([each]))
  updateParticipation(db, id, { status: 'registered', seatReason: words.wasWaiting })
  replaceRoles(db, id, [...standing, role])
}

function goBackToWaiting(db: Writer, { id, roles }: Place): void {
  updateParticipation(db, id, { status: 'waiting' })
  replaceRoles(db, id, ['deelnemer', ...roles.filter((each) => each !== role)])
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
  if (current.seatReason === words.wasWaiting) return goBackToWaiting(db, current)
  const others = current.roles.filter((each) => each !== role)
  if (others.length > 0) replaceRoles(db, current.id, others)
  else if (standing?.invitation) updateParticipation(db, current.id, { status: 'cancelled' })
  else removeParticipation(db, current.id)
}
