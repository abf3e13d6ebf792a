import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId, SeriesId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { searchCondition } from './search-condition.ts'

export type EventsQuery = {
  readonly search: string
  readonly year: number | 'without-date' | null
  readonly stage: EventRow['stage'] | null
  readonly typeId: EventTypeId | null
  readonly seriesId: SeriesId | null
  readonly offset: number
  readonly limit: number
}

/** One page of the events that fit, by date, ideas without one last; and how many fit in all. */
export function listEvents(db: Reader, query: EventsQuery): { total: number; rows: EventRow[] } {
  const where = whereOf(db, query)
  const { total } = db.get<{ total: number }>(sql`
    SELECT count(*) AS total FROM planned_event WHERE ${where}
  `)
  const page = sql`LIMIT ${query.limit} OFFSET ${query.offset}`
  return { total, rows: rowsWhere(db, where, page) }
}

/** The events of a period, by date; those that are cancelled too, for they stay visible. */
export function listEventsBetween(db: Reader, from: IsoDate, until: IsoDate): EventRow[] {
  const where = sql`planned_event.archived_at IS NULL AND is_template = 0
    AND planned_event.date BETWEEN ${from} AND ${until}`
  return rowsWhere(db, where, sql``)
}

/** How many events each year has; null stands for those without a date. */
export function countEventsByYear(db: Reader): { year: number | null; count: number }[] {
  return db.all(sql`
    SELECT CAST(substr(date, 1, 4) AS INTEGER) AS year, count(*) AS count
    FROM planned_event WHERE archived_at IS NULL AND is_template = 0
    GROUP BY substr(date, 1, 4) ORDER BY date IS NULL, year
  `)
}

/** What the rhythm counts of the events of a year. */
export function listEventsForRhythm(db: Reader, year: number): EventForRhythm[] {
  return db
    .all<Omit<EventForRhythm, 'topics'> & { topics: string }>(
      sql`
      SELECT id, title, event_type_id AS typeId, date, stage, subregion,
             (SELECT json_group_array(topic) FROM event_topic
               WHERE event_id = planned_event.id) AS topics
      FROM planned_event
      WHERE archived_at IS NULL AND is_template = 0
        AND date BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}
      ORDER BY date, id
    `,
    )
    .map((row) => ({ ...row, topics: JSON.parse(row.topics) as string[] }))
}

type EventForRhythm = {
  readonly id: EventId
  readonly title: string
  readonly typeId: EventTypeId
  readonly date: IsoDate
  readonly stage: EventRow['stage']
  readonly subregion: EventRow['subregion']
  readonly topics: string[]
}

type Row = Omit<EventRow, 'actionIds'> & { readonly actions: string }

function rowsWhere(db: Reader, where: Sql, page: Sql): EventRow[] {
  return db
    .all<Row>(
      sql`
      SELECT planned_event.id, planned_event.event_type_id AS typeId, event_type.code,
             event_type.name AS typeName, planned_event.title, planned_event.stage,
             planned_event.cancelled_reason AS cancelledReason, planned_event.ownership,
             planned_event.date, planned_event.start_time AS startTime,
             planned_event.end_time AS endTime, planned_event.format, venue.name AS venueName,
             gemeente.name AS gemeenteName, planned_event.subregion, planned_event.capacity,
             (SELECT json_group_array(action_id) FROM (
               SELECT action_id FROM event_action
               JOIN plan_action ON plan_action.id = event_action.action_id
               WHERE event_id = planned_event.id ORDER BY plan_action.position, event_action.id
             )) AS actions,
             (SELECT count(*) FROM participation WHERE event_id = planned_event.id
               AND status = 'registered' AND is_undone = 0) AS registered,
             (SELECT count(*) FROM participation WHERE event_id = planned_event.id
               AND status = 'waiting' AND is_undone = 0) AS waiting
      FROM planned_event
      JOIN event_type ON event_type.id = planned_event.event_type_id
      LEFT JOIN venue ON venue.id = planned_event.venue_id
      LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
      WHERE ${where}
      ORDER BY planned_event.date IS NULL, planned_event.date, planned_event.start_time,
               planned_event.id
      ${page}
    `,
    )
    .map(({ actions, ...row }) => ({ ...row, actionIds: JSON.parse(actions) as ActionId[] }))
}

function whereOf(db: Reader, { search, year, stage, typeId, seriesId }: EventsQuery): Sql {
  const conditions = [sql`planned_event.archived_at IS NULL`, sql`planned_event.is_template = 0`]
  if (year === 'without-date') conditions.push(sql`planned_event.date IS NULL`)
  else if (year !== null) {
    conditions.push(sql`planned_event.date BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`)
  }
  if (stage !== null) conditions.push(sql`planned_event.stage = ${stage}`)
  if (typeId !== null) conditions.push(sql`planned_event.event_type_id = ${typeId}`)
  if (seriesId !== null) conditions.push(sql`planned_event.series_id = ${seriesId}`)
  const found = searchCondition(db, 'event', search)
  if (found) {
    conditions.push(sql`planned_event.id IN (
      SELECT document.record_id FROM search_document AS document
      WHERE document.kind = 'event' AND ${found})`)
  }
  return joinSql(conditions, ' AND ')
}
