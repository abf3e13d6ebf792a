import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isHeldByOther } from './rename-patiently.ts'

// What Schakel calls a file until it is whole: saved files, the copies that become a backup, the
// two beside a backup that is rewritten, and a backup that came from elsewhere.
const ownTemporary = /^\.~.+\.(?:tmp|(?:db|oud|nieuw|schakel)(?:-journal|-wal|-shm)?)$/

/** A copy takes minutes at most; after this nobody is still writing what is half. */
const longAgoMs = 3_600_000

/** Clears half files that a hard end left in Schakel's own folders. */
export function sweepStrays(folders: readonly string[]): void {
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder)) {
      if (ownTemporary.test(name)) sweep(join(folder, name))
    }
  }
}

/** Clears half files in a folder that others may be writing in too: only those of long ago. */
export function sweepOldStrays(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!ownTemporary.test(name)) continue
    const path = join(folder, name)
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - changedAt > longAgoMs) sweep(path)
  }
}

/** Clears what an earlier save of this same file left half in her folder, and nothing else there. */
export function sweepStraysOf(path: string): void {
  const start = `.~${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    const isOurs = name.startsWith(start) && /^[0-9a-f]{8}\.tmp$/.test(name.slice(start.length))
    if (isOurs) sweep(join(dirname(path), name))
  }
}

function sweep(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    // A virus scanner has it; a stray is no reason to fail, and the next time it is cleared.
    if (!isHeldByOther(error)) throw error
  }
}
