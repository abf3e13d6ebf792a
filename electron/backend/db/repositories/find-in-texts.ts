import { findTraces } from '#domain/privacy/traces'
import type { Found, Traces } from '#domain/privacy/traces'
import { freeTexts } from '#domain/texts/free-texts'
import type { FreeTextTable } from '#domain/texts/free-texts'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** A text in which a person stands, somewhere else than in their own rows. */
export type TextPlace = {
  /** Table, row and column; the same in every copy of the store. */
  readonly key: string
  readonly table: FreeTextTable
  readonly rowId: string
  readonly column: string
  readonly text: string
  readonly found: readonly Found[]
}

const freeTextTables = Object.keys(freeTexts) as FreeTextTable[]

/** Every typed text of the store that holds the name, the address or the number. */
export function findInTexts(
  db: Reader,
  traces: Traces,
  isOwn: (table: FreeTextTable, rowId: string) => boolean = () => false,
): TextPlace[] {
  return freeTextTables.flatMap((table) =>
    textsOf(db, table).flatMap(({ rowId, column, text }): TextPlace[] => {
      const found = findTraces(text, traces)
      if (found.length === 0 || isOwn(table, rowId)) return []
      return [{ key: `${table}:${rowId}:${column}`, table, rowId, column, text, found }]
    }),
  )
}

type Text = { readonly rowId: string; readonly column: string; readonly text: string }

function textsOf(db: Reader, table: FreeTextTable): Text[] {
  const columns = Object.keys(freeTexts[table].columns)
  const listed = { text: columns.map((column) => schemaName(column).text).join(', '), values: [] }
  const rows = db.all<Record<string, string | null>>(
    sql`SELECT id, ${listed} FROM ${schemaName(table)} ORDER BY id`,
  )
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = row[column]
      return text ? [{ rowId: row['id'] ?? '', column, text }] : []
    }),
  )
}
