import type Database from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { StoreState, UndoStep } from '#domain/contract/answers'
import type { BackupReason, StoreFault } from '#domain/contract/backups'
import type { Instant } from '#domain/shared/dates'
import type { Encryption, Ports } from '#backend/ports'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { appendAudit } from './audit.ts'
import { backUpDatabase } from './back-up.ts'
import { findStoreFaults } from './check-store.ts'
import { connect, sqliteCode } from './connection.ts'
import { followChanges, makeDerivedAnew } from './derived.ts'
import { eraseStep } from './erase-step.ts'
import { beginStep, endStep, redoNextStep, undoLastStep } from './history/history.ts'
import type { Change } from './history/change.ts'
import { migrate, versionOf } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { raiseRevision, revisionOf } from './revision.ts'
import { handlesOf, sql } from './sql.ts'
import type { Reader, Writer } from './sql.ts'

/** What the store can say about itself; the status line shows nothing else. */
export type StoreStatus = {
  readonly encryption: Encryption
  readonly lastBackupAt: Instant | null
  readonly revision: number
  /** How many recent changes are missed since the last copy or close. */
  readonly lostChanges: number
}

export type Store = {
  read<T>(work: (db: Reader) => T): T
  /** One command: one transaction, one undo step; rolled back when `isRefused` says so or it throws. */
  write<T>(
    command: string,
    work: (db: Writer) => T,
    isRefused: (result: T) => boolean,
  ): {
    result: T
    step: string | undefined
  }
  /** A change that cannot be taken back: all history goes with it, and nothing of it stays in the file. */
  erase(command: string, work: (db: Writer) => void): void
  /** Fills a new store; never an undo step. */
  seed(work: (db: Writer) => void): void
  undo(): UndoneStep | undefined
  redo(): UndoneStep | undefined
  backUp(reason: BackupReason): string
  /** Looks at every page, every reference and the log of what was done. */
  check(): StoreFault[]
  /** Lifts the change counter above what older copies of this folder have. */
  raiseRevision(above: number): void
  status(): StoreStatus
  close(): void
}

export type UndoneStep = Pick<UndoStep, 'id'> & { readonly command: string }

export type OpenedStore =
  | { readonly state: 'open'; readonly store: Store; readonly isUnfilled: boolean }
  | { readonly state: StoreState }

type OpenOptions = {
  readonly path: string
  /** 32 bytes, or null for no encryption. */
  readonly key: Uint8Array | null
  readonly encryption: Encryption
  readonly ports: Ports
  /** What the change counter was when the folder was last left; null when that is not known. */
  readonly lastRevision?: number | null
  readonly onBackup?: (path: string) => void
}

/** Opens or makes the store; every way it can be closed is an answer, and changes nothing. */
export function openStore(options: OpenOptions): OpenedStore {
  const { path, key } = options
  const inMemory = path === ':memory:'
  const isNew = inMemory || !existsSync(path)
  let database: Database.Database
  try {
    if (!inMemory) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    database = connect(path, key)
  } catch (error) {
    return { state: stateOf(error) }
  }
  try {
    const state = bringUpToDate(database, isNew, options)
    if (state) {
      database.close()
      return { state }
    }
    if (isNew && !inMemory) chmodSync(path, 0o600)
    const store = storeOn(database, options)
    return { state: 'open', store, isUnfilled: isUnfilled(database) }
  } catch (error) {
    database.close()
    return { state: stateOf(error) }
  }
}

/** Checks, copies and migrates; why the file must stay closed, or nothing. */
function bringUpToDate(
  database: Database.Database,
  isNew: boolean,
  { path, key, ports, lastRevision = null }: OpenOptions,
): StoreState | undefined {
  const version = versionOf(database)
  // A file without tables where there were changes is no new store: its log was cut off.
  const hadChanges = (lastRevision ?? 0) > 0
  if (version === 0 && hadChanges) return 'damaged'
  if (version > migrations.length) return 'newer'
  if (!isNew && database.pragma('quick_check', { simple: true }) !== 'ok') return 'damaged'
  if (path !== ':memory:' && version > 0 && version < migrations.length) {
    const folder = backupsIn(dirname(path))
    backUpDatabase(database, { folder, key, now: ports.now(), reason: 'voor-migratie' })
  }
  migrate(database)
  return hadChanges && isUnfilled(database) ? 'damaged' : undefined
}

// Asked of the data, not of the file: a first start that was cut off left a file without a region.
function isUnfilled(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM region').get() === undefined
}

function storeOn(database: Database.Database, options: OpenOptions): Store {
  const { path, key, encryption, ports, lastRevision = null, onBackup } = options
  const { reader, writer } = handlesOf(database)
  const folder = path === ':memory:' ? null : backupsIn(dirname(path))
  const lostChanges = Math.max(0, (lastRevision ?? 0) - revisionOf(database))
  const backUp = (reason: BackupReason): string => {
    if (folder === null) return ''
    const made = backUpDatabase(database, { folder, key, now: ports.now(), reason })
    checkpoint(database)
    onBackup?.(made)
    return made
  }
  const { settle, replay } = stepsOn(database, writer, ports)
  return {
    read: (work) => work(reader),
    write: (command, work, isRefused) =>
      writeStep(database, writer, { command, work, isRefused, settle, ports }),
    erase: (command, work) => eraseStep(database, writer, { command, work, settle, ports }),
    seed: (work) => {
      database.transaction(() => {
        work(writer)
        makeDerivedAnew(writer)
      })()
      checkpoint(database)
    },
    undo: () => replay('history.undo', undoLastStep),
    redo: () => replay('history.redo', redoNextStep),
    backUp,
    check: () => findStoreFaults(database),
    raiseRevision: (above) => raiseRevision(database, above),
    status: () => statusOf(database, { encryption, lostChanges, folder }),
    close: () => database.close(),
  }
}

/** What every change ends with, and how a step is taken back or done again. */
function stepsOn(database: Database.Database, writer: Writer, ports: Ports) {
  const settle = (command: string, changes: readonly Change[]) => {
    followChanges(writer, changes)
    appendAudit(writer, { at: ports.now(), command, changes })
    writer.run(sql`UPDATE history_control SET revision = revision + 1`)
  }
  const replay = (command: string, work: typeof undoLastStep): UndoneStep | undefined =>
    database.transaction(() => {
      const done = work(writer, ports)
      if (!done) return undefined
      settle(command, done.changes)
      return { id: done.step.id, command: done.step.command }
    })()
  return { settle, replay }
}

// Only who asks for the newest copy pays for a look in the folder.
function statusOf(
  database: Database.Database,
  { folder, ...known }: Pick<StoreStatus, 'encryption' | 'lostChanges'> & { folder: string | null },
): StoreStatus {
  return {
    ...known,
    get lastBackupAt() {
      return folder === null ? null : (listBackups(folder)[0]?.madeAt ?? null)
    },
    get revision() {
      return revisionOf(database)
    },
  }
}

// What stands in the file itself is not lost with its log.
function checkpoint(database: Database.Database): void {
  database.pragma('wal_checkpoint(PASSIVE)')
}

class RefusedRollback extends Error {}

function writeStep<T>(
  database: Database.Database,
  writer: Writer,
  step: {
    command: string
    work: (db: Writer) => T
    isRefused: (result: T) => boolean
    settle: (command: string, changes: readonly Change[]) => void
    ports: Ports
  },
): { result: T; step: string | undefined } {
  let refused: { result: T } | undefined
  try {
    return database.transaction(() => {
      const id = beginStep(writer, step.command, step.ports)
      const before = totalChanges(database)
      const result = step.work(writer)
      if (step.isRefused(result)) {
        refused = { result }
        throw new RefusedRollback()
      }
      const hasWritten = totalChanges(database) !== before
      const changes = endStep(writer, id, step.ports)
      if (hasWritten) step.settle(step.command, changes)
      return { result, step: changes.length > 0 ? id : undefined }
    })()
  } catch (error) {
    if (error instanceof RefusedRollback && refused)
      return { result: refused.result, step: undefined }
    throw error
  }
}

function totalChanges(database: Database.Database): number {
  return Number(database.prepare('SELECT total_changes()').pluck().get())
}

function stateOf(error: unknown): StoreState {
  const code = sqliteCode(error) ?? ''
  const found = closedBy.find(([, pattern]) => pattern.test(code))
  if (!found) throw error
  return found[0]
}

// A page that fails its check shows as an input error; a full disk or a folder of somebody else
// both mean that nothing can be written here now.
const closedBy: readonly (readonly [StoreState, RegExp])[] = [
  ['in-use', /^SQLITE_(BUSY|LOCKED)/],
  [
    'damaged',
    /^SQLITE_(NOTADB|CORRUPT|IOERR_(SHORT_READ|DATA|CORRUPTFS|READ|BADKEY|CODEC)|FORMAT)/,
  ],
  [
    'read-only',
    /^(SQLITE_(READONLY|CANTOPEN|PERM|FULL|IOERR)|EACCES|EPERM|EROFS|ENOSPC|EFBIG|EDQUOT)/,
  ],
]
