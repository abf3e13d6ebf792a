import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeAtomically } from './write-atomically.ts'
import type { KeySource } from './ports.ts'

/** No key at all: for the demo and tests, and said in the status line. */
export const noKey: KeySource = { kind: 'none', read: () => null }

/**
 * A key in a file of its own, made 0600 at first start. A database without its key file, or with
 * the key of another database, is locked: it is never opened with a new key, nor called damaged.
 */
export function keyFile(path: string): KeySource {
  return {
    kind: 'key-file',
    read(databaseExists) {
      const mark = `${path}.kenmerk`
      if (!existsSync(path)) {
        if (databaseExists) return 'missing'
        const key = randomBytes(32)
        writeAtomically(path, Buffer.from(`${key.toString('hex')}\n`))
        writeAtomically(mark, Buffer.from(`${markOf(key)}\n`))
        return key
      }
      const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
      if (key.byteLength !== 32) return 'missing'
      if (existsSync(mark) && readFileSync(mark, 'utf8').trim() !== markOf(key)) return 'missing'
      return key
    },
  }
}

/** Tells one key from another without giving it away. */
function markOf(key: Uint8Array): string {
  return createHash('sha256').update('schakel-kenmerk').update(key).digest('hex').slice(0, 16)
}
