import type Database from 'better-sqlite3'
import { applicationId } from './connection.ts'
import { fillDerived } from './derived.ts'
import { createHistoryTriggers, dropHistoryTriggers } from './history/triggers.ts'
import { migrations } from './migrations/index.ts'
import { handlesOf } from './sql.ts'

class DatabaseFromTheFutureError extends Error {
  constructor(version: number) {
    super(`The file has version ${version}; this program knows ${migrations.length}`)
    this.name = 'DatabaseFromTheFutureError'
  }
}

/** The version this program makes. */
export const newestVersion = migrations.length

/** The version of the file: the number of migrations it has seen. */
export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/**
 * Brings the file to the newest version in one transaction: whole or not at all.
 * Throws `DatabaseFromTheFutureError`, and changes nothing, when the file is newer than the program.
 */
export function migrate(database: Database.Database, upTo: number = migrations.length): void {
  const from = versionOf(database)
  if (from > migrations.length) throw new DatabaseFromTheFutureError(from)
  if (from >= upTo) return

  // Rebuilding a table breaks references for a moment; they are checked before the commit.
  database.pragma('foreign_keys = OFF')
  try {
    database.transaction(() => {
      dropHistoryTriggers(database)
      for (const up of migrations.slice(from, upTo)) database.exec(up)
      // Before and after rows of an older shape cannot be put back.
      database.exec('DELETE FROM history_step')
      const broken = database.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`Migration broke ${broken.length} references`)
      if (upTo === migrations.length) {
        createHistoryTriggers(database)
        // SQL cannot write words as search compares them, nor count a chain as the rule does.
        fillDerived(handlesOf(database).writer)
      }
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${upTo}`)
    })()
  } finally {
    database.pragma('foreign_keys = ON')
  }
}
