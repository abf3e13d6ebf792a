import type { MovedAssignment, PoolDue } from '#domain/contract/pool-due'
import { fullName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { strandedSql } from './stranded-work.ts'

type Named<Row> = Omit<Row, 'name'> & PersonName
type Row<Kind extends 'workChecks' | 'unanswered' | 'stranded' | 'notNoted'> =
  PoolDue[Kind]['rows'][number]

const nameColumns = sql`person.given_name AS givenName, person.tussenvoegsel,
  person.family_name AS familyName`

/** Whose right to work must be checked again on this day or before. */
export function listWorkChecks(db: Reader, until: IsoDate): Row<'workChecks'>[] {
  return db
    .all<Named<Row<'workChecks'>>>(
      sql`
      SELECT profile.person_id AS personId, profile.work_check_on AS checkOn, ${nameColumns}
      FROM sleutelpersoon AS profile JOIN person ON person.id = profile.person_id
      WHERE profile.left_on IS NULL AND profile.work_check_on <= ${until}
        AND person.archived_at IS NULL
      ORDER BY profile.work_check_on, person.sort_name, person.id
    `,
    )
    .map(named)
}

/** Who was asked on this day or before and did not answer, for today or later. */
export function listUnanswered(
  db: Reader,
  { askedUntil, today }: { askedUntil: IsoDate; today: IsoDate },
): Row<'unanswered'>[] {
  return db
    .all<Named<Row<'unanswered'>>>(
      sql`
      SELECT assignment.id AS assignmentId, assignment.person_id AS personId,
        assignment.event_id AS eventId, assignment.need_id AS needId,
        coalesce(event.title, need.title, '') AS title,
        substr(assignment.asked_at, 1, 10) AS askedOn, ${nameColumns}
      FROM assignment JOIN person ON person.id = assignment.person_id
      LEFT JOIN planned_event AS event ON event.id = assignment.event_id
      LEFT JOIN pool_need AS need ON need.id = assignment.need_id
      WHERE assignment.status IN ('asked', 'accepted') AND assignment.status = 'asked'
        AND person.erased_at IS NULL
        AND substr(assignment.asked_at, 1, 10) <= ${askedUntil}
        AND coalesce(event.date, assignment.date, ${today}) >= ${today}
        AND (event.id IS NULL OR (event.archived_at IS NULL AND event.stage <> 'geannuleerd'))
        AND (need.id IS NULL OR need.closed_on IS NULL)
      ORDER BY assignment.asked_at, assignment.id
    `,
    )
    .map(named)
}

type MovedRow = Omit<MovedAssignment, 'name' | 'agreed' | 'now'> &
  PersonName & {
    readonly date: IsoDate | null
    readonly startTime: WallTime | null
    readonly endTime: WallTime | null
    readonly eventDate: IsoDate | null
    readonly eventStart: WallTime | null
    readonly eventEnd: WallTime | null
  }

/**
 * Who said yes to another day or time than the event has now. A question of its own day does not
 * move along.
 */
export function listMoved(db: Reader, today: IsoDate): MovedAssignment[] {
  const rows = db.all<MovedRow>(sql`
    SELECT assignment.id AS assignmentId, assignment.person_id AS personId, event.id AS eventId,
      event.title, assignment.date, assignment.start_time AS startTime,
      assignment.end_time AS endTime, event.date AS eventDate, event.start_time AS eventStart,
      event.end_time AS eventEnd, ${nameColumns}
    FROM assignment JOIN planned_event AS event ON event.id = assignment.event_id
    JOIN person ON person.id = assignment.person_id
    LEFT JOIN pool_need AS need ON need.id = assignment.need_id
    WHERE assignment.status IN ('asked', 'accepted') AND assignment.status = 'accepted'
      AND need.date IS NULL AND need.start_time IS NULL
      AND person.erased_at IS NULL
      AND (assignment.date >= ${today} OR event.date >= ${today})
      AND (assignment.date, assignment.start_time, assignment.end_time)
        IS NOT (event.date, event.start_time, event.end_time)
      AND event.archived_at IS NULL AND event.stage <> 'geannuleerd'
    ORDER BY event.date IS NULL, event.date, person.sort_name, assignment.id
  `)
  return rows.map(({ date, startTime, endTime, eventDate, eventStart, eventEnd, ...row }) => ({
    ...named(row),
    agreed: { date, startTime, endTime },
    now: { date: eventDate, startTime: eventStart, endTime: eventEnd },
  }))
}

/** Who said yes to an event that was called off, or archived before its day. */
export function listStranded(db: Reader, today: IsoDate): Row<'stranded'>[] {
  return db
    .all<Named<Row<'stranded'>>>(
      sql`
      SELECT work.id AS assignmentId, work.person_id AS personId, event.id AS eventId,
        event.title, coalesce(work.date, event.date) AS date, ${nameColumns}
      FROM planned_event AS event JOIN assignment AS work ON work.event_id = event.id
      JOIN person ON person.id = work.person_id
      WHERE (event.stage = 'geannuleerd' OR event.archived_at IS NOT NULL)
        AND person.erased_at IS NULL AND ${strandedSql(today)}
      ORDER BY work.date IS NULL, work.date, person.sort_name, work.id
    `,
    )
    .map(named)
}

/** Planned work of before this day, the first day first. */
export function listNotNoted(db: Reader, today: IsoDate): Row<'notNoted'>[] {
  return db
    .all<Named<Row<'notNoted'>>>(
      sql`
      SELECT entry.id AS hoursId, entry.person_id AS personId, entry.worked_on AS workedOn,
        entry.minutes, coalesce(event.title, need.title) AS title, ${nameColumns}
      FROM hours_entry AS entry JOIN person ON person.id = entry.person_id
      LEFT JOIN assignment ON assignment.id = entry.assignment_id
      LEFT JOIN planned_event AS event ON event.id = assignment.event_id
      LEFT JOIN pool_need AS need ON need.id = assignment.need_id
      WHERE entry.payment_line_id IS NULL AND entry.status = 'planned'
        AND entry.worked_on < ${today} AND person.erased_at IS NULL
        AND (event.id IS NULL OR (event.archived_at IS NULL AND event.stage <> 'geannuleerd'))
      ORDER BY entry.worked_on, person.sort_name, entry.id
    `,
    )
    .map(named)
}

/** Hours worked before this day that nobody approved. */
export function sumUnapproved(db: Reader, before: IsoDate): PoolDue['unapproved'] {
  const row = db.get<{ entries: number; people: number; minutes: number; since: IsoDate | null }>(
    sql`
      SELECT count(*) AS entries, count(DISTINCT person_id) AS people,
        coalesce(sum(minutes), 0) AS minutes, min(worked_on) AS since
      FROM hours_entry
      WHERE payment_line_id IS NULL AND status = 'worked' AND worked_on < ${before}
    `,
  )
  const { since, ...sums } = row
  return since === null ? null : { ...sums, since }
}

/** Payments that were approved and not paid. */
export function sumUnpaid(db: Reader): PoolDue['unpaid'] {
  const { payments, since } = db.get<{ payments: number; since: IsoDate | null }>(sql`
    SELECT count(*) AS payments, min(approved_on) AS since
    FROM payment WHERE status = 'approved' AND status <> 'paid'
  `)
  return since === null ? null : { payments, since }
}

/** Proposals that nobody approved yet. */
export function sumProposals(db: Reader): PoolDue['proposals'] {
  const { payments, since } = db.get<{ payments: number; since: IsoDate | null }>(sql`
    SELECT count(*) AS payments, min(made_on) AS since
    FROM payment WHERE status = 'proposal' AND status <> 'paid'
  `)
  return since === null ? null : { payments, since }
}

function named<Row extends PersonName>(row: Row): Omit<Row, keyof PersonName> & { name: string } {
  const { givenName, tussenvoegsel, familyName, ...rest } = row
  return { ...rest, name: fullName({ givenName, tussenvoegsel, familyName }) }
}
