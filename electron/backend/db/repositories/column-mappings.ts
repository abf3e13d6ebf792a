import type { ColumnMapping } from '#domain/import/fields'
import type { Instant } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type RememberedMapping = { readonly mapping: ColumnMapping; readonly usedAt: Instant }

/** How columns with these headings were read the last time. */
export function findMapping(db: Reader, headings: string): RememberedMapping | undefined {
  const row = db.find<{ mapping: string; used_at: string }>(
    sql`SELECT mapping, used_at FROM column_mapping WHERE headings = ${headings}`,
  )
  if (!row) return undefined
  return { mapping: JSON.parse(row.mapping) as ColumnMapping, usedAt: row.used_at as Instant }
}

/** Remembers how columns with these headings were read. */
export function saveMapping(
  db: Writer,
  headings: string,
  mapping: ColumnMapping,
  used: { id: string; at: Instant },
): void {
  db.run(sql`
    INSERT INTO column_mapping (id, headings, mapping, used_at)
    VALUES (${used.id}, ${headings}, ${JSON.stringify(mapping)}, ${used.at})
    ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at
  `)
}
