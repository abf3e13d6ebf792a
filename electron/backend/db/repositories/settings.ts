import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** The text of a setting, or undefined when it was never set. */
export function findSetting(db: Reader, id: string): string | undefined {
  return db.find<{ value: string }>(sql`SELECT value FROM setting WHERE id = ${id}`)?.value
}

export function saveSetting(db: Writer, id: string, value: string): void {
  db.run(sql`
    INSERT INTO setting (id, value) VALUES (${id}, ${value})
    ON CONFLICT (id) DO UPDATE SET value = excluded.value
  `)
}
