import type Database from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StoreState, UndoStep } from '#domain/contract/answers'
import type { KeySource, Ports } from '#backend/ports'
import { appendAudit } from './audit.ts'
import { listBackups, makeBackup, revisionOf } from './backup.ts'
import type { BackupReason } from './backup.ts'
import { connect, sqliteCode } from './connection.ts'
import { beginStep, endStep, redoNextStep, undoLastStep } from './history/history.ts'
import type { Change } from './history/change.ts'
import { migrate, versionOf } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { rebuildSearch, refreshSearch } from './repositories/search-documents.ts'
import { handlesOf, sql } from './sql.ts'
import type { Reader, Writer } from './sql.ts'

/** What the store can say about itself; the status line shows nothing else. */
export type StoreStatus = {
  readonly encryption: KeySource['kind']
  readonly lastBackup: string | null
  readonly revision: number
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
  /** Fills a new store; never an undo step. */
  seed(work: (db: Writer) => void): void
  undo(): UndoneStep | undefined
  redo(): UndoneStep | undefined
  backUp(reason: BackupReason): string
  status(): StoreStatus
  close(): void
}

export type UndoneStep = Pick<UndoStep, 'id'> & { readonly command: string }

export type OpenedStore =
  | { readonly state: 'open'; readonly store: Store; readonly isUnfilled: boolean }
  | { readonly state: StoreState }

type OpenOptions = { readonly path: string; readonly key: KeySource; readonly ports: Ports }

/** Opens or makes the store; every way it can be closed is an answer, and changes nothing. */
export function openStore({ path, key: keySource, ports }: OpenOptions): OpenedStore {
  const inMemory = path === ':memory:'
  if (!inMemory) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const isNew = inMemory || !existsSync(path)
  const key = keySource.read(!isNew)
  if (key === 'missing') return { state: 'locked' }

  let database: Database.Database
  try {
    database = connect(path, key)
  } catch (error) {
    return { state: stateOf(error) }
  }
  const backups = inMemory ? null : join(dirname(path), 'reservekopieen')
  try {
    const version = versionOf(database)
    if (version > migrations.length) {
      database.close()
      return { state: 'newer' }
    }
    if (!isNew && database.pragma('quick_check', { simple: true }) !== 'ok') {
      database.close()
      return { state: 'damaged' }
    }
    if (backups && version > 0 && version < migrations.length) {
      makeBackup(database, { folder: backups, key, now: ports.now(), reason: 'voor-migratie' })
    }
    migrate(database)
    if (isNew && !inMemory) chmodSync(path, 0o600)
  } catch (error) {
    database.close()
    if (sqliteCode(error)) return { state: stateOf(error) }
    throw error
  }
  const store = storeOn(database, { key, keyKind: keySource.kind, backups, ports })
  return { state: 'open', store, isUnfilled: isUnfilled(database) }
}

// Asked of the data, not of the file: a first start that was cut off left a file without a region.
function isUnfilled(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM region').get() === undefined
}

type Insides = {
  readonly key: Uint8Array | null
  readonly keyKind: KeySource['kind']
  readonly backups: string | null
  readonly ports: Ports
}

function storeOn(database: Database.Database, { key, keyKind, backups, ports }: Insides): Store {
  const { reader, writer } = handlesOf(database)
  const backUp = (reason: BackupReason): string => {
    if (!backups) return ''
    return makeBackup(database, { folder: backups, key, now: ports.now(), reason })
  }
  const settle = (command: string, changes: readonly Change[]) => {
    refreshSearch(writer, changes)
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

  return {
    read: (work) => work(reader),
    write: (command, work, isRefused) =>
      writeStep(database, writer, { command, work, isRefused, settle, ports }),
    seed: (work) =>
      database.transaction(() => {
        work(writer)
        rebuildSearch(writer)
      })(),
    undo: () => replay('history.undo', undoLastStep),
    redo: () => replay('history.redo', redoNextStep),
    backUp,
    status: () => ({
      encryption: keyKind,
      lastBackup: backups ? (listBackups(backups)[0] ?? null) : null,
      revision: revisionOf(database),
    }),
    close: () => database.close(),
  }
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
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in-use'
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'damaged'
  throw error
}
