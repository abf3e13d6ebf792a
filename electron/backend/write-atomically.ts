import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { renamePatiently } from './rename-patiently.ts'
import { sweepStraysOf } from './strays.ts'

/** Writes a whole file or leaves what was there: temp in the same folder, fsync, rename, fsync. */
export function writeAtomically(path: string, bytes: Uint8Array, mode = 0o600): void {
  const temporary = join(dirname(path), `.~${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      let written = 0
      while (written < bytes.byteLength) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renamePatiently(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
  sweepStraysOf(path)
}

/** Makes a rename last through a power cut; Windows has no such call for folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
