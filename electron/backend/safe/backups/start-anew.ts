import { randomBytes } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#domain/shared/dates'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { startAnewWords } from '#domain/texts/store'
import { findKey } from '#backend/safe/find-key'
import { changeNotes } from '#backend/safe/notes'
import type { Safe } from '#backend/safe/safe'
import { syncFolder } from '#backend/write-atomically'
import { backupsIn, listBackups } from './names.ts'
import { asideName } from './restore.ts'

const allowed = new Set(['damaged', 'gone', 'key-missing'])

/**
 * A new store beside what could not be opened: that is set aside, and the copies stay. Nothing
 * moves before the key of the new one is sure.
 */
export async function startAnew(
  safe: Safe,
  { typed, now }: { typed: string; now: Instant },
): Promise<{ isStarted: true } | Refusal> {
  const { folder, opened } = safe
  if (folder === null || !allowed.has(opened.state)) return refuse('start-anew-not-now')
  if (typed.trim().toLowerCase() !== startAnewWords) return refuse('not-typed')
  const found = await keyFor(safe, folder)
  if (isRefusal(found)) return found
  if (safe.opened !== opened) return refuse('start-anew-not-now')

  const aside = join(folder, asideName(now))
  for (const [from, to] of [
    ['schakel.db', aside],
    ['schakel.db-wal', `${aside}-wal`],
    // The keyring of a key that is still here belongs to what comes too.
    ...(found.isOld ? [] : [['schakel.sleutels.json', `${aside}.sleutels.json`] as const]),
  ] as const) {
    const path = join(folder, from)
    if (existsSync(path)) renameSync(path, to)
  }
  syncFolder(folder)
  return openNew(safe, folder, found.key)
}

/** The key this machine opens the data with, or a new one that it keeps. */
async function keyFor(
  safe: Safe,
  folder: string,
): Promise<{ key: Uint8Array | null; isOld: boolean } | Refusal> {
  const found = findKey(folder, { keySource: safe.keySource, hasDatabase: true })
  if ('key' in found) return { key: found.key && Uint8Array.from(found.key), isOld: true }
  const key = Uint8Array.from(randomBytes(32))
  const isKept = await safe.keySource.keep(Uint8Array.from(key))
  return isKept ? { key, isOld: false } : refuse('machine-keeps-no-key')
}

function openNew(
  safe: Safe,
  folder: string,
  key: Uint8Array | null,
): { isStarted: true } | Refusal {
  const above = Math.max(0, ...listBackups(backupsIn(folder)).map(({ revision }) => revision))
  changeNotes(folder, { revision: null, restored: null })
  const opened = safe.openNew(key)
  if (opened.state !== 'open') return refuse('start-anew-not-now')
  opened.store.raiseRevision(above)
  return { isStarted: true }
}
