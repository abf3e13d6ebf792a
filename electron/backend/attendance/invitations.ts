import { todayOf } from '#domain/shared/dates'
import type { EventId, InvitationId, PersonId } from '#domain/shared/ids'
import { findEventPeople } from '#backend/db/repositories/attendee-people'
import {
  deleteInvitation,
  insertInvitation,
  markInvitationSent,
} from '#backend/db/repositories/attendance-writes'
import { survivorsOf } from '#backend/db/repositories/merged-people'
import { listedAmong } from '#backend/db/repositories/people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'

type Batch = { readonly eventId: EventId; readonly personIds: readonly PersonId[] }
type Channel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis' | null

/** Invites everyone on the lists who is not invited yet; undefined without the event or a person, or when all are off the lists. */
export function inviteAll(
  db: Writer,
  { eventId, personIds, channel }: Batch & { readonly channel?: Channel | undefined },
  ports: Ports,
): { invited: number; alreadyInvited: number } | undefined {
  const found = attendanceOf(db, eventId, ports.now())
  if (!found) return undefined
  const wanted = survivorsOf(db, personIds)
  const fresh = wanted.filter((personId) => !found.standingOf(personId)?.invitation)
  const people = findEventPeople(db, fresh, todayOf(ports.now()))
  if (fresh.some((personId) => !people.has(personId))) return undefined
  const asked = listedAmong(db, fresh)
  // Somebody may have gone from the lists since she chose.
  if (fresh.length > 0 && asked.length === 0) return undefined
  for (const personId of asked) {
    const id = ports.newId() as InvitationId
    insertInvitation(db, { id, eventId, personId, channel: channel ?? null, at: ports.now() })
  }
  return { invited: asked.length, alreadyInvited: wanted.length - fresh.length }
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
