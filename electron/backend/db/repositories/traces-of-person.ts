import type { MessageKind } from '#domain/messages/kinds'
import type { Instant } from '#domain/shared/dates'
import { roundNameOf } from '#domain/texts/messages'
import { momentWord } from '#domain/texts/stored-words'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

export type HistoryEntry = {
  readonly madeAt: string
  readonly command: string
  readonly table: string
  readonly rowId: string
  readonly before: string | null
  readonly after: string | null
}

/** Everything that can still be taken back, oldest first. */
export function listHistory(db: Reader): HistoryEntry[] {
  return db.all<HistoryEntry>(sql`
    SELECT step.made_at AS madeAt, step.command, change.table_name AS "table",
      change.row_id AS rowId, change.before, change.after
    FROM history_change AS change JOIN history_step AS step ON step.id = change.step_id
    ORDER BY change.position
  `)
}

export type AuditLine = {
  readonly happenedAt: string
  readonly command: string
  readonly table: string
  readonly id: string
  readonly fields: string
}

/** The records that the audit names under one of these ids, oldest first. */
export function listAuditOf(db: Reader, ids: ReadonlySet<string>): AuditLine[] {
  return db.all<AuditLine>(sql`
    SELECT entry.happened_at AS happenedAt, entry.command, record.value ->> 'table' AS "table",
      record.value ->> 'id' AS id, record.value ->> 'fields' AS fields
    FROM audit_entry AS entry, json_each(entry.records) AS record
    WHERE record.value ->> 'id' IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))
    ORDER BY entry.position, record.key
  `)
}

/** The words by which somebody is found. */
export function findSearchBody(db: Reader, personId: string): string | undefined {
  return db.find<{ body: string }>(sql`
    SELECT body FROM search_document WHERE kind = 'person' AND record_id = ${personId}
  `)?.body
}

/** What the records are called that rows about people refer to. */
export function readRecordNames(db: Reader): Map<string, string> {
  const rows = db.all<{ id: string; name: string; date: string | null }>(sql`
    SELECT id, name, NULL AS date FROM organisation
    UNION ALL SELECT id, name, NULL FROM chain_role
    UNION ALL SELECT id, name, NULL FROM gemeente
    UNION ALL SELECT id, title, date FROM planned_event
    UNION ALL SELECT id, title, NULL FROM programme_item
    UNION ALL SELECT id, subject, happened_on FROM contact_moment
    UNION ALL SELECT id, name, NULL FROM people_group
    UNION ALL SELECT id, title, date FROM pool_need
    UNION ALL SELECT id, description, NULL FROM cost_chain
  `)
  const rounds = db.all<{ id: string; kind: MessageKind; sentAt: Instant | null }>(sql`
    SELECT id, kind, sent_at AS sentAt FROM message_batch
  `)
  return new Map([
    ...rows.map(
      ({ id, name, date }) => [id, date === null ? name : `${name} (${momentWord(date)})`] as const,
    ),
    ...rounds.map(({ id, kind, sentAt }) => [id, roundNameOf(kind, sentAt)] as const),
  ])
}

/** What was said with somebody there, and what came of it, the newest first. */
export function listConversationTexts(
  db: Reader,
  personId: string,
): {
  happenedOn: string
  kind: string
  subject: string
  said: string | null
  outcomes: string | null
}[] {
  return db.all(sql`
    SELECT happened_on AS happenedOn, kind, subject, said,
      (SELECT group_concat(text, '; ') FROM (SELECT text FROM outcome
        WHERE contact_moment_id = moment.id ORDER BY position, outcome.id)) AS outcomes
    FROM contact_moment AS moment
    WHERE id IN (SELECT contact_moment_id FROM contact_moment_person WHERE person_id = ${personId})
    ORDER BY happened_on DESC, id
  `)
}

/** How many steps can still be taken back or done again. */
export function countHistorySteps(db: Reader): number {
  return db.get<{ count: number }>(sql`SELECT count(*) AS count FROM history_step`).count
}

export function countAuditEntries(db: Reader): number {
  return db.get<{ count: number }>(sql`SELECT count(*) AS count FROM audit_entry`).count
}
