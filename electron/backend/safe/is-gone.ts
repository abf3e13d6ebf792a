import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listBackups, backupsIn } from './backups/names.ts'
import { readNotes } from './notes.ts'

/**
 * True when there is no data while something says that there was: a copy, a write-ahead log or a
 * note. A first start that was cut off leaves none of these, and simply starts again.
 */
export function isGone(folder: string): boolean {
  if (sizeOf(join(folder, 'schakel.db')) > 0) return false
  return (
    sizeOf(join(folder, 'schakel.db-wal')) > 0 ||
    listBackups(backupsIn(folder)).length > 0 ||
    readNotes(folder).revision !== null
  )
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
