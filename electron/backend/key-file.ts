import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { KeySource } from './ports.ts'
import { syncFolder, writeAtomically } from './write-atomically.ts'

/** No key at all: for the demo and tests, and said in the status line. */
export const noKey: KeySource = {
  kind: 'none',
  read: () => null,
  keep: () => Promise.resolve(false),
  forget: () => undefined,
}

/**
 * A key in a file of its own, made 0600 at first start. A database without its key file, or with
 * the key of another database, stays closed: it is never opened with a new key, nor called damaged.
 */
export function keyFile(path: string): KeySource {
  const mark = `${path}.kenmerk`
  const write = (key: Uint8Array) => {
    // At the first start on a machine there is no folder yet, and the key comes before the data.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeAtomically(path, Buffer.from(`${Buffer.from(key).toString('hex')}\n`))
    writeAtomically(mark, Buffer.from(`${markOf(key)}\n`))
  }
  const isOfOtherData = () =>
    existsSync(path) &&
    existsSync(mark) &&
    readFileSync(mark, 'utf8').trim() !== markOf(keyIn(path))
  return {
    kind: 'key-file',
    read(databaseExists) {
      if (!existsSync(path)) {
        if (databaseExists) return 'missing'
        const key = randomBytes(32)
        write(key)
        return key
      }
      const key = keyIn(path)
      if (key.byteLength !== 32) return 'missing'
      return isOfOtherData() ? 'wrong' : key
    },
    keep(key) {
      // The key of other data is put aside, because it may be the only one those have.
      if (isOfOtherData()) renameSync(path, `${path}.van-andere-gegevens`)
      // Cut off halfway there is a key without a mark, which opens what it opens; never a wrong mark.
      rmSync(mark, { force: true })
      write(key)
      return Promise.resolve(true)
    },
    forget() {
      rmSync(path, { force: true })
      rmSync(mark, { force: true })
      syncFolder(dirname(path))
    },
  }
}

const keyIn = (path: string) => Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')

/** Tells one key from another without giving it away. */
export function markOf(key: Uint8Array): string {
  return createHash('sha256').update('schakel-kenmerk').update(key).digest('hex').slice(0, 16)
}
