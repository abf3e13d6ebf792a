import type { BackupReason } from '#domain/contract/backups'
import type { BackupHeader } from '#domain/contract/safe-files'
import type { Instant } from '#domain/shared/dates'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { markOf } from '#backend/key-file'
import { packBackup, readBackupHeader } from '#backend/safe/container'
import { readKeyring } from '#backend/safe/keyring'
import { backupNameOf } from './names.ts'

/** A store that can say what it holds and copy itself; the database side of a backup. */
export type Copyable = {
  readonly schemaVersion: number
  readonly revision: number
  readonly counts: { readonly people: number; readonly events: number }
  /** Copies and compares; throws when the copy is not the same. */
  readonly copyTo: (path: string) => void
}

/**
 * Makes a verified copy under its own name and gives its path: temporary name, compared, packed
 * with its hash, fsync. A copy of the same moment, revision, reason and keys is the same one.
 */
export function makeBackup(
  store: Copyable,
  options: { folder: string; key: Uint8Array | null; now: Instant; reason: BackupReason },
): string {
  const { folder, key, now: madeAt, reason } = options
  const { schemaVersion, revision, counts } = store
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = backupNameOf({ schemaVersion, revision, madeAt, reason })
  const path = join(folder, name)
  const keys = { mark: key && markOf(key), keyring: readKeyring(dirname(folder)) ?? null }
  if (existsSync(path) && hasKeys(path, keys)) return path

  const temporary = join(folder, `.~${name}.db`)
  rmSync(temporary, { force: true })
  try {
    store.copyTo(temporary)
    packBackup(temporary, path, {
      ...{ schemaVersion, revision, madeAt, reason, counts },
      isEncrypted: key !== null,
      ...keys,
    })
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
  return path
}

function hasKeys(path: string, keys: Pick<BackupHeader, 'mark' | 'keyring'>): boolean {
  const header = readBackupHeader(path)
  if (!header) return false
  const { mark, keyring } = header
  return JSON.stringify({ mark, keyring }) === JSON.stringify(keys)
}
