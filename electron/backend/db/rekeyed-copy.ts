import { chmodSync, closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { connect } from './connection.ts'
import { contentHash } from './content-hash.ts'
import { handlesOf } from './sql.ts'
import type { Writer } from './sql.ts'

type Rekeying = {
  readonly source: string
  readonly target: string
  readonly from: Uint8Array
  readonly to: Uint8Array
  /** What is written in the copy only, before it gets its key. */
  readonly write: (db: Writer) => void
}

/**
 * Makes a copy of a database that nobody holds, under another key: checked page by page and by
 * content, and on the disk when this returns. The source is not touched; on an error nothing is left.
 */
export function makeRekeyedCopy(rekeying: Rekeying): void {
  const { source, target, to } = rekeying
  rmSync(target, { force: true })
  try {
    const before = copy(rekeying)
    rekey(rekeying)
    if (hashOf(target, to) !== before) throw new Error('The copy does not hold the same content')
    sync(target)
  } catch (error) {
    rmSync(target, { force: true })
    throw error
  }
  // A log beside the file would be read as if it belonged to the copy that takes its place.
  if (existsSync(`${source}-wal`)) throw new Error('The database was not closed whole')
}

function copy({ source, target, from }: Rekeying): string {
  const database = connect(source, from)
  try {
    database.prepare('VACUUM INTO ?').run(target)
    chmodSync(target, 0o600)
    return contentHash(handlesOf(database).reader)
  } finally {
    database.close()
  }
}

function rekey({ target, from, to, write }: Rekeying): void {
  const database = connect(target, from)
  try {
    // A log holds pages under the old key, so there is none while the key changes.
    database.pragma('journal_mode = DELETE')
    write(handlesOf(database).writer)
    database.pragma(`rekey = "x'${Buffer.from(to).toString('hex')}'"`)
  } finally {
    database.close()
  }
}

function hashOf(path: string, key: Uint8Array): string {
  const database = connect(path, key)
  try {
    const check = String(database.pragma('integrity_check', { simple: true }))
    if (check !== 'ok') throw new Error('The copy fails its integrity check')
    return contentHash(handlesOf(database).reader)
  } finally {
    database.close()
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
