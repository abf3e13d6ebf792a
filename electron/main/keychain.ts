import { safeStorage } from 'electron'
import type { KeychainReply } from '#domain/contract/backend-messages'

const nothing: KeychainReply = { kind: 'keychain', bytes: null, rewrapped: null }

/** Whether this machine can keep a secret; on Linux `basic_text` only looks as if it does. */
export async function hasKeychain(): Promise<boolean> {
  if (process.platform === 'linux') {
    const backend = safeStorage.getSelectedStorageBackend()
    if (backend === 'basic_text' || backend === 'unknown') return false
  }
  // A keychain that breaks when it is asked is none; the data then gets a key file.
  return safeStorage.isAsyncEncryptionAvailable().catch(() => false)
}

/** Locks the database key with the key of the user's account. */
export function wrapKey(key: Uint8Array): Promise<KeychainReply> {
  return orNothing(async () => ({ ...nothing, bytes: await wrapped(key) }))
}

/** Opens the wrapped key; `null` when it was locked by another account or is damaged. */
export function unwrapKey(locked: Uint8Array): Promise<KeychainReply> {
  return orNothing(async () => {
    const opened = await safeStorage.decryptStringAsync(Buffer.from(locked))
    const key = Buffer.from(opened.result, 'hex')
    return { ...nothing, bytes: key, rewrapped: opened.shouldReEncrypt ? await wrapped(key) : null }
  })
}

function wrapped(key: Uint8Array): Promise<Buffer> {
  return safeStorage.encryptStringAsync(Buffer.from(key).toString('hex'))
}

// A keychain may say no for a hundred reasons; the store is then locked, and says so.
async function orNothing(work: () => Promise<KeychainReply>): Promise<KeychainReply> {
  try {
    return await work()
  } catch (error) {
    console.error('keychain', error instanceof Error ? error.name : 'unknown')
    return nothing
  }
}
