import type { TimelineItem } from '#domain/contract/timeline'
import type { Instant } from '#domain/shared/dates'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** A message that went out, with its moment. */
export type SentItem = Omit<Extract<TimelineItem, { kind: 'message' }>, 'on'> & {
  readonly sentAt: Instant
}

/** What went out to somebody. */
export function listMessagesToPerson(db: Reader, personId: PersonId): SentItem[] {
  const rows = db.all<Omit<SentItem, 'people'>>(sql`
    SELECT 'message' AS kind, min(message.id) AS id, batch.kind AS about, batch.way,
      batch.id AS batchId, batch.event_id AS eventId, event.title AS eventTitle,
      batch.sent_at AS sentAt
    FROM message JOIN message_batch AS batch ON batch.id = message.batch_id
    LEFT JOIN planned_event AS event ON event.id = batch.event_id
    WHERE message.person_id = ${personId} AND batch.sent_at IS NOT NULL
    GROUP BY batch.id ORDER BY batch.sent_at DESC, batch.id DESC
  `)
  return rows.map((row) => ({ ...row, people: [] }))
}

/** What went out to the people of an organisation while they worked there: each round once. */
export function listMessagesToOrganisation(db: Reader, organisationId: OrganisationId): SentItem[] {
  const rows = db.all<Omit<SentItem, 'people'> & { people: string }>(sql`
    SELECT 'message' AS kind, batch.id, batch.kind AS about, batch.way, batch.id AS batchId,
      batch.event_id AS eventId, event.title AS eventTitle, batch.sent_at AS sentAt,
      json_group_array(DISTINCT ${fullNameSql}) AS people
    FROM affiliation AS work
    JOIN message ON message.person_id = work.person_id
    JOIN message_batch AS batch ON batch.id = message.batch_id
    JOIN person ON person.id = message.person_id
    LEFT JOIN planned_event AS event ON event.id = batch.event_id
    WHERE work.organisation_id = ${organisationId} AND batch.sent_at IS NOT NULL
      AND (work.from_on IS NULL OR work.from_on <= batch.sent_at)
      AND (work.until_on IS NULL OR work.until_on >= substr(batch.sent_at, 1, 10))
    GROUP BY batch.id ORDER BY batch.sent_at DESC, batch.id DESC
  `)
  return rows.map((row) => ({ ...row, people: JSON.parse(row.people) as string[] }))
}
