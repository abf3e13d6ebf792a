import type Database from 'better-sqlite3'
import { findFaults } from './check-store.ts'
import { applicationId, connect, sqliteCode } from './connection.ts'
import { newestVersion, versionOf } from './migrate.ts'
import { hasOwnSchema } from './schema-shape.ts'

export type Verdict = 'fine' | 'damaged' | 'newer' | 'not-ours'

/**
 * Looks at a file of unknown origin without writing to it and without trusting its schema: is it
 * ours, of a version we know, with our tables and nothing else, and whole?
 */
export function vetCopy(path: string, key: Uint8Array | null): Verdict {
  let database: Database.Database | undefined
  try {
    database = connect(path, key, { readonly: true })
    return verdictOn(database)
  } catch (error) {
    // SQLite names the fault of the file in its code; anything else is ours.
    if (sqliteCode(error)?.startsWith('SQLITE_')) return 'damaged'
    throw error
  } finally {
    database?.close()
  }
}

function verdictOn(database: Database.Database): Verdict {
  const version = versionOf(database)
  if (database.pragma('application_id', { simple: true }) !== applicationId) return 'not-ours'
  if (version > newestVersion) return 'newer'
  if (findFaults(database).length > 0) return 'damaged'
  return version > 0 && hasOwnSchema(database, version) ? 'fine' : 'not-ours'
}
