import type { IsoDate } from '#domain/shared/dates'
import type { AssignmentId, EventId, PersonId, PoolNeedId } from '#domain/shared/ids'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Wish = {
  readonly personId?: PersonId | undefined
  readonly eventId?: EventId | undefined
  readonly needId?: PoolNeedId | undefined
  readonly from?: IsoDate | undefined
  readonly until?: IsoDate | undefined
}

const columns = sql`
  id, person_id AS personId, need_id AS needId, event_id AS eventId, role, language, date,
  start_time AS startTime, end_time AS endTime, planned_minutes AS plannedMinutes,
  planned_km AS plannedKm, status, why, limit_note AS limitNote, chain_id AS chainId`

/** Who was asked for what, by day; one without a day comes last. */
export function listAssignments(db: Reader, wish: Wish = {}): Assignment[] {
  const parts: Sql[] = [sql`1`]
  if (wish.personId !== undefined) parts.push(sql`person_id = ${wish.personId}`)
  if (wish.eventId !== undefined) parts.push(sql`event_id = ${wish.eventId}`)
  if (wish.needId !== undefined) parts.push(sql`need_id = ${wish.needId}`)
  if (wish.from !== undefined) parts.push(sql`date >= ${wish.from}`)
  if (wish.until !== undefined) parts.push(sql`date <= ${wish.until}`)
  return db.all<Assignment>(sql`
    SELECT ${columns} FROM assignment WHERE ${joinSql(parts, ' AND ')}
    ORDER BY date IS NULL, date, start_time, id
  `)
}

export function findAssignment(db: Reader, id: AssignmentId): Assignment | undefined {
  return db.find<Assignment>(sql`SELECT ${columns} FROM assignment WHERE id = ${id}`)
}
