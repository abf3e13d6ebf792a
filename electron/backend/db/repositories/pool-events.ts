import type { EventDetail } from '#domain/contract/events'
import { grouped } from '#domain/shared/grouped'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { AssignmentId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'
import type { AssignmentStatus } from '#domain/sleutelpersonen/assignment'
import type { Engagement } from '#domain/sleutelpersonen/clashes'
import type { SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** An event as far as the pool works for it. */
export type PoolEvent = {
  readonly eventId: EventId
  readonly title: string
  readonly typeCode: EventDetail['type']['code']
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly gemeenteId: GemeenteId | null
  readonly gemeenteName: string | null
}

export function findPoolEvent(db: Reader, eventId: EventId): PoolEvent | undefined {
  return eventsWhere(db, sql`event.id = ${eventId}`)[0]
}

/** These events, by day. */
export function listPoolEventsOf(db: Reader, eventIds: readonly EventId[]): PoolEvent[] {
  return eventsWhere(db, sql`event.id IN (${oneOf(eventIds)})`)
}

/** Events from a day on in which a language counts, or of which somebody of the pool was asked. */
export function listPoolEvents(
  db: Reader,
  from: IsoDate,
  page: { readonly offset: number; readonly limit: number },
): { events: PoolEvent[]; total: number } {
  const where = sql`
    event.archived_at IS NULL AND event.is_template = 0 AND event.stage <> 'geannuleerd'
    AND (event.date >= ${from} OR event.date IS NULL)
    AND (EXISTS (SELECT 1 FROM event_need
           WHERE event_id = event.id AND kind = 'language' AND people > 0)
         OR EXISTS (SELECT 1 FROM assignment WHERE event_id = event.id)
         OR EXISTS (SELECT 1 FROM pool_need WHERE event_id = event.id))`
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM planned_event AS event WHERE ${where}`,
  )
  return { events: eventsWhere(db, where, page), total }
}

/** The last events before a day for which the pool was asked. */
export function listPastPoolEvents(
  db: Reader,
  before: IsoDate,
  limit: number,
): { eventId: EventId; title: string; date: IsoDate }[] {
  return db.all(sql`
    SELECT event.id AS eventId, event.title, event.date FROM planned_event AS event
    WHERE event.date < ${before} AND event.archived_at IS NULL AND event.is_template = 0
      AND event.stage <> 'geannuleerd'
      AND EXISTS (SELECT 1 FROM assignment WHERE event_id = event.id)
    ORDER BY event.date DESC, event.id LIMIT ${limit}
  `)
}

function eventsWhere(db: Reader, where: Sql, page = { offset: 0, limit: -1 }): PoolEvent[] {
  return db.all<PoolEvent>(sql`
    SELECT event.id AS eventId, event.title, event_type.code AS typeCode, event.date,
           event.start_time AS startTime, event.end_time AS endTime,
           venue.gemeente_id AS gemeenteId, gemeente.name AS gemeenteName
    FROM planned_event AS event
    JOIN event_type ON event_type.id = event.event_type_id
    LEFT JOIN venue ON venue.id = event.venue_id
    LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    WHERE ${where}
    ORDER BY event.date IS NULL, event.date, event.start_time, event.id
    LIMIT ${page.limit} OFFSET ${page.offset}
  `)
}

/** How many guests of some events need which language, as forms and she wrote it. */
export function listLanguageCounts(db: Reader, eventIds: readonly EventId[]) {
  return grouped(
    db.all<{ eventId: EventId; name: string; people: number }>(sql`
      SELECT event_id AS eventId, name, people FROM event_need
      WHERE kind = 'language' AND event_id IN (${oneOf(eventIds)})
      ORDER BY event_id, reading_id, position, id
    `),
    ({ eventId }) => eventId,
  )
}

type BookedRow = {
  readonly eventId: EventId | null
  readonly needId: string | null
  readonly personId: PersonId
  readonly name: string
  readonly status: AssignmentStatus
  readonly language: string | null
}

/** Who of the pool was asked for some events, with the languages they know. */
export function listBooked(db: Reader, eventIds: readonly EventId[]) {
  const rows = db.all<BookedRow & { eventId: EventId }>(sql`
    SELECT assignment.event_id AS eventId, assignment.need_id AS needId, person.id AS personId,
           ${fullNameSql} AS name, assignment.status, assignment.language
    FROM assignment JOIN person ON person.id = assignment.person_id
    WHERE assignment.event_id IN (${oneOf(eventIds)}) AND person.erased_at IS NULL
    ORDER BY assignment.event_id, person.sort_name, assignment.id
  `)
  const languages = languagesOf(
    db,
    rows.map(({ personId }) => personId),
  )
  return grouped(
    rows.map((row) => ({ ...row, languages: [...(languages.get(row.personId) ?? [])] })),
    ({ eventId }) => eventId,
  )
}

/** Who of the pool was asked for some questions and did not say no. */
export function listAskedForNeeds(db: Reader, needIds: readonly string[]) {
  return grouped(
    db.all<BookedRow & { needId: string }>(sql`
      SELECT assignment.event_id AS eventId, assignment.need_id AS needId, person.id AS personId,
             ${fullNameSql} AS name, assignment.status, assignment.language
      FROM assignment JOIN person ON person.id = assignment.person_id
      WHERE assignment.need_id IN (${oneOf(needIds)})
        AND assignment.status IN ('asked', 'accepted') AND person.erased_at IS NULL
      ORDER BY assignment.need_id, person.sort_name, assignment.id
    `),
    ({ needId }) => needId,
  )
}

function languagesOf(db: Reader, personIds: readonly PersonId[]) {
  return grouped(
    db.all<SpokenLanguage & { personId: PersonId }>(sql`
      SELECT person_id AS personId, language, speaking, reading, interpreting
      FROM sleutelpersoon_language WHERE person_id IN (${oneOf(personIds)})
      ORDER BY person_id, position, id
    `),
    ({ personId }) => personId,
  )
}

type Busy = Omit<Engagement, 'here'> & {
  readonly personId: PersonId
  /** Null is that they come to an event, not work. */
  readonly assignmentId: AssignmentId | null
  readonly language: string | null
  readonly eventId: EventId | null
  readonly needId: string | null
}

/** What people of the pool have on a day: work they were asked for, and events they come to. */
export function listEngagements(db: Reader, date: IsoDate): Busy[] {
  const rows = db.all<Omit<Busy, 'isSure'> & { isSure: number }>(sql`
    SELECT assignment.person_id AS personId, assignment.event_id AS eventId,
           assignment.need_id AS needId, coalesce(event.title, need.title, '') AS title,
           assignment.date, assignment.start_time AS startTime, assignment.end_time AS endTime,
           coalesce(venue.gemeente_id, need.gemeente_id) AS gemeenteId,
           assignment.status = 'accepted' AS isSure, assignment.id AS assignmentId,
           assignment.language
    FROM assignment
    LEFT JOIN planned_event AS event ON event.id = assignment.event_id
    LEFT JOIN venue ON venue.id = event.venue_id
    LEFT JOIN pool_need AS need ON need.id = assignment.need_id
    WHERE assignment.date = ${date} AND assignment.status IN ('asked', 'accepted')
      AND (event.id IS NULL OR (event.archived_at IS NULL AND event.stage <> 'geannuleerd'))
    UNION ALL
    SELECT participation.person_id, event.id, NULL, event.title, event.date, event.start_time,
           event.end_time, venue.gemeente_id, 1, NULL, NULL
    FROM planned_event AS event
    JOIN participation ON participation.event_id = event.id
    JOIN sleutelpersoon ON sleutelpersoon.person_id = participation.person_id
    LEFT JOIN venue ON venue.id = event.venue_id
    WHERE event.date = ${date} AND event.archived_at IS NULL AND event.stage <> 'geannuleerd'
      AND participation.status = 'registered' AND participation.is_undone = 0
      AND NOT EXISTS (SELECT 1 FROM assignment AS work
        WHERE work.event_id = event.id AND work.person_id = participation.person_id
          AND work.status = 'accepted')
    ORDER BY 1, 6, 2
  `)
  return rows.map((row) => ({ ...row, isSure: row.isSure === 1 }))
}

/** Minutes of work per person in the quarter, month and year of a day. */
export function listWorkedMinutes(
  db: Reader,
  day: IsoDate,
): ReadonlyMap<PersonId, { quarter: number; month: number; year: number }> {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  const first = Math.floor((month - 1) / 3) * 3 + 1
  const monthOf = sql`CAST(substr(worked_on, 6, 2) AS INTEGER)`
  const rows = db.all<{ personId: PersonId; quarter: number; month: number; year: number }>(sql`
    SELECT person_id AS personId, sum(minutes) AS year,
           coalesce(sum(minutes) FILTER (WHERE ${monthOf} = ${month}), 0) AS month,
           coalesce(sum(minutes) FILTER (
             WHERE ${monthOf} BETWEEN ${first} AND ${first + 2}), 0) AS quarter
    FROM hours_entry WHERE worked_on BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}
    GROUP BY person_id ORDER BY person_id
  `)
  return new Map(rows.map(({ personId, ...minutes }) => [personId, minutes]))
}

function oneOf(values: readonly string[]): Sql {
  return sql`SELECT value FROM json_each(${JSON.stringify([...new Set(values)])})`
}
