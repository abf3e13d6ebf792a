import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { AttendanceRow } from '#domain/attendance/presence'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type {
  AnswerId,
  EventId,
  EventTypeId,
  GemeenteId,
  InvitationId,
  ParticipationId,
  PersonId,
} from '#domain/shared/ids'
import { groupedBy } from './attendees.ts'
import type { AnswerRow, InvitedRow, ParticipationRecord } from './attendees.ts'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

/** An event as the chain looks at it. */
export type CoverageEvent = {
  readonly eventId: EventId
  readonly title: string
  readonly date: IsoDate | null
  readonly endTime: WallTime | null
  readonly isCancelled: boolean
  readonly typeId: EventTypeId
  /** Where its venue stands. */
  readonly gemeenteId: GemeenteId | null
  readonly subregion: 'oost' | 'west' | null
}

const eventColumns = sql`
  planned_event.id AS eventId, planned_event.title, planned_event.date,
  planned_event.end_time AS endTime, planned_event.stage = 'geannuleerd' AS isCancelled,
  planned_event.event_type_id AS typeId,
  venue.gemeente_id AS gemeenteId, planned_event.subregion`

type EventRow = Omit<CoverageEvent, 'isCancelled'> & { readonly isCancelled: number }

function eventOf(row: EventRow): CoverageEvent {
  return { ...row, isCancelled: row.isCancelled === 1 }
}

/** One event, also a cancelled one, or undefined. */
export function findCoverageEvent(db: Reader, eventId: EventId): CoverageEvent | undefined {
  const row = db.find<EventRow>(sql`
    SELECT ${eventColumns} FROM planned_event LEFT JOIN venue ON venue.id = planned_event.venue_id
    WHERE planned_event.id = ${eventId} AND planned_event.archived_at IS NULL
      AND planned_event.is_template = 0
  `)
  return row && eventOf(row)
}

/** The events of a year that go on, in the order of their days. */
export function listCoverageEvents(db: Reader, year: number): CoverageEvent[] {
  return db
    .all<EventRow>(
      sql`
      SELECT ${eventColumns} FROM planned_event LEFT JOIN venue ON venue.id = planned_event.venue_id
      WHERE planned_event.archived_at IS NULL AND planned_event.is_template = 0
        AND planned_event.stage <> 'geannuleerd'
        AND planned_event.date BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}
      ORDER BY planned_event.date, planned_event.start_time, planned_event.id
    `,
    )
    .map(eventOf)
}

/** Events that a condition lets through, with their stage, in the order of their days. */
export function findCoverageEventsIn(
  db: Reader,
  condition: Sql,
): (CoverageEvent & { readonly stage: string })[] {
  return db
    .all<EventRow & { readonly stage: string }>(
      sql`
      SELECT ${eventColumns}, planned_event.stage
      FROM planned_event LEFT JOIN venue ON venue.id = planned_event.venue_id
      WHERE planned_event.archived_at IS NULL AND planned_event.is_template = 0 AND ${condition}
      ORDER BY planned_event.date, planned_event.start_time, planned_event.id
    `,
    )
    .map(({ stage, ...row }) => ({ ...eventOf(row), stage }))
}

/** The years that have an event with a day, newest first. */
export function listCoverageYears(db: Reader): number[] {
  return db
    .all<{ year: number }>(
      sql`
      SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) AS year FROM planned_event
      WHERE archived_at IS NULL AND is_template = 0 AND date IS NOT NULL ORDER BY year DESC
    `,
    )
    .map(({ year }) => year)
}

type OfEvent = { readonly eventId: EventId }
type Participation = Omit<ParticipationRecord, 'organisationName' | 'functionName'>

/** Everything that says who is invited, takes part and was in, of several events at once. */
export type CoverageFacts = {
  readonly invitations: readonly (InvitedRow & OfEvent)[]
  readonly answers: readonly (AnswerRow & OfEvent)[]
  readonly participations: readonly Participation[]
  readonly log: readonly (AttendanceRow & OfEvent)[]
}

/** One question per table, however many events. */
export function readCoverageFacts(db: Reader, eventIds: readonly EventId[]): CoverageFacts {
  const events = sql`(SELECT value FROM json_each(${JSON.stringify(eventIds)}))`
  return {
    invitations: db.all<InvitedRow & OfEvent>(sql`
      SELECT invitation.event_id AS eventId, invitation.id AS invitationId,
             invitation.person_id AS personId, invitation.invited_at AS invitedAt,
             invitation.sent_at AS sentAt
      FROM invitation JOIN person ON person.id = invitation.person_id
      WHERE invitation.event_id IN ${events} AND person.is_undone = 0
      ORDER BY invitation.event_id, invitation.invited_at, invitation.id
    `),
    answers: db.all<{
      eventId: EventId
      id: AnswerId
      invitationId: InvitationId
      answer: AnswerValue
      answeredAt: Instant
    }>(sql`
      SELECT invitation.event_id AS eventId, answer.id, answer.invitation_id AS invitationId,
             answer.answer, answer.answered_at AS answeredAt
      FROM answer JOIN invitation ON invitation.id = answer.invitation_id
      WHERE invitation.event_id IN ${events} ORDER BY answer.answered_at, answer.id
    `),
    participations: readParticipations(db, events),
    log: db.all<AttendanceRow & OfEvent>(sql`
      SELECT event_id AS eventId, id, position, person_id AS personId, kind, voids_id AS voidsId,
             happened_at AS happenedAt
      FROM attendance_log WHERE event_id IN ${events} ORDER BY event_id, position
    `),
  }
}

type Row = Omit<Participation, 'isWalkIn' | 'gemeenteIds' | 'roles'> & { readonly isWalkIn: number }

function readParticipations(db: Reader, events: Sql): Participation[] {
  const served = groupedBy(
    db.all<{ owner: ParticipationId; value: GemeenteId }>(sql`
      SELECT served.participation_id AS owner, served.gemeente_id AS value
      FROM participation JOIN participation_gemeente AS served
        ON served.participation_id = participation.id
      WHERE participation.event_id IN ${events} AND participation.is_undone = 0
      ORDER BY served.participation_id, served.gemeente_id, served.id
    `),
  )
  return db
    .all<Row>(
      sql`
      SELECT id, event_id AS eventId, person_id AS personId, status, offered_until AS offeredUntil,
             priority, registered_at AS registeredAt, is_walk_in AS isWalkIn,
             chain_role_id AS chainRoleId
      FROM participation WHERE event_id IN ${events} AND is_undone = 0
      ORDER BY event_id, registered_at, id
    `,
    )
    .map((row) => ({
      ...row,
      isWalkIn: row.isWalkIn === 1,
      // Roles at the event say who takes a seat; the chain asks only who somebody is.
      roles: [],
      gemeenteIds: served.get(row.id) ?? [],
    }))
}

/** What the coverage asks of people by id; never decides who is shown. */
export type PersonWords = {
  readonly personId: PersonId
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
  readonly isErased: boolean
}

/** These people's names in the order of the list; a tombstone is one of them. */
export function listPersonWords(db: Reader, personIds: readonly PersonId[]): PersonWords[] {
  return db
    .all<Omit<PersonWords, 'isErased'> & { isErased: number }>(
      sql`
      SELECT id AS personId, given_name AS givenName, tussenvoegsel, family_name AS familyName,
             erased_at IS NOT NULL AS isErased
      FROM person WHERE id IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))
      ORDER BY sort_name, id
    `,
    )
    .map((row) => ({ ...row, isErased: row.isErased === 1 }))
}
