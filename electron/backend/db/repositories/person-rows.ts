import type { PersonId } from '#domain/shared/ids'
import { personalData } from '#domain/texts/personal-data'
import type { PersonalTable } from '#domain/texts/personal-data'
import { joinSql, schemaName, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { tableRegister } from '#backend/db/table-register'

export type StoredRow = Readonly<Record<string, string | number | null>>

/** Every table that keeps something about people, in the order of the register. */
export const personalTables = tableRegister
  .filter(({ inzage }) => inzage !== 'no')
  .map(({ name }) => name as PersonalTable)

const registered = new Map(tableRegister.map((table) => [table.name, table]))

/** The rows of one table that are about one person, whole as they are stored. */
export function rowsOfPerson(db: Reader, table: PersonalTable, personId: PersonId): StoredRow[] {
  const columns = Object.keys(personalData[table].columns).map((column) => schemaName(column))
  const listed = { text: columns.map(({ text }) => text).join(', '), values: [] }
  return db.all<StoredRow>(sql`
    SELECT ${listed} FROM ${schemaName(table)} WHERE ${belongsTo(table, personId)} ORDER BY id
  `)
}

/** The rows of one table that are about one person, counted. */
export function countRowsOfPerson(db: Reader, table: PersonalTable, personId: PersonId): number {
  return db.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM ${schemaName(table)} WHERE ${belongsTo(table, personId)}
  `).count
}

/** Every id under which something about the person stands, the person's own first. */
export function idsOfPerson(db: Reader, personId: PersonId): Set<string> {
  const rows = personalTables.flatMap((table) =>
    rowsOfPerson(db, table, personId).map(({ id }) => String(id)),
  )
  return new Set([personId, ...rows])
}

function belongsTo(table: string, personId: PersonId): Sql {
  const entry = registered.get(table)
  if (entry?.personColumn) {
    const columns = [entry.personColumn, entry.otherPersonColumn].filter((each) => each !== null)
    // Who was merged into somebody is that person.
    return joinSql(
      columns.map(
        (column) => sql`${schemaName(column)} IN (
          SELECT id FROM person WHERE id = ${personId} OR merged_into = ${personId})`,
      ),
      ' OR ',
    )
  }
  if (!entry?.personThrough) throw new Error(`No person in ${table}`)
  const { column, table: owner } = entry.personThrough
  return sql`${schemaName(column)} IN (
    SELECT id FROM ${schemaName(owner)} WHERE ${belongsTo(owner, personId)})`
}
