import { basename, dirname, join } from 'node:path'
import { sqliteCode } from '#backend/db/connection'
import { removeDatabase, rewriteCopy } from '#backend/db/rewrite-copy'
import { areWithSomebodyElse } from '#backend/db/repositories/erase-person'
import type { Ports } from '#backend/ports'
import { DamagedBackupError, packBackup, unpackBackup } from '#backend/safe/container'
import { erasePeople } from './erase-people.ts'
import type { Erasing } from './erase-people.ts'

/**
 * Rewrites one backup without the people, under its own name, moment and reason: the old file
 * stands whole until the new one does. `damaged` when what is in it cannot be read; `merged` when it
 * is of a time that they were one with somebody who stays: what is theirs stands there with the other.
 */
export function rewriteBackup(
  path: string,
  key: Uint8Array | null,
  wish: Erasing,
  ports: Ports,
): 'rewritten' | 'damaged' | 'merged' {
  const beside = (kind: string) => join(dirname(path), `.~${basename(path)}.${kind}`)
  const [source, target] = [beside('oud'), beside('nieuw')]
  removeDatabase(source)
  removeDatabase(target)
  try {
    const { size: _, sha256: __, ...about } = unpackBackup(path, source)
    let isMerged = false
    const rewritten = rewriteCopy({
      ...{ source, target, key, ports, command: 'privacy.erase' },
      work: (db) => {
        isMerged = areWithSomebodyElse(db, wish.personIds)
        erasePeople(db, wish)
      },
    })
    packBackup(target, path, { ...about, ...rewritten })
    return isMerged ? 'merged' : 'rewritten'
  } catch (error) {
    if (error instanceof DamagedBackupError || isUnreadable(error)) return 'damaged'
    throw error
  } finally {
    removeDatabase(source)
    removeDatabase(target)
  }
}

function isUnreadable(error: unknown): boolean {
  const code = sqliteCode(error) ?? ''
  return code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')
}
