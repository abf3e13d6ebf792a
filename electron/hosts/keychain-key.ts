import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FromBackend, KeychainReply } from '#domain/contract/backend-messages'
import { keyFile } from '#backend/key-file'
import type { KeySource } from '#backend/ports'
import { syncFolder, writeAtomically } from '#backend/write-atomically'

/** Asks the shell to wrap or unwrap a key, and waits for what the keychain says. */
export type AskKeychain = (kind: 'wrap' | 'unwrap', bytes: Uint8Array) => Promise<KeychainReply>

/** One question at a time: the key is asked for once, at the start. */
export function keychainAsker(post: (message: FromBackend) => void): {
  readonly ask: AskKeychain
  readonly take: (reply: KeychainReply) => void
} {
  let waiting: ((reply: KeychainReply) => void) | undefined
  return {
    ask: (kind, bytes) =>
      new Promise((resolve) => {
        waiting = resolve
        post({ kind, bytes })
      }),
    take: (reply) => waiting?.(reply),
  }
}

/**
 * The key of a data folder. A folder that has a key file keeps it, so that every door opens the
 * same data; a new folder gets a key that only the user's account can unwrap; without a keychain a
 * key file. A database whose key is not to be had stays locked: it never gets a new one.
 */
export async function keySourceFor(
  dataFolder: string,
  askKeychain: AskKeychain | undefined,
): Promise<KeySource> {
  const plainPath = join(dataFolder, 'schakel.key')
  const wrappedPath = join(dataFolder, 'schakel.key.locked')
  const hasDatabase = existsSync(join(dataFolder, 'schakel.db'))
  if (existsSync(plainPath)) return keyFile(plainPath)
  if (existsSync(wrappedPath)) {
    return keychain(wrappedPath, askKeychain, await unwrapAt(wrappedPath, askKeychain))
  }
  if (askKeychain === undefined) return keyFile(plainPath)
  // With a password this machine keeps nothing; taken off again, the keychain gets the key.
  if (hasDatabase) return keychain(wrappedPath, askKeychain, 'missing')

  const key = randomBytes(32)
  const { bytes: wrapped } = await askKeychain('wrap', key)
  // A keychain that says no at the last moment must not leave data that nobody can open.
  if (wrapped === null) return keyFile(plainPath)
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  writeAtomically(wrappedPath, wrapped)
  return keychain(wrappedPath, askKeychain, key)
}

async function unwrapAt(
  path: string,
  askKeychain: AskKeychain | undefined,
): Promise<Uint8Array | 'missing'> {
  if (askKeychain === undefined) return 'missing'
  const { bytes, rewrapped } = await askKeychain('unwrap', readFileSync(path))
  if (bytes?.byteLength !== 32) return 'missing'
  if (rewrapped) writeAtomically(path, rewrapped)
  return bytes
}

function keychain(
  path: string,
  askKeychain: AskKeychain | undefined,
  first: Uint8Array | 'missing',
): KeySource {
  let key: Uint8Array | 'missing' = first
  return {
    kind: 'keychain',
    // A copy, for a lock wipes what it held.
    read: () => (key === 'missing' ? key : Uint8Array.from(key)),
    async keep(kept) {
      const { bytes } = (await askKeychain?.('wrap', kept)) ?? { bytes: null }
      if (bytes === null) return false
      writeAtomically(path, bytes)
      key = Uint8Array.from(kept)
      return true
    },
    forget() {
      if (key !== 'missing') key.fill(0)
      key = 'missing'
      rmSync(path, { force: true })
      syncFolder(dirname(path))
    },
  }
}
