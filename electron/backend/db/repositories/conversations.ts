import type { Conversation } from '#domain/contract/conversations'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, schemaName, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Facts = Pick<Conversation, 'happenedOn' | 'kind' | 'subject' | 'said'>

type StoredConversation = Facts & {
  readonly id: ContactMomentId
  readonly isArchived: boolean
}

/** The conversation under its id, on the list or not; undefined when it is not there. */
export function findConversation(
  db: Reader,
  conversationId: ContactMomentId,
): StoredConversation | undefined {
  const row = db.find<Facts & { id: ContactMomentId; archivedAt: string | null }>(sql`
    SELECT id, happened_on AS happenedOn, kind, subject, said, archived_at AS archivedAt
    FROM contact_moment WHERE id = ${conversationId}
  `)
  if (!row) return undefined
  const { archivedAt, ...facts } = row
  return { ...facts, isArchived: archivedAt !== null }
}

export function insertConversation(
  db: Writer,
  { id, happenedOn, kind, subject, said, createdAt }: NewConversation,
): void {
  db.run(sql`
    INSERT INTO contact_moment (id, happened_on, kind, subject, said, created_at)
    VALUES (${id}, ${happenedOn}, ${kind}, ${subject}, ${said}, ${createdAt})
  `)
}

type NewConversation = Facts & { readonly id: ContactMomentId; readonly createdAt: Instant }

const columns: ColumnsOf<Facts> = {
  happenedOn: (value) => sql`happened_on = ${value}`,
  kind: (value) => sql`kind = ${value}`,
  subject: (value) => sql`subject = ${value}`,
  said: (value) => sql`said = ${value}`,
}

/** Changes what is given and leaves the rest. */
export function updateConversation(
  db: Writer,
  conversationId: ContactMomentId,
  change: ChangeOf<Facts>,
): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(
    sql`UPDATE contact_moment SET ${joinSql(parts)} WHERE id = ${conversationId}`,
    'contact_moment',
  )
}

/** Takes it off the list; what it says stays. */
export function archiveConversation(
  db: Writer,
  conversationId: ContactMomentId,
  now: Instant,
): boolean {
  return (
    db.run(sql`
      UPDATE contact_moment SET archived_at = ${now}
      WHERE id = ${conversationId} AND archived_at IS NULL
    `) === 1
  )
}

type Links = {
  readonly personIds?: readonly PersonId[] | undefined
  readonly organisationIds?: readonly OrganisationId[] | undefined
  readonly actionIds?: readonly ActionId[] | undefined
}

/** Sets with whom it was and what it was about; what is not given stays, and so does a link that was there. */
export function setConversationLinks(
  db: Writer,
  conversationId: ContactMomentId,
  { personIds, organisationIds, actionIds }: Links,
  newId: () => string,
): void {
  const set = (kind: LinkKind, ids: readonly string[] | undefined) => {
    if (ids !== undefined) setLinks(db, { conversationId, kind, ids: [...new Set(ids)], newId })
  }
  set('person', personIds)
  set('organisation', organisationIds)
  set('action', actionIds)
}

type LinkKind = 'person' | 'organisation' | 'action'

function setLinks(
  db: Writer,
  link: {
    conversationId: ContactMomentId
    kind: LinkKind
    ids: readonly string[]
    newId: () => string
  },
): void {
  const table = schemaName(`contact_moment_${link.kind}`)
  const column = schemaName(`${link.kind}_id`)
  db.run(sql`
    DELETE FROM ${table} WHERE contact_moment_id = ${link.conversationId}
      AND ${column} NOT IN (SELECT value FROM json_each(${JSON.stringify(link.ids)}))
  `)
  const there = new Set(
    db
      .all<{ id: string }>(
        sql`
        SELECT ${column} AS id FROM ${table}
        WHERE contact_moment_id = ${link.conversationId} ORDER BY ${table}.id
      `,
      )
      .map(({ id }) => id),
  )
  for (const id of link.ids.filter((each) => !there.has(each))) {
    db.run(sql`
      INSERT INTO ${table} (id, contact_moment_id, ${column})
      VALUES (${link.newId()}, ${link.conversationId}, ${id})
    `)
  }
}
