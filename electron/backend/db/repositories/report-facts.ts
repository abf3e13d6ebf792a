import type { Period } from '#domain/report/period'
import type { IsoDate } from '#domain/shared/dates'
import type { ContactMomentId, EventId, ParticipationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

/** The conversations of a period that stand in the list, in the order of their days. */
export function listConversationsIn(db: Reader, { from, until }: Period): ContactMomentId[] {
  return db
    .all<{ id: ContactMomentId }>(
      sql`
      SELECT id FROM contact_moment
      WHERE archived_at IS NULL AND happened_on BETWEEN ${from} AND ${until}
      ORDER BY happened_on, id
    `,
    )
    .map(({ id }) => id)
}

type OutcomeRow = {
  readonly date: IsoDate
  readonly kind: 'agreement' | 'insight' | 'good-example'
  readonly madeIn: string
  readonly text: string
  readonly doneOn: IsoDate | null
  readonly isForReport: number
}

/** What came of these events and of the conversations of the period, in the order of their days. */
export function listOutcomesIn(
  db: Reader,
  { from, until }: Period,
  eventIds: readonly EventId[],
): (Omit<OutcomeRow, 'isForReport'> & { readonly isForReport: boolean })[] {
  return db
    .all<OutcomeRow>(
      sql`
      SELECT coalesce(moment.happened_on, event.date) AS date, outcome.kind,
        coalesce(moment.subject, event.title) AS madeIn, outcome.text, outcome.done_on AS doneOn,
        outcome.is_for_report AS isForReport
      FROM outcome
      LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
      LEFT JOIN planned_event AS event ON event.id = outcome.event_id
      WHERE outcome.event_id IN ${these(eventIds)}
        OR (moment.archived_at IS NULL AND moment.happened_on BETWEEN ${from} AND ${until})
      ORDER BY date, outcome.position, outcome.id
    `,
    )
    .map((row) => ({ ...row, isForReport: row.isForReport === 1 }))
}

/** Where somebody worked on the day of an event, as it was kept with their participation. */
export function listWorkplaces(
  db: Reader,
  eventIds: readonly EventId[],
): { id: ParticipationId; eventId: EventId; personId: PersonId; organisation: string }[] {
  return db.all(sql`
    SELECT id, event_id AS eventId, person_id AS personId, organisation_name AS organisation
    FROM participation
    WHERE event_id IN ${these(eventIds)} AND is_undone = 0 AND organisation_name IS NOT NULL
    ORDER BY event_id, id
  `)
}

/** Groups without names of these events. */
export function listAnonymousIn(
  db: Reader,
  eventIds: readonly EventId[],
): { eventId: EventId; place: string; people: number }[] {
  return db.all(sql`
    SELECT event_id AS eventId, place, people FROM anonymous_count
    WHERE event_id IN ${these(eventIds)} ORDER BY event_id, position, id
  `)
}

/** Who of the pool said yes to work for these events, and in which language. */
export function listPoolWork(
  db: Reader,
  eventIds: readonly EventId[],
): { eventId: EventId; personId: PersonId; language: string | null }[] {
  return db.all(sql`
    SELECT event_id AS eventId, person_id AS personId, language FROM assignment
    WHERE event_id IN ${these(eventIds)} AND status = 'accepted' ORDER BY event_id, id
  `)
}

/** What she wrote per action for a year. */
export function listYearTexts(db: Reader, year: number): { actionId: string; text: string }[] {
  return db.all(sql`
    SELECT action_id AS actionId, text FROM action_year_text WHERE year = ${year}
    ORDER BY action_id, id
  `)
}

function these(eventIds: readonly EventId[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(eventIds)}))`
}
