import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupHeader, RestoreJournal } from '#domain/contract/safe-files'
import type { Instant } from '#domain/shared/dates'
import { instant } from '#domain/shared/dates'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { newestVersion } from '#backend/db/migrate'
import { prepareCopy } from '#backend/db/prepare-copy'
import { vetCopy } from '#backend/db/vet-copy'
import { DamagedBackupError, readBackupHeader, unpackBackup } from '#backend/safe/container'
import { readNotes } from '#backend/safe/notes'
import type { Ports } from '#backend/ports'
import { eraserOf } from '#backend/privacy/erase-again'
import type { Safe } from '#backend/safe/safe'
import type { Secret } from '#backend/safe/wrap-key'
import { keysFor } from './keys-for.ts'
import type { RestoreKeys } from './keys-for.ts'
import { backupsIn, listBackups } from './names.ts'
import { clearPrepared, finishRestore, preparedIn, writeJournal } from './swap.ts'

type Wish = {
  readonly path: string
  readonly ports: Ports
  readonly secret?: Secret | undefined
  /** A restore that is taken back leaves nothing to take back. */
  readonly isUndo?: boolean
  /** Told before the next step begins; a test ends the process there. */
  readonly onStep?: (step: string) => void
}

export type Restored = {
  readonly madeAt: Instant
  readonly counts: BackupHeader['counts']
  readonly canUndo: boolean
}

const restorable = new Set(['open', 'damaged', 'gone', 'key-missing', 'wrong-key'])

/**
 * Puts a backup in the place of the store: unpacked and vetted beside it, what stands there saved
 * first, then swapped in a way that the next start finishes when it is cut off.
 */
export async function restoreBackup(safe: Safe, wish: Wish): Promise<Restored | Refusal> {
  const { folder } = safe
  const { path, ports, onStep = () => undefined } = wish
  if (folder === null) return refuse('no-backups-here')
  if (!restorable.has(safe.opened.state)) return refuse('store-not-restorable')
  const header = existsSync(path) ? readBackupHeader(path) : undefined
  if (!header) return refuse(existsSync(path) ? 'backup-damaged' : 'backup-not-there')
  if (header.schemaVersion > newestVersion) return refuse('backup-newer')
  const { opened } = safe
  const keys = await keysFor(safe, header, wish.secret)
  if (isRefusal(keys)) return keys
  // Locked, or opened, while the secret was tried: what stands there is not what was looked at.
  if (safe.opened !== opened) return refuse('store-closed')

  clearPrepared(folder)
  const refusal = unpack(path, folder, keys)
  if (refusal) {
    clearPrepared(folder)
    return refusal
  }
  onStep('unpacked')
  const before = saveWhatStands(safe)
  onStep('saved')
  prepareCopy(preparedIn(folder), {
    ...{ key: keys.key, target: keys.target, older: keys.older, ports },
    eraser: eraserOf(safe, ports),
    above: highestRevision(safe, folder),
    command: wish.isUndo ? 'backups.undoRestore' : 'backups.restore',
  })
  onStep('prepared')
  await swap(safe, folder, { keys, journal: journalFor(folder, wish, before), onStep })
  return {
    madeAt: instant(header.madeAt),
    counts: header.counts,
    canUndo: before !== null && !wish.isUndo,
  }
}

function unpack(path: string, folder: string, { key }: RestoreKeys): Refusal | undefined {
  const prepared = preparedIn(folder)
  try {
    unpackBackup(path, prepared)
  } catch (error) {
    if (error instanceof DamagedBackupError) return refuse('backup-damaged')
    throw error
  }
  const verdict = vetCopy(prepared, key)
  switch (verdict) {
    case 'fine':
      return undefined
    case 'damaged':
      return refuse('backup-damaged')
    case 'newer':
      return refuse('backup-newer')
    case 'not-ours':
      return refuse('backup-not-ours')
  }
}

/** The name of the backup of what stands there now; null when that cannot be opened. */
function saveWhatStands({ opened }: Safe): string | null {
  return opened.state === 'open' ? basename(opened.store.backUp('voor-herstel')) : null
}

function highestRevision({ opened }: Safe, folder: string): number {
  return Math.max(
    opened.state === 'open' ? opened.store.status().revision : 0,
    readNotes(folder).revision ?? 0,
    ...listBackups(backupsIn(folder)).map(({ revision }) => revision),
  )
}

type Journal = Omit<RestoreJournal, 'format' | 'process' | 'keyring' | 'takesOver'>

function journalFor(folder: string, { ports, isUndo }: Wish, before: string | null): Journal {
  const now = ports.now()
  return {
    aside: before === null && hasRemains(folder) ? asideName(now) : null,
    restored: isUndo ? null : { at: now, before, isConfirmed: false },
  }
}

/** `schakel-beschadigd-2025-01-21T08-30-00-000Z.db`: never thrown away by us. */
export function asideName(now: Instant): string {
  return `schakel-beschadigd-${now.replaceAll(/[:.]/g, '-')}.db`
}

function hasRemains(folder: string): boolean {
  return ['schakel.db', 'schakel.db-wal'].some((name) => {
    const path = join(folder, name)
    return existsSync(path) && statSync(path).size > 0
  })
}

async function swap(
  safe: Safe,
  folder: string,
  work: { keys: RestoreKeys; journal: Journal; onStep: (step: string) => void },
): Promise<void> {
  const { keys, journal, onStep } = work
  const { adopts, target } = keys
  writeJournal(folder, {
    ...journal,
    keyring: adopts?.keyring ?? null,
    takesOver: adopts !== null,
  })
  onStep('written down')
  if (keys.keeps && target) {
    await safe.keySource.keep(Uint8Array.from(target))
    onStep('key kept')
  }
  const { state } = safe.exchange(() => {
    onStep('closed')
    finishRestore(folder, onStep)
    return target
  })
  if (state !== 'open') throw new Error(`The store is ${state} after a restore`)
}
