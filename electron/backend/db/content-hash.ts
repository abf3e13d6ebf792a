import { createHash } from 'node:crypto'
import { effectiveRows } from '#domain/attendance/effective-log'
import { schemaName, sql } from './sql.ts'
import type { Reader } from './sql.ts'
import { tableRegister } from './table-register.ts'

type LogRow = {
  id: string
  event_id: string
  person_id: string
  kind: 'in' | 'out' | 'void'
  voidsId: string | null
}

// Records that only undo keeps (their log rows name them) are not there for anyone who looks.
const hidesUndone = new Set(['person', 'participation'])

/**
 * One hash over everything the user can see: all non-log tables and, per event, who was present.
 * Undo all gives the first hash again, redo all the last; a restored backup has the hash it had.
 */
export function contentHash(db: Reader): string {
  const hash = createHash('sha256')
  for (const table of tableRegister) {
    if (!table.isInContentHash) continue
    const name = schemaName(table.name)
    const rows = hidesUndone.has(table.name)
      ? db.all<object>(sql`SELECT * FROM ${name} WHERE is_undone = 0 ORDER BY id`)
      : db.all<object>(sql`SELECT * FROM ${name} ORDER BY id`)
    hash.update(`\n${table.name}\n`)
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  }
  const log = db.all<LogRow>(sql`
    SELECT id, event_id, person_id, kind, voids_id AS voidsId FROM attendance_log ORDER BY position
  `)
  const present = new Set(
    effectiveRows(log)
      .filter((row) => row.kind === 'in')
      .map((row) => `${row.event_id} ${row.person_id}`),
  )
  hash.update('\npresent\n')
  for (const line of [...present].toSorted()) hash.update(`${line}\n`)
  return hash.digest('hex')
}
