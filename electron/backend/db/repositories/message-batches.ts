import type { MessageBatch, SentMessage } from '#domain/contract/messages'
import type { MessageKind } from '#domain/messages/kinds'
import type { Instant } from '#domain/shared/dates'
import type { EventId, GroupId, MessageBatchId, MessageId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

/** A round as it is kept, with the text before the fields of one person are filled in. */
export type StoredBatch = MessageBatch & { readonly body: string }

/** The rounds of an event, or the newsletters, the newest first. */
export function listBatches(db: Reader, eventId: EventId | null): StoredBatch[] {
  return read(
    db,
    eventId === null ? sql`batch.kind = 'newsletter'` : sql`batch.event_id = ${eventId}`,
  )
}

/** Rounds that were made before a moment and not sent, the oldest first. */
export function listUnsentBatches(db: Reader, before: Instant): StoredBatch[] {
  return read(
    db,
    sql`batch.sent_at IS NULL AND batch.made_at < ${before} AND event.archived_at IS NULL`,
  ).toReversed()
}

export function findBatch(db: Reader, batchId: MessageBatchId): StoredBatch | undefined {
  return read(db, sql`batch.id = ${batchId}`)[0]
}

function read(db: Reader, where: Sql): StoredBatch[] {
  return db.all<StoredBatch>(sql`
    SELECT batch.id, batch.kind, batch.way, batch.language, batch.subject, batch.body,
      batch.made_at AS madeAt, batch.sent_at AS sentAt, batch.event_id AS eventId,
      event.title AS eventTitle,
      (SELECT count(DISTINCT person_id) FROM message WHERE batch_id = batch.id) AS people
    FROM message_batch AS batch LEFT JOIN planned_event AS event ON event.id = batch.event_id
    WHERE ${where} ORDER BY batch.made_at DESC, batch.id DESC
  `)
}

/** A page of the words each person got, by name; who was two people when it was made got it once. */
export function listMessages(
  db: Reader,
  batchId: MessageBatchId,
  page: { readonly offset: number; readonly limit: number },
  leftOut: readonly PersonId[] = [],
): SentMessage[] {
  return db.all<SentMessage>(sql`
    SELECT message.id, message.person_id AS personId, ${fullNameSql} AS name, person.email,
      person.phone, message.subject, message.body
    FROM message JOIN person ON person.id = message.person_id
    WHERE message.id IN (SELECT min(id) FROM message WHERE batch_id = ${batchId} GROUP BY person_id)
      AND message.person_id NOT IN (${oneOf(leftOut)})
    ORDER BY person.sort_name, message.id
    LIMIT ${page.limit} OFFSET ${page.offset}
  `)
}

/** Takes people out of a draft. */
export function deleteMessagesOf(
  db: Writer,
  batchId: MessageBatchId,
  people: readonly PersonId[],
): void {
  db.run(sql`DELETE FROM message WHERE batch_id = ${batchId} AND person_id IN (${oneOf(people)})`)
}

function oneOf(people: readonly PersonId[]): Sql {
  return sql`SELECT value FROM json_each(${JSON.stringify(people)})`
}

/** How many rounds of a kind were made and not sent. */
export function countDrafts(db: Reader, kind: MessageKind, eventId: EventId | null): number {
  const of = eventId === null ? sql`event_id IS NULL` : sql`event_id = ${eventId}`
  return db.get<{ total: number }>(sql`
    SELECT count(*) AS total FROM message_batch WHERE kind = ${kind} AND sent_at IS NULL AND ${of}
  `).total
}

/** What of a kind went out to whom, the last one of each person; only an offer's words are asked. */
export function listHad(
  db: Reader,
  kind: MessageKind,
  eventId: EventId | null,
): ReadonlyMap<PersonId, { sentAt: Instant; body: string }> {
  const of = eventId === null ? sql`batch.event_id IS NULL` : sql`batch.event_id = ${eventId}`
  const rows = db.all<{ personId: PersonId; sentAt: Instant; body: string }>(sql`
    SELECT message.person_id AS personId, batch.sent_at AS sentAt,
      CASE WHEN batch.kind = 'offer' THEN message.body ELSE '' END AS body
    FROM message_batch AS batch JOIN message ON message.batch_id = batch.id
    WHERE batch.kind = ${kind} AND batch.sent_at IS NOT NULL AND ${of}
    ORDER BY batch.sent_at, message.id
  `)
  return new Map(rows.map(({ personId, sentAt, body }) => [personId, { sentAt, body }]))
}

type NewBatch = Omit<StoredBatch, 'sentAt' | 'people' | 'eventTitle'> & {
  readonly groupId: GroupId | null
}

export function insertBatch(db: Writer, batch: NewBatch): void {
  db.run(sql`
    INSERT INTO message_batch (id, kind, event_id, group_id, way, language, subject, body, made_at)
    VALUES (${batch.id}, ${batch.kind}, ${batch.eventId}, ${batch.groupId}, ${batch.way},
      ${batch.language}, ${batch.subject}, ${batch.body}, ${batch.madeAt})
  `)
}

export function insertMessage(
  db: Writer,
  batchId: MessageBatchId,
  message: { id: MessageId; personId: PersonId; subject: string | null; body: string },
): void {
  db.run(sql`
    INSERT INTO message (id, batch_id, person_id, subject, body)
    VALUES (${message.id}, ${batchId}, ${message.personId}, ${message.subject}, ${message.body})
  `)
}

export function markBatchSent(db: Writer, batchId: MessageBatchId, at: Instant): void {
  db.runOne(sql`UPDATE message_batch SET sent_at = ${at} WHERE id = ${batchId}`, 'message_batch')
}

/** Notes on the invitations of a round's people that it went out; what was noted before stays. */
export function markInvitationsOf(
  db: Writer,
  { id, eventId, way }: Pick<StoredBatch, 'id' | 'eventId' | 'way'>,
  what: 'sent' | 'reminded',
  at: Instant,
): void {
  const people = sql`event_id = ${eventId}
    AND person_id IN (SELECT person_id FROM message WHERE batch_id = ${id})`
  db.run(
    what === 'sent'
      ? sql`UPDATE invitation SET sent_at = ${at}, channel = coalesce(channel, ${channelOf(way)})
          WHERE sent_at IS NULL AND ${people}`
      : sql`UPDATE invitation SET reminded_at = ${at} WHERE ${people}`,
  )
}

// A letter is none of the ways an answer comes back.
function channelOf(way: MessageBatch['way']): 'mail' | 'whatsapp' | null {
  if (way === 'letter') return null
  return way === 'whatsapp' ? 'whatsapp' : 'mail'
}

/** Takes a draft away with its messages. */
export function deleteBatch(db: Writer, batchId: MessageBatchId): void {
  db.run(sql`DELETE FROM message WHERE batch_id = ${batchId}`)
  db.runOne(sql`DELETE FROM message_batch WHERE id = ${batchId}`, 'message_batch')
}
