import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreState } from '#domain/contract/answers'
import { openStore } from '#backend/db/store'
import type { OpenedStore } from '#backend/db/store'
import type { KeySource, Ports } from '#backend/ports'
import { sweepStrays } from '#backend/strays'
import { finishRestore } from './backups/swap.ts'
import { encryptionOf, findKey } from './find-key.ts'
import { isGone } from './is-gone.ts'
import { keyOfFile } from './key-handover.ts'
import { readNotes } from './notes.ts'

/** Why a folder is opened: as always, to make a new store in it, or because another file came. */
export type Why = 'open' | 'new' | 'swap'

/** The file of a folder, or `:memory:` itself. */
export const pathOf = (folder: string) =>
  folder === ':memory:' ? folder : join(folder, 'schakel.db')

export type Place = {
  readonly dataFolder: string
  readonly keySource: KeySource
  readonly ports: Ports
}

type Opening = {
  readonly given: Uint8Array | null | undefined
  readonly why: Why
  readonly onBackup: (path: string, key: Uint8Array | null) => void
}

type Found = { readonly opened: OpenedStore; readonly key: Uint8Array | null }

/** Opens the file with the given key, or with the one that is found for it. */
export function openFolder(place: Place, opening: Opening): Found {
  const { dataFolder } = place
  if (pathOf(dataFolder) === dataFolder) return openFile(place, opening, null)
  const closed = findWhyClosed(dataFolder, opening.why)
  if (closed) return { opened: { state: closed }, key: null }
  if (opening.given !== undefined) return openFile(place, opening, opening.given)
  const hasDatabase = existsSync(pathOf(dataFolder))
  const found = findKey(dataFolder, { keySource: place.keySource, hasDatabase })
  if ('state' in found) return { opened: found, key: null }
  return openFile(place, opening, found.key)
}

function openFile(
  { dataFolder, keySource, ports }: Place,
  { why, onBackup }: Opening,
  wanted: Uint8Array | null,
): Found {
  const path = pathOf(dataFolder)
  const inMemory = path === dataFolder
  // A change of key that was cut off left a file that opens with the other of the two keys.
  const key = inMemory ? null : keyOfFile(dataFolder, path, wanted)
  const opened = openStore({
    ...{ path, key, ports, encryption: encryptionOf(dataFolder, keySource) },
    // Another file that took its place may well have had fewer changes.
    lastRevision: inMemory || why !== 'open' ? null : readNotes(dataFolder).revision,
    onBackup: (made) => onBackup(made, key),
  })
  if (opened.state !== 'open') return { opened, key: null }
  // The lock is ours now, so nobody is still writing what is half.
  if (!inMemory && why === 'open') sweepStrays([dataFolder, join(dataFolder, 'reservekopieen')])
  return { opened, key }
}

/** What keeps a folder closed before any key is asked for; a restore is finished first. */
function findWhyClosed(folder: string, why: Why): StoreState | undefined {
  if (!canHaveFolder(folder)) return 'read-only'
  if (!finishRestore(folder)) return 'in-use'
  return why !== 'new' && isGone(folder) ? 'gone' : undefined
}

/** Makes the folder when it is not there; false when the disk or its owner does not allow it. */
function canHaveFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return true
  } catch {
    return false
  }
}
