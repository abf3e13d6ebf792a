import type { ShownAssignment } from '#domain/contract/assignments'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, PersonId, PoolNeedId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'
import { strandedSql } from './stranded-work.ts'

type Wish = {
  readonly eventId?: EventId | undefined
  readonly needId?: PoolNeedId | undefined
  readonly personId?: PersonId | undefined
}
type Page = { readonly offset: number; readonly limit: number }

export type AssignmentRow = Omit<
  ShownAssignment,
  'askedOn' | 'answeredOn' | 'isMoved' | 'isStranded'
> & {
  readonly askedAt: Instant | null
  readonly answeredAt: Instant | null
  readonly isStranded: number
  /** Its event still goes on. */
  readonly isOn: number
  /** The question has a day or times of its own. */
  readonly hasOwnDay: number
}

/** Who was asked for what, as lists show it: live ones first, then by day. */
export function listAssignmentRows(
  db: Reader,
  wish: Wish,
  page: Page,
  today: IsoDate,
): { rows: AssignmentRow[]; total: number } {
  const parts: Sql[] = [sql`person.erased_at IS NULL`]
  if (wish.eventId !== undefined) parts.push(sql`work.event_id = ${wish.eventId}`)
  if (wish.needId !== undefined) parts.push(sql`work.need_id = ${wish.needId}`)
  if (wish.personId !== undefined) parts.push(sql`work.person_id = ${wish.personId}`)
  const from = sql`
    FROM assignment AS work
    JOIN person ON person.id = work.person_id
    LEFT JOIN planned_event AS event ON event.id = work.event_id
    LEFT JOIN pool_need AS need ON need.id = work.need_id
    WHERE ${joinSql(parts, ' AND ')}`
  const rows = db.all<AssignmentRow>(sql`
    SELECT work.id AS assignmentId, work.person_id AS personId, ${fullNameSql} AS name,
           person.phone, work.event_id AS eventId, work.need_id AS needId,
           coalesce(event.title, need.title, '') AS title, work.role, work.language, work.date,
           work.start_time AS startTime, work.end_time AS endTime,
           work.planned_minutes AS minutes, work.planned_km AS km, work.status, work.why,
           work.limit_note AS limitNote, work.asked_at AS askedAt, work.answered_at AS answeredAt,
           work.answer_channel AS answerChannel, event.date AS eventDate,
           event.start_time AS eventStart, event.end_time AS eventEnd,
           ${strandedSql(today)} IS TRUE AS isStranded,
           (event.stage <> 'geannuleerd' AND event.archived_at IS NULL) IS TRUE AS isOn,
           (need.date IS NOT NULL OR need.start_time IS NOT NULL) AS hasOwnDay,
           ${batchOf} AS batchId, ${othersAsked} AS othersAsked
    ${from}
    ORDER BY work.status IN ('declined', 'cancelled'), work.date IS NULL, work.date,
             work.start_time, work.language, person.sort_name, work.id
    LIMIT ${page.limit} OFFSET ${page.offset}
  `)
  return { rows, total: db.get<{ total: number }>(sql`SELECT count(*) AS total ${from}`).total }
}

// A question and its round are kept at one moment, which nothing else of that person shares.
const batchOf = sql`(
  SELECT batch.id FROM message JOIN message_batch AS batch ON batch.id = message.batch_id
  WHERE message.person_id = work.person_id AND batch.kind = 'ask' AND batch.made_at = work.asked_at
  ORDER BY batch.id LIMIT 1)`

const othersAsked = sql`(
  SELECT count(*) FROM assignment AS other
  WHERE other.id <> work.id AND other.status = 'asked' AND other.event_id IS work.event_id
    AND other.need_id IS work.need_id AND other.language IS work.language
    AND other.role IS work.role
    AND (other.event_id = work.event_id OR other.need_id = work.need_id))`
