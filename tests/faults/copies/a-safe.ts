import { join } from 'node:path'
import type { FileRefId } from '#domain/shared/ids'
import type { Instant } from '#domain/shared/dates'
import { contentHash } from '#backend/db/content-hash'
import { sql } from '#backend/db/sql'
import type { Store } from '#backend/db/store'
import { keyFile } from '#backend/key-file'
import type { Ports } from '#backend/ports'
import { afterBackup, noteRevision } from '#backend/safe/backups/policy'
import { createSafe } from '#backend/safe/safe'
import type { Safe } from '#backend/safe/safe'
import { seedPackage } from '#backend/db/seed/seed-package'

export const faultNow = '2026-11-23T08:00:00.000Z' as Instant

let moment = Date.parse(faultNow)
/** Every look at this clock is a minute later, so that copies have names of their own. */
const tick = () => new Date((moment += 60_000)).toISOString() as Instant

let lastId = 0
export const faultPorts: Ports = {
  now: tick,
  newId: () => `fault-${process.pid}-${(lastId += 1)}`,
  files: { put: () => ({ id: 'none' as FileRefId, name: '', size: 0 }), find: () => undefined },
  notify: () => undefined,
  isClockFixed: true,
}

/** The safe itself without the calls around it, so that a process starts quickly. */
export function aSafe(folder: string): Safe {
  return createSafe({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    ports: faultPorts,
    logFault: (name, error) => console.error(name, error),
    onOpened: ({ store, isUnfilled }) => {
      if (isUnfilled) store.seed((db) => seedPackage(db, faultPorts))
    },
    onBackup: (made, key) => afterBackup(folder, made, { now: tick(), key }),
  })
}

/** The open store; why it is closed, as an error, otherwise. */
export function storeOf({ opened }: Safe): Store {
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  return opened.store
}

/** One command, with its undo step and its line in the log. */
export function rename(store: Store, name: string): void {
  store.write(
    'region.change',
    (db) => db.run(sql`UPDATE region SET name = ${name} WHERE id = 'region'`),
    () => false,
  )
}

export function hashOfStore(store: Store): string {
  return store.read(contentHash)
}

/** Closes as the program does, so that the next start knows how far the store was. */
export function leave(safe: Safe, folder: string): void {
  const store = storeOf(safe)
  noteRevision(folder, store.status().revision)
  store.close()
}

/** How often a row of the fault matrix runs: a few times in every run, many in the long one. */
export function times(few: number, many: number): number {
  return process.env['SCHAKEL_FAULTS'] === 'long' ? many : few
}
