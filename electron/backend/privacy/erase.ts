import { setImmediate } from 'node:timers/promises'
import { tracesOf } from '#domain/privacy/traces'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { LapsingCopyId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { privacyErase } from '#domain/contract/privacy-erase'
import { sqliteCode } from '#backend/db/connection'
import { readStoredPeople, withMerged } from '#backend/db/repositories/erase-person'
import { insertLapsingCopy } from '#backend/db/repositories/privacy'
import type { Writer } from '#backend/db/sql'
import type { Store } from '#backend/db/store'
import type { Ports } from '#backend/ports'
import type { Safe } from '#backend/safe/safe'
import { copiesOf, removeLeftovers } from './copies.ts'
import type { StoredCopy } from './copies.ts'
import { erasePeople } from './erase-people.ts'
import type { Erasing } from './erase-people.ts'
import { confirmationOf, contractCopy, peopleToErase } from './erase-plan.ts'
import { rewriteBackup } from './rewrite-backup.ts'

type Wish = InputOf<(typeof privacyErase)['privacy.erase']>
type Erased = OutputOf<(typeof privacyErase)['privacy.erase']>

/**
 * Erases people from every backup this key opens, and then from the store. In that order: when it
 * is cut off, they still stand in the store, and erasing them again finishes the work.
 */
export async function erase(safe: Safe, wish: Wish, ports: Ports): Promise<Erased | Refusal> {
  if (safe.opened.state !== 'open') return refuse('store-closed')
  const { store } = safe.opened
  const people = store.read((db) => peopleToErase(db, wish.personIds))
  if (!people) return refuse('not-found')
  if (!isSame(wish.typed, confirmationOf(people))) return refuse('confirmation-differs')

  const now = ports.now()
  const { leaves, alsoClears } = wish
  // Who was merged into somebody is that person, under another name.
  const whole = store.read((db) =>
    readStoredPeople(
      db,
      withMerged(
        db,
        people.map(({ id }) => id),
      ),
    ),
  )
  const personIds = whole.map(({ id }) => id)
  const erasing = { personIds, leaves, alsoClears, traces: tracesOf(whole), now }
  // A copy on its way to the second place must be there to be rewritten.
  await safe.copying
  removeLeftovers(safe)
  const done = await rewriteAll(safe, erasing, ports)
  if (done === 'stopped') return refuse('erase-stopped')
  // While backups were rewritten it could have been locked, or another store put back.
  if (safe.opened.state !== 'open' || safe.opened.store !== store) return refuse('store-closed')

  const today = todayOf(now)
  store.erase('privacy.erase', (db) => {
    erasePeople(db, erasing)
    for (const copy of done.beyond) noteCopy(db, copy, today, ports)
  })
  ports.notify({ kind: 'changed', revision: revisionOf(store) })
  return {
    erased: people.length,
    rewritten: done.rewritten,
    lapsing: done.beyond.map((copy) => contractCopy(copy, today)),
  }
}

type Done = { rewritten: number; beyond: StoredCopy[] }

async function rewriteAll(safe: Safe, wish: Erasing, ports: Ports): Promise<Done | 'stopped'> {
  const done: Done = { rewritten: 0, beyond: [] }
  const seen = new Set<string>()
  // A backup may be made while others are rewritten; it is seen in the next round.
  for (;;) {
    const copies = copiesOf(safe).filter(({ path }) => !seen.has(path))
    if (copies.length === 0) return done
    for (const copy of copies) {
      // Locked meanwhile: without its key no backup can be read, which is not damage.
      if (safe.opened.state !== 'open') return 'stopped'
      seen.add(copy.path)
      const fate = copy.fate === 'rewritten' ? rewriteOne(safe, copy, wish, ports) : copy.fate
      if (fate === 'stopped') return 'stopped'
      if (fate === 'rewritten' || fate === 'merged') done.rewritten += 1
      if (fate !== 'rewritten') done.beyond.push({ ...copy, fate })
      await setImmediate()
    }
  }
}

function rewriteOne(
  { logFault }: Safe,
  { path, key }: StoredCopy,
  wish: Erasing,
  ports: Ports,
): 'rewritten' | 'damaged' | 'merged' | 'stopped' {
  try {
    return rewriteBackup(path, key, wish, ports)
  } catch (error) {
    if (!isOfTheDisk(error)) throw error
    logFault('privacy.erase', error)
    return 'stopped'
  }
}

// A full disk, a folder that may not be written, a file another program holds.
function isOfTheDisk(error: unknown): boolean {
  const code =
    sqliteCode(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '')
  return /^(?:SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)|ENOSPC|EFBIG|EACCES|EPERM|EROFS|EBUSY)/.test(
    code,
  )
}

function noteCopy(db: Writer, copy: StoredCopy, today: IsoDate, ports: Ports): void {
  const { name, fate, lapsesOn } = contractCopy(copy, today)
  if (fate === 'rewritten') return
  if (lapsesOn === null) return
  const id = ports.newId() as LapsingCopyId
  insertLapsingCopy(db, { id, name, reason: fate, notedOn: today, lapsesOn })
}

function revisionOf(store: Store): number {
  return store.status().revision
}

function isSame(typed: string, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  return plain(typed) === plain(wanted)
}
