import { schemaName, sql } from '#backend/db/sql'
import type { Sql } from '#backend/db/sql'

/** The whole name of the person joined under this alias; null when there is none. */
export function nameOf(alias: string): Sql {
  const of = (column: string) => ({
    text: `${schemaName(alias).text}.${schemaName(column).text}`,
    values: [],
  })
  return sql`nullif(trim(${of('given_name')} || coalesce(' ' || ${of('tussenvoegsel')}, '')
    || coalesce(' ' || ${of('family_name')}, '')), '')`
}

const userName = 'de verbinder'

/** Who has to do something: the user, somebody by name, or nobody. */
export function ownerOf(table: string): Sql {
  const own = { text: `${schemaName(table).text}.is_owned_by_user`, values: [] }
  return sql`CASE WHEN ${own} = 1 THEN ${userName} ELSE ${nameOf('owner')} END`
}

/** Somebody who is on the lists: not away, not merged, not erased, not undone. */
export const isListed = sql`person.archived_at IS NULL AND person.merged_into IS NULL
  AND person.erased_at IS NULL AND person.is_undone = 0`

/** The letters of the actions that a record is linked to through a table. */
export function actionsOf(table: string, column: string, id: Sql): Sql {
  return sql`(SELECT group_concat(action_id, ', ') FROM (SELECT action_id
    FROM ${schemaName(table)} WHERE ${schemaName(column)} = ${id} ORDER BY action_id))`
}
