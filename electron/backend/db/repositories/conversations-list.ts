import type { ConversationRow } from '#domain/contract/conversations'
import type { ActionId, ContactMomentId, OrganisationId, PersonId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { searchCondition } from './search-condition.ts'

type ConversationsQuery = {
  readonly search: string
  readonly actionId: ActionId | null
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId | null
  readonly offset: number
  readonly limit: number
}

/** One page of the conversations that fit, the newest first; and how many fit in all. */
export function listConversationIds(
  db: Reader,
  query: ConversationsQuery,
): { total: number; ids: ContactMomentId[] } {
  const where = whereOf(db, query)
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM contact_moment WHERE ${where}`,
  )
  const rows = db.all<{ id: ContactMomentId }>(sql`
    SELECT id FROM contact_moment WHERE ${where}
    ORDER BY happened_on DESC, id DESC LIMIT ${query.limit} OFFSET ${query.offset}
  `)
  return { total, ids: rows.map(({ id }) => id) }
}

type Row = Omit<ConversationRow, 'people' | 'organisations' | 'actionIds'> & {
  readonly people: string
  readonly organisations: string
  readonly actions: string
}

/** Conversations as lists show them, in the order of the ids given. */
export function readConversationRows(
  db: Reader,
  ids: readonly ContactMomentId[],
): ConversationRow[] {
  return db
    .all<Row>(
      sql`
      SELECT moment.id, moment.happened_on AS happenedOn, moment.kind, moment.subject,
        (SELECT json_group_array(json_object('id', person_id, 'name', name)) FROM (
          SELECT link.person_id, ${fullNameSql} AS name
          FROM contact_moment_person AS link JOIN person ON person.id = link.person_id
          WHERE link.contact_moment_id = moment.id ORDER BY link.id)) AS people,
        (SELECT json_group_array(json_object('id', organisation_id, 'name', name)) FROM (
          SELECT link.organisation_id, organisation.name
          FROM contact_moment_organisation AS link
          JOIN organisation ON organisation.id = link.organisation_id
          WHERE link.contact_moment_id = moment.id ORDER BY link.id)) AS organisations,
        (SELECT json_group_array(action_id) FROM (
          SELECT link.action_id FROM contact_moment_action AS link
          JOIN plan_action ON plan_action.id = link.action_id
          WHERE link.contact_moment_id = moment.id
          ORDER BY plan_action.position, link.id)) AS actions,
        (SELECT count(*) FROM outcome WHERE contact_moment_id = moment.id
          AND kind = 'agreement' AND done_on IS NULL) AS openAgreements
      FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN contact_moment AS moment ON moment.id = wanted.value
      ORDER BY wanted.key
    `,
    )
    .map(({ people, organisations, actions, ...row }) => ({
      ...row,
      people: JSON.parse(people) as ConversationRow['people'],
      organisations: JSON.parse(organisations) as ConversationRow['organisations'],
      actionIds: JSON.parse(actions) as ActionId[],
    }))
}

/** The name of a person as it is said, beside their columns. */
export const fullNameSql = sql`concat_ws(' ', nullif(person.given_name, ''),
  nullif(person.tussenvoegsel, ''), nullif(person.family_name, ''))`

function whereOf(db: Reader, query: ConversationsQuery): Sql {
  const { search, actionId, personId, organisationId } = query
  const conditions = [sql`archived_at IS NULL`]
  if (actionId !== null) {
    conditions.push(sql`id IN (
      SELECT contact_moment_id FROM contact_moment_action WHERE action_id = ${actionId})`)
  }
  if (personId !== null) {
    conditions.push(sql`id IN (
      SELECT contact_moment_id FROM contact_moment_person WHERE person_id = ${personId})`)
  }
  if (organisationId !== null) {
    conditions.push(sql`id IN (
      SELECT contact_moment_id FROM contact_moment_organisation
      WHERE organisation_id = ${organisationId})`)
  }
  const found = searchCondition(db, 'conversation', search)
  if (found) {
    conditions.push(sql`id IN (
      SELECT document.record_id FROM search_document AS document
      WHERE document.kind = 'conversation' AND ${found})`)
  }
  return joinSql(conditions, ' AND ')
}
