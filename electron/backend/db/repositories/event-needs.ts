import type { NeedCount, NeedKind } from '#domain/forms/needs'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { AnonymousCountId, EventId, EventNeedId, FormReadingId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type NeedRow = NeedCount & {
  readonly needId: EventNeedId
  readonly eventId: EventId
  readonly fileName: string | null
  readonly readAt: Instant | null
}

const needColumns = sql`
  need.id AS needId, need.event_id AS eventId, need.kind, need.name, need.people,
  reading.file_name AS fileName, reading.read_at AS readAt
  FROM event_need AS need LEFT JOIN form_reading AS reading ON reading.id = need.reading_id`

/** What the guests of an event need, in numbers: first what forms say, then what was typed. */
export function listNeeds(db: Reader, eventId: EventId): NeedRow[] {
  return db.all<NeedRow>(sql`
    SELECT ${needColumns} WHERE need.event_id = ${eventId}
    ORDER BY need.kind, need.reading_id IS NULL, need.reading_id, need.position, need.id
  `)
}

/** What one form counted. */
export function listReadNeeds(db: Reader, readingId: FormReadingId): NeedCount[] {
  return db.all<NeedCount>(sql`
    SELECT kind, name, people FROM event_need
    WHERE reading_id = ${readingId} ORDER BY position, id
  `)
}

/** A count that was typed; undefined when it is not there or comes from a form. */
export function findTypedNeed(db: Reader, needId: EventNeedId): NeedRow | undefined {
  return db.find<NeedRow>(sql`
    SELECT ${needColumns} WHERE need.id = ${needId} AND need.reading_id IS NULL
  `)
}

export function insertNeed(
  db: Writer,
  row: { id: EventNeedId; eventId: EventId; kind: NeedKind; name: string; people: number },
): void {
  db.run(sql`
    INSERT INTO event_need (id, event_id, reading_id, kind, name, people, position)
    VALUES (${row.id}, ${row.eventId}, NULL, ${row.kind}, ${row.name}, ${row.people},
      (SELECT coalesce(max(position), -1) + 1 FROM event_need WHERE event_id = ${row.eventId}))
  `)
}

export function updateNeed(
  db: Writer,
  id: EventNeedId,
  { kind, name, people }: Pick<NeedRow, 'kind' | 'name' | 'people'>,
): void {
  db.runOne(
    sql`UPDATE event_need SET kind = ${kind}, name = ${name}, people = ${people} WHERE id = ${id}`,
    'event_need',
  )
}

export function deleteNeed(db: Writer, id: EventNeedId): void {
  db.runOne(sql`DELETE FROM event_need WHERE id = ${id}`, 'event_need')
}

export type CountRow = {
  readonly countId: AnonymousCountId
  readonly place: string
  readonly people: number
  readonly countedOn: IsoDate
}

/** How many there were at each place of an event, without names. */
export function listAnonymousCounts(db: Reader, eventId: EventId): CountRow[] {
  return db.all<CountRow>(sql`
    SELECT id AS countId, place, people, counted_on AS countedOn FROM anonymous_count
    WHERE event_id = ${eventId} ORDER BY position, id
  `)
}

/** One count, or undefined. */
export function findAnonymousCount(db: Reader, id: AnonymousCountId): CountRow | undefined {
  return db.find<CountRow>(sql`
    SELECT id AS countId, place, people, counted_on AS countedOn
    FROM anonymous_count WHERE id = ${id}
  `)
}

export function insertAnonymousCount(
  db: Writer,
  row: Omit<CountRow, 'countId'> & { id: AnonymousCountId; eventId: EventId },
): void {
  db.run(sql`
    INSERT INTO anonymous_count (id, event_id, place, people, counted_on, position)
    VALUES (${row.id}, ${row.eventId}, ${row.place}, ${row.people}, ${row.countedOn},
      (SELECT coalesce(max(position), -1) + 1 FROM anonymous_count
       WHERE event_id = ${row.eventId}))
  `)
}

export function updateAnonymousCount(
  db: Writer,
  id: AnonymousCountId,
  { place, people, countedOn }: Omit<CountRow, 'countId'>,
): void {
  db.runOne(
    sql`UPDATE anonymous_count
        SET place = ${place}, people = ${people}, counted_on = ${countedOn} WHERE id = ${id}`,
    'anonymous_count',
  )
}

export function deleteAnonymousCount(db: Writer, id: AnonymousCountId): void {
  db.runOne(sql`DELETE FROM anonymous_count WHERE id = ${id}`, 'anonymous_count')
}

/** Events that were before a day and still have counts of what guests eat. */
export function listEventsWithDietBefore(db: Reader, day: IsoDate): EventId[] {
  return db
    .all<{ eventId: EventId }>(
      sql`
      SELECT DISTINCT need.event_id AS eventId
      FROM event_need AS need JOIN planned_event AS event ON event.id = need.event_id
      WHERE need.kind = 'diet' AND event.date < ${day} ORDER BY need.event_id
    `,
    )
    .map(({ eventId }) => eventId)
}

export function deleteDietOf(db: Writer, eventId: EventId): void {
  db.run(sql`DELETE FROM event_need WHERE event_id = ${eventId} AND kind = 'diet'`)
}
