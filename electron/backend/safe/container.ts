import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backupHeader } from '#domain/contract/safe-files'
import type { BackupHeader } from '#domain/contract/safe-files'
import { syncFolder } from '#backend/write-atomically'

const magic = 'SCHAKEL RESERVEKOPIE 1\n'
const headerBytes = 16_384
const chunkBytes = 1024 * 1024

/** The bytes of a backup are not those that were written. */
export class DamagedBackupError extends Error {
  override readonly name = 'DamagedBackupError'
}

/**
 * Puts a finished copy of a database and what it says of itself in one file: temporary name, fsync,
 * own name, fsync of the folder. Whatever stood under that name stays whole until then.
 */
export function packBackup(
  source: string,
  target: string,
  about: Omit<BackupHeader, 'size' | 'sha256'>,
): void {
  const temporary = join(dirname(target), `.~${basename(target)}.tmp`)
  rmSync(temporary, { force: true })
  try {
    const hash = createHash('sha256')
    const out = openSync(temporary, 'wx', 0o600)
    try {
      const size = copyBytes({ from: source, skip: 0, out, at: headerBytes, hash })
      if (size === 0) throw new Error('The copy to pack is empty')
      const sha256 = hash.digest('hex')
      writeAll(out, headerOf({ ...about, size, sha256 }), 0)
      fsyncSync(out)
    } finally {
      closeSync(out)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(target))
}

/** What a file says of itself; undefined when it is no backup of ours. Reads no further than that. */
export function readBackupHeader(path: string): BackupHeader | undefined {
  const bytes = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, bytes, 0, headerBytes, 0) !== headerBytes) return undefined
  } finally {
    closeSync(file)
  }
  return backupHeaderFrom(bytes)
}

/** What the first bytes of a file say, such as of one that was sent back; undefined for anything else. */
export function backupHeaderFrom(bytes: Uint8Array): BackupHeader | undefined {
  const text = Buffer.from(bytes.subarray(0, headerBytes)).toString('utf8')
  if (!text.startsWith(magic)) return undefined
  try {
    return backupHeader.safeParse(JSON.parse(text.slice(magic.length))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Copies the database out of a backup; throws `DamagedBackupError`, and leaves nothing, on damage. */
export function unpackBackup(path: string, target: string): BackupHeader {
  const about = readBackupHeader(path)
  if (!about) throw new DamagedBackupError('no backup')
  const hash = createHash('sha256')
  const out = openSync(target, 'wx', 0o600)
  try {
    copyBytes({ from: path, skip: headerBytes, out, at: 0, hash })
    fsyncSync(out)
  } finally {
    closeSync(out)
  }
  if (hash.digest('hex') === about.sha256) return about
  rmSync(target, { force: true })
  throw new DamagedBackupError('hash')
}

/** True when every byte of the database in a backup is as it was written; needs no key. */
export function isBackupWhole(path: string): boolean {
  const about = readBackupHeader(path)
  if (!about) return false
  const hash = createHash('sha256')
  return (
    copyBytes({ from: path, skip: headerBytes, out: null, at: 0, hash }) === about.size &&
    hash.digest('hex') === about.sha256
  )
}

function headerOf(about: BackupHeader): Buffer {
  const text = `${magic}${JSON.stringify(about)}`
  if (Buffer.byteLength(text) >= headerBytes) throw new Error('The header of a backup is too long')
  return Buffer.from(text.padEnd(headerBytes - 1) + '\n')
}

type Copy = {
  readonly from: string
  readonly skip: number
  /** Null to read only. */
  readonly out: number | null
  readonly at: number
  readonly hash: Hash
}

function copyBytes({ from, skip, out, at, hash }: Copy): number {
  const chunk = Buffer.alloc(chunkBytes)
  const file = openSync(from, 'r')
  try {
    let done = 0
    for (;;) {
      const read = readSync(file, chunk, 0, chunkBytes, skip + done)
      if (read === 0) return done
      const bytes = chunk.subarray(0, read)
      hash.update(bytes)
      if (out !== null) writeAll(out, bytes, at + done)
      done += read
    }
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Uint8Array, at: number): void {
  let written = 0
  while (written < bytes.byteLength) {
    written += writeSync(file, bytes, written, bytes.byteLength - written, at + written)
  }
}
