import type Database from 'better-sqlite3'
import type { BackupReason } from '#domain/contract/backups'
import type { Instant } from '#domain/shared/dates'
import { makeBackup } from '#backend/safe/backups/make-backup'
import { copyStore } from './copy-store.ts'
import { versionOf } from './migrate.ts'
import { revisionOf } from './revision.ts'
import { contentCountsOf } from './row-counts.ts'

/** Makes a verified backup of an open database and gives its path. */
export function backUpDatabase(
  database: Database.Database,
  options: { folder: string; key: Uint8Array | null; now: Instant; reason: BackupReason },
): string {
  return makeBackup(
    {
      schemaVersion: versionOf(database),
      revision: revisionOf(database),
      counts: contentCountsOf(database),
      copyTo: (path) => copyStore(database, path, options.key),
    },
    options,
  )
}
