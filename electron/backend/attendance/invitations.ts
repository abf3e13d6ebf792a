import type { EventId, InvitationId, PersonId } from '#domain/shared/ids'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import {
  deleteInvitation,
  insertInvitation,
  markInvitationSent,
} from '#backend/db/repositories/attendance-writes'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'

type Batch = { readonly eventId: EventId; readonly personIds: readonly PersonId[] }
type Channel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis' | null

/** Invites everyone who is not invited yet; undefined without such an event or person. */
export function inviteAll(
  db: Writer,
  { eventId, personIds, channel }: Batch & { readonly channel?: Channel | undefined },
  ports: Ports,
): { invited: number; alreadyInvited: number } | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const wanted = [...new Set(personIds)]
  const fresh = wanted.filter((personId) => !found.standingOf(personId)?.invitation)
  const people = findEventPeople(db, fresh)
  for (const personId of fresh) {
    if (!people.has(personId)) return undefined
    const id = ports.newId() as InvitationId
    insertInvitation(db, { id, eventId, personId, channel: channel ?? null, at: ports.now() })
  }
  return { invited: fresh.length, alreadyInvited: wanted.length - fresh.length }
}

/** Notes that invitations were sent, because the verbinder says so; never by itself. */
export function markAllSent(
  db: Writer,
  { eventId, personIds }: Batch,
  ports: Ports,
): { sent: number } | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const unsent = [...new Set(personIds)]
    .map((personId) => found.standingOf(personId)?.invitation)
    .filter((invitation) => invitation?.sentAt === null)
  for (const invitation of unsent) {
    if (invitation) markInvitationSent(db, invitation.invitationId, ports.now())
  }
  return { sent: unsent.length }
}

/** Takes invitations off the list that nobody answered or acted on yet. */
export function withdrawAll(
  db: Writer,
  { eventId, personIds }: Batch,
  ports: Ports,
): { withdrawn: number } | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const open = [...new Set(personIds)]
    .map((personId) => found.standingOf(personId))
    .filter((standing) => standing?.stand === 'invited' && standing.answer === null)
  for (const standing of open) {
    if (standing?.invitation) deleteInvitation(db, standing.invitation.invitationId)
  }
  return { withdrawn: open.length }
}
