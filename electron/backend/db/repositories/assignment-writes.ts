import type { Instant } from '#domain/shared/dates'
import type { AssignmentId } from '#domain/shared/ids'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** How an answer of the pool comes in. */
export type PoolChannel = 'mail' | 'whatsapp' | 'phone' | 'taalhuis' | 'in-person'

type New = Omit<Assignment, 'status' | 'why' | 'chainId'>

/** A question as it was put; it stands as asked from now on. */
export function insertAssignment(db: Writer, row: New, askedAt: Instant): void {
  db.run(sql`
    INSERT INTO assignment (id, person_id, need_id, event_id, role, language, date, start_time,
      end_time, planned_minutes, planned_km, status, asked_at, limit_note, created_at)
    VALUES (${row.id}, ${row.personId}, ${row.needId}, ${row.eventId}, ${row.role},
      ${row.language}, ${row.date}, ${row.startTime}, ${row.endTime}, ${row.plannedMinutes},
      ${row.plannedKm}, 'asked', ${askedAt}, ${row.limitNote}, ${askedAt})
  `)
}

/** What was agreed; who, for what and how it stands stay. */
export function updateAssignment(
  db: Writer,
  row: Pick<
    Assignment,
    | 'id'
    | 'role'
    | 'language'
    | 'date'
    | 'startTime'
    | 'endTime'
    | 'plannedMinutes'
    | 'plannedKm'
    | 'limitNote'
  >,
): void {
  db.runOne(
    sql`UPDATE assignment
        SET role = ${row.role}, language = ${row.language}, date = ${row.date},
            start_time = ${row.startTime}, end_time = ${row.endTime},
            planned_minutes = ${row.plannedMinutes}, planned_km = ${row.plannedKm},
            limit_note = ${row.limitNote}
        WHERE id = ${row.id}`,
    'assignment',
  )
}

type Answer = {
  readonly id: AssignmentId
  readonly status: 'accepted' | 'declined'
  readonly at: Instant
  readonly channel: PoolChannel | null
  readonly why: string | null
}

export function answerAssignment(db: Writer, { id, status, at, channel, why }: Answer): void {
  db.runOne(
    sql`UPDATE assignment SET status = ${status}, answered_at = ${at}, answer_channel = ${channel},
          why = ${why} WHERE id = ${id}`,
    'assignment',
  )
}

export function cancelAssignment(db: Writer, id: AssignmentId, why: string | null): void {
  db.runOne(
    sql`UPDATE assignment SET status = 'cancelled', why = ${why} WHERE id = ${id}`,
    'assignment',
  )
}
