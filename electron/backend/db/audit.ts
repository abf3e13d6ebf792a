import { createHash } from 'node:crypto'
import type { Instant } from '#domain/shared/dates'
import type { Change } from './history/change.ts'
import { sql } from './sql.ts'
import type { Reader, Writer } from './sql.ts'

type AuditRow = {
  position: number
  happened_at: string
  command: string
  records: string
  previous_hash: string
  hash: string
}

const firstHash = '0'.repeat(64)

/** Appends what a command touched: records by id and field names, never values. */
export function appendAudit(
  db: Writer,
  entry: { at: Instant; command: string; changes: readonly Change[] },
): void {
  const records = JSON.stringify(entry.changes.map(touched))
  const previous = db.find<{ hash: string }>(
    sql`SELECT hash FROM audit_entry ORDER BY position DESC LIMIT 1`,
  )
  const previousHash = previous?.hash ?? firstHash
  const hash = hashOf(previousHash, entry.at, entry.command, records)
  db.run(sql`
    INSERT INTO audit_entry (happened_at, command, records, previous_hash, hash)
    VALUES (${entry.at}, ${entry.command}, ${records}, ${previousHash}, ${hash})
  `)
}

/** The position of the first entry that does not fit the chain, or undefined when all fit. */
export function findBrokenAudit(db: Reader): number | undefined {
  let previousHash = firstHash
  const rows = db.all<AuditRow>(sql`
    SELECT position, happened_at, command, records, previous_hash, hash
    FROM audit_entry ORDER BY position
  `)
  for (const row of rows) {
    const expected = hashOf(previousHash, row.happened_at, row.command, row.records)
    if (row.previous_hash !== previousHash || row.hash !== expected) return row.position
    previousHash = row.hash
  }
  return undefined
}

function touched(change: Change): { table: string; id: string; fields: string[] } {
  const before = JSON.parse(change.before ?? '{}') as Record<string, unknown>
  const after = JSON.parse(change.after ?? '{}') as Record<string, unknown>
  const fields = Object.keys({ ...before, ...after }).filter(
    (field) => before[field] !== after[field],
  )
  return { table: change.table_name, id: change.row_id, fields }
}

function hashOf(previous: string, at: string, command: string, records: string): string {
  return createHash('sha256').update(`${previous}\n${at}\n${command}\n${records}`).digest('hex')
}
