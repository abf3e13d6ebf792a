import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FromBackend, KeychainReply } from '#domain/contract/backend-messages'
import { keyFile } from '#backend/key-file'
import type { KeySource } from '#backend/ports'
import { writeAtomically } from '#backend/write-atomically'

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
  if (existsSync(wrappedPath)) return keychain(await unwrapAt(wrappedPath, askKeychain))
  if (hasDatabase || askKeychain === undefined) return keyFile(plainPath)

  const key = randomBytes(32)
  const { bytes: wrapped } = await askKeychain('wrap', key)
  // A keychain that says no at the last moment must not leave data that nobody can open.
  if (wrapped === null) return keyFile(plainPath)
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  writeAtomically(wrappedPath, wrapped)
  return keychain(key)
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

function keychain(key: Uint8Array | 'missing'): KeySource {
  return { kind: 'keychain', read: () => key }
}
