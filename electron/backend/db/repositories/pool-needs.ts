import { grouped } from '#domain/shared/grouped'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { ActionId, EventId, GemeenteId, PersonId, PoolNeedId } from '#domain/shared/ids'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** What is asked of the pool, as it is kept. */
export type PoolNeed = {
  readonly needId: PoolNeedId
  readonly eventId: EventId | null
  readonly title: string
  readonly role: PoolRole | null
  readonly languages: readonly string[]
  readonly gemeenteId: GemeenteId | null
  readonly actionId: ActionId | null
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly people: number
  readonly askedById: PersonId | null
  readonly note: string | null
  readonly notNeededWhy: string | null
  readonly closedOn: IsoDate | null
}

/** With the words that belong to its links. */
export type NamedNeed = PoolNeed & {
  readonly eventTitle: string | null
  readonly gemeenteName: string | null
  readonly askedBy: string | null
}

type Row = Omit<NamedNeed, 'languages'>

export function findPoolNeed(db: Reader, needId: PoolNeedId): NamedNeed | undefined {
  return needsWhere(db, sql`need.id = ${needId}`)[0]
}

/** What is asked for one event. */
export function listNeedsOfEvent(db: Reader, eventId: EventId): NamedNeed[] {
  return needsWhere(db, sql`need.event_id = ${eventId}`)
}

/** What is asked for some events. */
export function listNeedsOfEvents(db: Reader, eventIds: readonly EventId[]): NamedNeed[] {
  return needsWhere(
    db,
    sql`need.event_id IN (SELECT value FROM json_each(${JSON.stringify(eventIds)}))`,
  )
}

const onList = (withClosed: boolean) => sql`
  ${withClosed ? sql`1` : sql`need.closed_on IS NULL`}
  AND (need.event_id IS NULL OR need.title <> coalesce((
    SELECT language FROM pool_need_language WHERE need_id = need.id ORDER BY position, id LIMIT 1
  ), ''))`

/**
 * What is asked of the pool besides the languages of events, the first day first; one without a day
 * comes last.
 */
export function listOtherNeeds(
  db: Reader,
  { withClosed, limit }: { withClosed: boolean; limit: number },
): { needs: NamedNeed[]; total: number } {
  const where = onList(withClosed)
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM pool_need AS need WHERE ${where}`,
  )
  return { needs: needsWhere(db, where, limit), total }
}

/** Whether anything was ever asked of the pool. */
export function wasPoolAsked(db: Reader): boolean {
  const { isAsked } = db.get<{ isAsked: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM assignment) OR EXISTS (SELECT 1 FROM pool_need) AS isAsked
  `)
  return isAsked === 1
}

function needsWhere(db: Reader, where: Sql, limit = -1): NamedNeed[] {
  const rows = db.all<Row>(sql`
    SELECT need.id AS needId, need.event_id AS eventId, need.title, need.role,
           need.gemeente_id AS gemeenteId, need.action_id AS actionId, need.date,
           need.start_time AS startTime, need.end_time AS endTime, need.people,
           need.asked_by_id AS askedById, need.note, need.not_needed_why AS notNeededWhy,
           need.closed_on AS closedOn, event.title AS eventTitle, gemeente.name AS gemeenteName,
           CASE WHEN person.id IS NULL THEN NULL ELSE ${fullNameSql} END AS askedBy
    FROM pool_need AS need
    LEFT JOIN planned_event AS event ON event.id = need.event_id
    LEFT JOIN gemeente ON gemeente.id = need.gemeente_id
    LEFT JOIN person ON person.id = need.asked_by_id
    WHERE ${where}
    ORDER BY need.closed_on IS NOT NULL, coalesce(need.date, event.date) IS NULL,
             coalesce(need.date, event.date), need.created_at, need.id
    LIMIT ${limit}
  `)
  const languages = grouped(
    db.all<{ needId: PoolNeedId; language: string }>(sql`
      SELECT need_id AS needId, language FROM pool_need_language
      WHERE need_id IN (SELECT value FROM json_each(${JSON.stringify(rows.map(({ needId }) => needId))}))
      ORDER BY need_id, position, id
    `),
    ({ needId }) => needId,
  )
  return rows.map((row) => ({
    ...row,
    languages: (languages.get(row.needId) ?? []).map(({ language }) => language),
  }))
}

export function insertPoolNeed(db: Writer, need: PoolNeed, createdAt: Instant): void {
  db.run(sql`
    INSERT INTO pool_need (id, event_id, title, role, gemeente_id, action_id, date, start_time,
      end_time, people, asked_by_id, note, not_needed_why, created_at, closed_on)
    VALUES (${need.needId}, ${need.eventId}, ${need.title}, ${need.role}, ${need.gemeenteId},
      ${need.actionId}, ${need.date}, ${need.startTime}, ${need.endTime}, ${need.people},
      ${need.askedById}, ${need.note}, ${need.notNeededWhy}, ${createdAt}, ${need.closedOn})
  `)
  insertLanguages(db, need)
}

export function updatePoolNeed(db: Writer, need: PoolNeed): void {
  db.runOne(
    sql`UPDATE pool_need
        SET title = ${need.title}, role = ${need.role}, gemeente_id = ${need.gemeenteId},
            action_id = ${need.actionId}, date = ${need.date}, start_time = ${need.startTime},
            end_time = ${need.endTime}, people = ${need.people}, asked_by_id = ${need.askedById},
            note = ${need.note}, not_needed_why = ${need.notNeededWhy}, closed_on = ${need.closedOn}
        WHERE id = ${need.needId}`,
    'pool_need',
  )
  db.run(sql`DELETE FROM pool_need_language WHERE need_id = ${need.needId}`)
  insertLanguages(db, need)
}

function insertLanguages(db: Writer, { needId, languages }: PoolNeed): void {
  languages.forEach((language, position) =>
    db.run(sql`
      INSERT INTO pool_need_language (id, need_id, language, position)
      VALUES (${`${needId}:${position}`}, ${needId}, ${language}, ${position})
    `),
  )
}

export function deletePoolNeed(db: Writer, needId: PoolNeedId): void {
  db.run(sql`DELETE FROM pool_need_language WHERE need_id = ${needId}`)
  db.runOne(sql`DELETE FROM pool_need WHERE id = ${needId}`, 'pool_need')
}
