import type Database from 'better-sqlite3'
import { chmodSync } from 'node:fs'
import { findFaults } from './check-store.ts'
import { connect } from './connection.ts'
import { contentHash } from './content-hash.ts'
import { versionOf } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { rowCountsOf } from './row-counts.ts'
import { handlesOf } from './sql.ts'

/**
 * Copies the store into a new file with `VACUUM INTO`, without what was deleted, and opens the copy
 * to see that it is the same: structure, references, rows and content. Throws when it is not.
 */
export function copyStore(
  database: Database.Database,
  target: string,
  key: Uint8Array | null,
): void {
  database.prepare('VACUUM INTO ?').run(target)
  chmodSync(target, 0o600)
  const copy = connect(target, key, { readonly: true })
  try {
    const faults = findFaults(copy)
    if (faults.length > 0) throw new Error(`The copy fails its check: ${faults.join(', ')}`)
    if (rowCountsOf(copy) !== rowCountsOf(database)) {
      throw new Error('The copy does not hold the same rows')
    }
    if (hashOf(copy) !== hashOf(database)) throw new Error('The copy holds other content')
  } finally {
    copy.close()
  }
}

// The hash is over the tables of today; an older file is compared by its rows alone.
function hashOf(database: Database.Database): string {
  if (versionOf(database) !== migrations.length) return ''
  return contentHash(handlesOf(database).reader)
}
