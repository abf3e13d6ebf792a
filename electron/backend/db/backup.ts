import type Database from 'better-sqlite3'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#domain/shared/dates'
import { syncFolder } from '#backend/write-atomically'
import { connect } from './connection.ts'
import { versionOf } from './migrate.ts'

/** Why a backup was made; part of its name. */
export type BackupReason = 'start' | 'voor-inlezen' | 'voor-migratie'

const kept = 20
const pattern = /^schakel-v\d+-r\d+-.*\.db$/

/**
 * Makes a verified copy with `VACUUM INTO` and gives its path: temp name, fsync, reopened with the
 * key, integrity and counts compared, only then its own name. Throws when the copy is not the same.
 */
export function makeBackup(
  database: Database.Database,
  options: { folder: string; key: Uint8Array | null; now: Instant; reason: BackupReason },
): string {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const revision = revisionOf(database)
  const moment = options.now.replaceAll(/[:.]/g, '-')
  const name = `schakel-v${versionOf(database)}-r${revision}-${moment}-${options.reason}.db`
  const path = join(options.folder, name)
  if (existsSync(path)) return path

  const temporary = join(options.folder, `.~${name}.tmp`)
  rmSync(temporary, { force: true })
  try {
    database.prepare('VACUUM INTO ?').run(temporary)
    chmodSync(temporary, 0o600)
    syncFile(temporary)
    verify(temporary, options.key, countsOf(database))
    renameSync(temporary, path)
    syncFolder(options.folder)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  dropOldest(options.folder)
  return path
}

/** The backups in a folder, newest first, by name. */
export function listBackups(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => momentOf(other).localeCompare(momentOf(one)))
}

/** The change counter of the file; a backup that has it is up to date. */
export function revisionOf(database: Database.Database): number {
  const hasControl = database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'history_control'`)
    .get()
  if (!hasControl) return 0
  return Number(database.prepare('SELECT revision FROM history_control').pluck().get())
}

function verify(path: string, key: Uint8Array | null, expected: string): void {
  const copy = connect(path, key, { readonly: true })
  try {
    const check = String(copy.pragma('integrity_check', { simple: true }))
    if (check !== 'ok') throw new Error('The backup fails its integrity check')
    if (countsOf(copy) !== expected) throw new Error('The backup does not hold the same rows')
  } finally {
    copy.close()
  }
}

function countsOf(database: Database.Database): string {
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
  return tables
    .filter((name) => !name.startsWith('search_index'))
    .map(
      (name) =>
        `${name}:${String(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())}`,
    )
    .join(' ')
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function dropOldest(folder: string): void {
  for (const name of listBackups(folder).slice(kept)) rmSync(join(folder, name), { force: true })
}

function momentOf(name: string): string {
  return name.split('-').slice(3).join('-')
}
