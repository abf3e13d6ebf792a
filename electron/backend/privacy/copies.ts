import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { EraseCopy } from '#domain/contract/privacy-erase'
import { newestVersion } from '#backend/db/migrate'
import { markOf } from '#backend/key-file'
import { folderOfSecond } from '#backend/safe/backups/second-place'
import { isBackupWhole, readBackupHeader } from '#backend/safe/container'
import { readNotes } from '#backend/safe/notes'
import { olderKeys } from '#backend/safe/older-keys'
import type { Safe } from '#backend/safe/safe'

/** A copy of the data that stands beside it, and what an erase can do with it. */
export type StoredCopy = Omit<EraseCopy, 'lapsesOn'> & {
  readonly path: string
  /** What opens one that can be rewritten; null where nothing is closed. */
  readonly key: Uint8Array | null
}

type Keys = ReadonlyMap<string | null, Uint8Array | null>

const live = /^schakel\.db(?:-wal|-shm|-journal)?$/
const leftover = /^\.~/

/** Every copy of the data in its folder and in the second place; none for a store in memory. */
export function copiesOf(safe: Pick<Safe, 'folder' | 'key' | 'opened'>): StoredCopy[] {
  const { folder } = safe
  if (folder === null) return []
  const keys = keysOf(safe)
  return [...copiesIn(folder, keys), ...copiesInSecondPlace(folder, keys)]
}

// The key of today, and those of before a change of key, which the open store keeps.
function keysOf({ key, opened }: Pick<Safe, 'key' | 'opened'>): Keys {
  const older = opened.state === 'open' ? opened.store.read(olderKeys) : []
  return new Map<string | null, Uint8Array | null>([
    ...older.map(({ mark, key: before }) => [mark, before] as const),
    key === null ? [null, null] : [markOf(key), Uint8Array.from(key)],
  ])
}

// A stick that is not there now still holds what it holds.
function copiesInSecondPlace(folder: string, keys: Keys): StoredCopy[] {
  const { secondPlace } = readNotes(folder)
  if (!secondPlace) return []
  const second = folderOfSecond(secondPlace.path)
  if (!existsSync(second)) {
    return [{ path: second, name: secondPlace.path, madeAt: null, fate: 'elsewhere', key: null }]
  }
  return copiesIn(second, keys).map((copy) => ({ ...copy, name: copy.path }))
}

function copiesIn(folder: string, keys: Keys): StoredCopy[] {
  return filesIn(folder)
    .filter((path) => !(live.test(relative(folder, path)) || leftover.test(nameOf(path))))
    .flatMap((path): StoredCopy[] => {
      const name = relative(folder, path)
      if (path.endsWith('.schakel')) return [{ path, name, ...backupAt(path, keys) }]
      if (!/\.(?:db|sqlite)/.test(nameOf(path))) return []
      return [{ path, name, madeAt: null, fate: 'loose-file', key: null }]
    })
}

/** Removes what a copying that was cut off left behind: it is no copy, but it holds data. */
export function removeLeftovers({ folder }: Pick<Safe, 'folder'>): void {
  if (folder === null) return
  const { secondPlace } = readNotes(folder)
  const second = secondPlace ? filesIn(folderOfSecond(secondPlace.path)) : []
  for (const path of [...filesIn(folder), ...second]) {
    if (leftover.test(nameOf(path))) rmSync(path, { force: true })
  }
}

function backupAt(path: string, keys: Keys): Pick<StoredCopy, 'madeAt' | 'fate' | 'key'> {
  const about = readBackupHeader(path)
  if (!about) return { madeAt: null, fate: 'damaged', key: null }
  const { madeAt } = about
  if (about.schemaVersion > newestVersion) return { madeAt, fate: 'newer', key: null }
  const key = keys.get(about.mark)
  if (key === undefined) return { madeAt, fate: 'other-key', key: null }
  return { madeAt, fate: isBackupWhole(path) ? 'rewritten' : 'damaged', key }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
    .toSorted()
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? ''
}
