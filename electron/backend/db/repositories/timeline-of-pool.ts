import type { TimelineItem } from '#domain/contract/timeline'
import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type AssignmentItem = Extract<TimelineItem, { kind: 'assignment' }>
type PaymentItem = Extract<TimelineItem, { kind: 'payment' }>
type Row = Omit<AssignmentItem, 'kind' | 'on'> & {
  readonly askedAt: Instant | null
  readonly answeredAt: Instant | null
  readonly date: IsoDate | null
}

/** What somebody of the pool was asked, on the day of the answer, or of the question without one. */
export function listAssignmentsOn(db: Reader, personId: PersonId): AssignmentItem[] {
  const rows = db.all<Row>(sql`
    SELECT assignment.id, assignment.event_id AS eventId, assignment.status, assignment.date,
      assignment.language, assignment.asked_at AS askedAt, assignment.answered_at AS answeredAt,
      coalesce(event.title, need.title, '') AS title
    FROM assignment
    LEFT JOIN planned_event AS event ON event.id = assignment.event_id
    LEFT JOIN pool_need AS need ON need.id = assignment.need_id
    WHERE assignment.person_id = ${personId} ORDER BY assignment.id
  `)
  return rows.map(({ askedAt, answeredAt, date, ...row }) => {
    const moment = answeredAt ?? askedAt
    return { ...row, kind: 'assignment', on: moment === null ? date : todayOf(moment) }
  })
}

/** When somebody was paid, and for which days; never how much. */
export function listPaidOn(db: Reader, personId: PersonId): PaymentItem[] {
  return db
    .all<Omit<PaymentItem, 'kind'>>(
      sql`
      SELECT id, paid_on AS "on", from_on AS fromOn, until_on AS untilOn FROM payment
      WHERE person_id = ${personId} AND status = 'paid' ORDER BY paid_on, id
    `,
    )
    .map((row) => ({ ...row, kind: 'payment' }))
}
