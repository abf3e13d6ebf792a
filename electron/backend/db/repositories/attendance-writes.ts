import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { StatusBefore } from '#domain/attendance/decide-take-back'
import type { ParticipationRole, ParticipationStatus } from '#domain/attendance/participation'
import type { AttendanceSource } from '#domain/attendance/presence'
import type { Instant } from '#domain/shared/dates'
import type { EventId, InvitationId, ParticipationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { AttendeePerson } from './attendee-people.ts'

type Channel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis' | null

/** How an answer came in. */
export type AnswerChannel = NonNullable<Channel> | 'form' | 'desk' | 'in-person'

export function insertInvitation(
  db: Writer,
  row: { id: InvitationId; eventId: EventId; personId: PersonId; channel: Channel; at: Instant },
): void {
  db.run(sql`
    INSERT INTO invitation (id, event_id, person_id, channel, invited_at)
    VALUES (${row.id}, ${row.eventId}, ${row.personId}, ${row.channel}, ${row.at})
  `)
}

export function markInvitationSent(db: Writer, id: InvitationId, at: Instant): void {
  db.runOne(sql`UPDATE invitation SET sent_at = ${at} WHERE id = ${id}`, 'invitation')
}

export function deleteInvitation(db: Writer, id: InvitationId): void {
  db.runOne(sql`DELETE FROM invitation WHERE id = ${id}`, 'invitation')
}

export function insertAnswer(
  db: Writer,
  row: {
    id: string
    invitationId: InvitationId
    answer: AnswerValue
    at: Instant
    channel: AnswerChannel | null
    takenBy?: string | null | undefined
    note?: string | null | undefined
    /** The mark of the response on a form. */
    formRow?: string | undefined
  },
): void {
  db.run(sql`
    INSERT INTO answer (id, invitation_id, answer, answered_at, channel, taken_by, note, form_row)
    VALUES (${row.id}, ${row.invitationId}, ${row.answer}, ${row.at}, ${row.channel},
      ${row.takenBy}, ${row.note}, ${row.formRow})
  `)
}

/** A new participation, carrying what is true of the person now. */
export function insertParticipation(
  db: Writer,
  row: {
    id: ParticipationId
    eventId: EventId
    person: AttendeePerson
    status: ParticipationStatus
    registeredAt: Instant
    isWalkIn: boolean
    roles: readonly ParticipationRole[]
  },
): void {
  const { person } = row
  db.run(sql`
    INSERT INTO participation (id, event_id, person_id, status, registered_at, is_walk_in,
      organisation_name, function_name, chain_role_id)
    VALUES (${row.id}, ${row.eventId}, ${person.personId}, ${row.status}, ${row.registeredAt},
      ${row.isWalkIn}, ${person.organisation}, ${person.functionName}, ${person.chainRoleId})
  `)
  for (const gemeenteId of person.gemeenteIds) {
    db.run(sql`
      INSERT INTO participation_gemeente (id, participation_id, gemeente_id)
      VALUES (${`${row.id}:${gemeenteId}`}, ${row.id}, ${gemeenteId})
    `)
  }
  replaceRoles(db, row.id, row.roles)
}

export function replaceRoles(
  db: Writer,
  id: ParticipationId,
  roles: readonly ParticipationRole[],
): void {
  db.run(sql`DELETE FROM participation_role WHERE participation_id = ${id}`)
  for (const role of new Set(roles)) {
    db.run(sql`
      INSERT INTO participation_role (id, participation_id, role)
      VALUES (${`${id}:${role}`}, ${id}, ${role})
    `)
  }
}

/**
 * A new status; `registeredAt` only when the moment in line starts anew. Why somebody has a seat
 * belongs to the status it was given for.
 */
export function updateParticipation(
  db: Writer,
  id: ParticipationId,
  change: {
    status: ParticipationStatus
    offeredUntil?: Instant | null
    registeredAt?: Instant | undefined
    seatReason?: string
  },
): void {
  db.runOne(
    sql`UPDATE participation
        SET status = ${change.status}, offered_until = ${change.offeredUntil ?? null},
            seat_reason = ${change.seatReason ?? null},
            registered_at = coalesce(${change.registeredAt ?? null}, registered_at)
        WHERE id = ${id}`,
    'participation',
  )
}

/** Takes a participation off the list; its log rows name it, so the row itself stays. */
export function removeParticipation(db: Writer, id: ParticipationId): void {
  db.runOne(sql`UPDATE participation SET is_undone = 1 WHERE id = ${id}`, 'participation')
}

/** Whether who fills an empty gemeente or chain role goes first; of a template as well. */
export function isBalanced(db: Reader, eventId: EventId): boolean {
  const row = db.find<{ isOn: number }>(
    sql`SELECT is_balanced AS isOn FROM planned_event WHERE id = ${eventId}`,
  )
  return row?.isOn === 1
}

/** Whether who fills an empty gemeente or chain role goes first. */
export function updateBalance(db: Writer, eventId: EventId, isBalanced: boolean): void {
  db.runOne(
    sql`UPDATE planned_event SET is_balanced = ${isBalanced} WHERE id = ${eventId}`,
    'planned_event',
  )
}

export function updatePriority(db: Writer, id: ParticipationId, priority: number): void {
  db.runOne(sql`UPDATE participation SET priority = ${priority} WHERE id = ${id}`, 'participation')
}

export function appendAttendance(
  db: Writer,
  row: {
    id: string
    eventId: EventId
    personId: PersonId
    participationId: ParticipationId
    kind: 'in' | 'out' | 'void'
    voidsId: string | null
    at: Instant
    source: AttendanceSource
    /** What the participation was, when this row lets in who was not simply registered. */
    was?: { status: StatusBefore; offeredUntil: Instant | null } | undefined
  },
): void {
  db.run(sql`
    INSERT INTO attendance_log (id, event_id, person_id, participation_id, kind, voids_id,
      happened_at, source, was_status, was_offered_until)
    VALUES (${row.id}, ${row.eventId}, ${row.personId}, ${row.participationId}, ${row.kind},
      ${row.voidsId}, ${row.at}, ${row.source}, ${row.was?.status}, ${row.was?.offeredUntil})
  `)
}
