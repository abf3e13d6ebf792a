import type { ParticipationRole, ParticipationStatus } from '#domain/attendance/participation'
import type { StatusBefore } from '#domain/attendance/decide-take-back'
import type { AttendanceRow } from '#domain/attendance/presence'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type {
  AnswerId,
  ChainRoleId,
  EventId,
  GemeenteId,
  InvitationId,
  ParticipationId,
  PersonId,
} from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** An invitation with its person; answers come apart. */
export type InvitedRow = {
  readonly invitationId: InvitationId
  readonly personId: PersonId
  readonly invitedAt: Instant
  readonly sentAt: Instant | null
}

export type AnswerRow = {
  readonly id: AnswerId
  readonly invitationId: InvitationId
  readonly answer: AnswerValue
  readonly answeredAt: Instant
}

/** A participation with what was true of the person then. */
export type ParticipationRecord = {
  readonly id: ParticipationId
  readonly eventId: EventId
  readonly personId: PersonId
  readonly status: ParticipationStatus
  readonly offeredUntil: Instant | null
  readonly priority: number
  readonly registeredAt: Instant
  readonly isWalkIn: boolean
  /** Why they have a seat that the numbers did not give. */
  readonly seatReason: string | null
  readonly organisationName: string | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly roles: readonly ParticipationRole[]
  readonly gemeenteIds: readonly GemeenteId[]
}

type ParticipationRow = Omit<ParticipationRecord, 'isWalkIn' | 'roles' | 'gemeenteIds'> & {
  readonly isWalkIn: number
}

const participationColumns = sql`
  id, event_id AS eventId, person_id AS personId, status, offered_until AS offeredUntil, priority,
  registered_at AS registeredAt, is_walk_in AS isWalkIn, seat_reason AS seatReason,
  organisation_name AS organisationName, function_name AS functionName, chain_role_id AS chainRoleId`

/** Everyone who takes part in an event, in the order of signing up. */
export function listParticipations(db: Reader, eventId: EventId): ParticipationRecord[] {
  const rows = db.all<ParticipationRow>(sql`
    SELECT ${participationColumns} FROM participation
    WHERE event_id = ${eventId} AND is_undone = 0 ORDER BY registered_at, id
  `)
  const roles = groupedBy(
    db.all<{ owner: string; value: ParticipationRole }>(sql`
      SELECT role.participation_id AS owner, role.role AS value
      FROM participation_role AS role
      JOIN participation ON participation.id = role.participation_id
      WHERE participation.event_id = ${eventId} ORDER BY role.role, role.id
    `),
  )
  const gemeenten = groupedBy(
    db.all<{ owner: string; value: GemeenteId }>(sql`
      SELECT served.participation_id AS owner, served.gemeente_id AS value
      FROM participation_gemeente AS served
      JOIN participation ON participation.id = served.participation_id
      WHERE participation.event_id = ${eventId} ORDER BY served.gemeente_id, served.id
    `),
  )
  return rows.map((row) => ({
    ...row,
    isWalkIn: row.isWalkIn === 1,
    roles: roles.get(row.id) ?? [],
    gemeenteIds: gemeenten.get(row.id) ?? [],
  }))
}

/** One participation with its event, or undefined. */
export function findParticipation(
  db: Reader,
  participationId: ParticipationId,
): ParticipationRecord | undefined {
  const row = db.find<{ eventId: EventId }>(sql`
    SELECT event_id AS eventId FROM participation WHERE id = ${participationId} AND is_undone = 0
  `)
  return row && listParticipations(db, row.eventId).find(({ id }) => id === participationId)
}

/** Everyone invited to an event. */
export function listInvitations(db: Reader, eventId: EventId): InvitedRow[] {
  return db.all<InvitedRow>(sql`
    SELECT invitation.id AS invitationId, invitation.person_id AS personId,
           invitation.invited_at AS invitedAt, invitation.sent_at AS sentAt
    FROM invitation JOIN person ON person.id = invitation.person_id
    WHERE invitation.event_id = ${eventId} AND person.is_undone = 0
    ORDER BY invitation.invited_at, invitation.id
  `)
}

type Channel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis'

/** By which way each person was invited, for as far as that was noted. */
export function listInvitationChannels(
  db: Reader,
  eventId: EventId,
): ReadonlyMap<PersonId, Channel> {
  const rows = db.all<{ personId: PersonId; channel: Channel }>(sql`
    SELECT person_id AS personId, channel FROM invitation
    WHERE event_id = ${eventId} AND channel IS NOT NULL ORDER BY id
  `)
  return new Map(rows.map(({ personId, channel }) => [personId, channel]))
}

/** Every answer to an event's invitations; the latest of each counts. */
export function listAnswers(db: Reader, eventId: EventId): AnswerRow[] {
  return db.all<AnswerRow>(sql`
    SELECT answer.id, answer.invitation_id AS invitationId, answer.answer,
           answer.answered_at AS answeredAt
    FROM answer JOIN invitation ON invitation.id = answer.invitation_id
    WHERE invitation.event_id = ${eventId} ORDER BY answer.answered_at, answer.id
  `)
}

export type LoggedRow = AttendanceRow & {
  readonly participationId: ParticipationId
  readonly wasStatus: StatusBefore | null
  readonly wasOfferedUntil: Instant | null
}

/** The presence log of an event, in sequence; rows of who was merged are of the one who stayed. */
export function listAttendanceLog(db: Reader, eventId: EventId): LoggedRow[] {
  return db.all<LoggedRow>(sql`
    SELECT log.id, log.position, coalesce(person.merged_into, log.person_id) AS personId,
           log.participation_id AS participationId, log.kind, log.voids_id AS voidsId,
           log.happened_at AS happenedAt, log.was_status AS wasStatus,
           log.was_offered_until AS wasOfferedUntil
    FROM attendance_log AS log LEFT JOIN person ON person.id = log.person_id
    WHERE log.event_id = ${eventId} ORDER BY log.position
  `)
}

/** What attendance needs to know of an event, or undefined when it is not there. */
export function findEventForAttendance(db: Reader, eventId: EventId) {
  const row = db.find<{
    capacity: number | null
    isBalanced: number
    date: string | null
    startTime: string | null
    endTime: string | null
    title: string
    stage: string
  }>(sql`
    SELECT capacity, is_balanced AS isBalanced, date, start_time AS startTime,
           end_time AS endTime, title, stage
    FROM planned_event WHERE id = ${eventId} AND archived_at IS NULL AND is_template = 0
  `)
  return row && { ...row, isBalanced: row.isBalanced === 1 }
}

/** Events that are still to come on a day, or have no day yet, and where somebody waits or has an offer. */
export function listEventsWithLine(db: Reader, today: IsoDate): EventId[] {
  const rows = db.all<{ id: EventId }>(sql`
    SELECT event.id FROM planned_event AS event
    WHERE event.archived_at IS NULL AND event.is_template = 0 AND event.stage <> 'geannuleerd'
      AND (event.date IS NULL OR event.date >= ${today})
      AND EXISTS (SELECT 1 FROM participation
        WHERE event_id = event.id AND is_undone = 0 AND status IN ('waiting', 'offered'))
    ORDER BY event.date IS NULL, event.date, event.start_time, event.id
  `)
  return rows.map(({ id }) => id)
}

export function groupedBy<Value>(
  rows: readonly { owner: string; value: Value }[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const { owner, value } of rows) {
    const group = groups.get(owner)
    if (group) group.push(value)
    else groups.set(owner, [value])
  }
  return groups
}
