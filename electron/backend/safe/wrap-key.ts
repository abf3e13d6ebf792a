import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import type { Keyring, WrappedKey } from '#domain/contract/safe-files'
import { readRecoveryKey } from '#domain/security/recovery-key'
import { openWithKey, sealWithKey } from './seal-with-key.ts'

/** What she knows or has on paper. */
export type Secret = { readonly password: string } | { readonly recoveryKey: string }

/** OWASP's least for scrypt, about half a second here; it needs 128 MB and a little. */
const cost = { N: 2 ** 17, r: 8, p: 1 } as const
const memoryBytes = 160 * 1024 * 1024

/** Closes a database key with a password. */
export async function sealWithPassword(key: Uint8Array, password: string): Promise<WrappedKey> {
  const salt = randomBytes(16)
  const kdf = { name: 'scrypt' as const, salt: salt.toString('base64'), ...cost }
  return { kdf, ...sealWithKey(key, await fromPassword(password, kdf)) }
}

/** Closes a database key with the letters of a recovery key; those are random, so no slow way is needed. */
export function sealWithRecoveryKey(key: Uint8Array, letters: string): WrappedKey {
  return { kdf: null, ...sealWithKey(key, fromLetters(letters)) }
}

/** The database key, or undefined when the secret is not the one of this keyring. */
export async function openKey(keys: Keyring, secret: Secret): Promise<Uint8Array | undefined> {
  if ('password' in secret) {
    const { password } = keys
    if (!password?.kdf) return undefined
    return openWithKey(password, await fromPassword(secret.password, password.kdf))
  }
  const read = readRecoveryKey(secret.recoveryKey)
  if (read.kind !== 'key' || !keys.recovery) return undefined
  return openWithKey(keys.recovery, fromLetters(read.letters))
}

function fromPassword(password: string, kdf: NonNullable<WrappedKey['kdf']>): Promise<Buffer> {
  const { N, r, p } = kdf
  return new Promise((resolve, reject) => {
    const salt = Buffer.from(kdf.salt, 'base64')
    // The same letters typed on another keyboard may come in another form of Unicode.
    scrypt(password.normalize('NFKC'), salt, 32, { N, r, p, maxmem: memoryBytes }, (error, made) =>
      error ? reject(error) : resolve(made),
    )
  })
}

function fromLetters(letters: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', letters, '', 'schakel-herstelsleutel', 32))
}
