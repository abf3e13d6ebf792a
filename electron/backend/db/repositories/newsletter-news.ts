import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { todayOf } from '#domain/shared/dates'
import type { GroupId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { findGroup, groupCondition } from './groups.ts'
import { allows, peopleOnLists } from './people-criteria.ts'

export type ComingEvent = {
  readonly title: string
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly venueName: string | null
  readonly gemeenteName: string | null
  readonly format: 'locatie' | 'online' | 'hybride'
}

/** Events with a day from today on that go on, the first one first. */
export function listComingEvents(db: Reader, today: IsoDate): ComingEvent[] {
  return db.all<ComingEvent>(sql`
    SELECT event.title, event.date, event.start_time AS startTime, event.end_time AS endTime,
      event.format, venue.name AS venueName, gemeente.name AS gemeenteName
    FROM planned_event AS event
    LEFT JOIN venue ON venue.id = event.venue_id
    LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    WHERE event.archived_at IS NULL AND event.is_template = 0 AND event.date >= ${today}
      AND event.stage NOT IN ('geannuleerd', 'idee')
    ORDER BY event.date, event.start_time, event.id LIMIT 20
  `)
}

/** Good examples that may be told, the newest first. */
export function listGoodExamples(
  db: Reader,
  since: IsoDate,
): { text: string; from: string | null }[] {
  return db.all(sql`
    SELECT outcome.text, event.title AS "from" FROM outcome
    LEFT JOIN planned_event AS event ON event.id = outcome.event_id
    LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
    WHERE outcome.kind = 'good-example' AND outcome.is_for_report = 1
      AND outcome.created_at >= ${since} AND event.archived_at IS NULL
      AND moment.archived_at IS NULL
    ORDER BY outcome.created_at DESC, outcome.id DESC LIMIT 20
  `)
}

/** The actions of the plan with what comes next. */
export function listActionNews(
  db: Reader,
): { title: string; state: string | null; nextStep: string | null }[] {
  return db.all(sql`
    SELECT title, state, next_step AS nextStep FROM plan_action
    WHERE next_step IS NOT NULL AND archived_at IS NULL ORDER BY id
  `)
}

/**
 * Who of a group, or of everybody, gives standing consent for the newsletter, in the order of the
 * list. Who does not is told apart; without a group nobody is missing.
 */
export function listNewsletterPeople(
  db: Reader,
  groupId: GroupId | null,
  now: Instant,
): { with: PersonId[]; without: PersonId[] } | undefined {
  const found = groupId === null ? null : findGroup(db, groupId)
  if (found === undefined || found?.isArchived === true) return undefined
  const consents = allows(sql`'newsletter'`, todayOf(now))
  // Who would be in it if the group did not ask for consent itself.
  const belongs =
    found === null ? consents : groupCondition(db, { ...found, consentPurpose: null }, now)
  const rows = db.all<{ id: PersonId; consents: number }>(sql`
    SELECT document.record_id AS id, ${consents} AS consents
    FROM ${peopleOnLists(todayOf(now))}
    WHERE document.kind = 'person' AND ${belongs}
    ORDER BY document.normalised, document.record_id
  `)
  return {
    with: rows.flatMap(({ id, consents: isGiven }) => (isGiven === 1 ? [id] : [])),
    without: rows.flatMap(({ id, consents: isGiven }) => (isGiven === 1 ? [] : [id])),
  }
}
