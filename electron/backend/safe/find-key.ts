import type { StoreState } from '#domain/contract/answers'
import { markOf } from '#backend/key-file'
import type { Encryption, KeySource } from '#backend/ports'
import { isHandedOver } from './key-handover.ts'
import { readKeyring } from './keyring.ts'

export type FoundKey = { readonly key: Uint8Array | null } | { readonly state: StoreState }

/** The key that opens a folder without asking her anything, or why it stays closed. */
export function findKey(
  folder: string,
  { keySource, hasDatabase }: { keySource: KeySource; hasDatabase: boolean },
): FoundKey {
  const keyring = readKeyring(folder)
  if (keyring?.password && keySource.kind !== 'none') return { state: 'locked' }
  const key = keySource.read(hasDatabase)
  if (key === 'missing') return { state: 'key-missing' }
  if (key === 'wrong') return { state: 'wrong-key' }
  if (key !== null && keyring && keyring.mark !== markOf(key)) {
    if (!isHandedOver(folder, key)) return { state: 'wrong-key' }
  }
  return { key }
}

/** What is true of a folder: a password counts for more than what the machine keeps. */
export function encryptionOf(folder: string, keySource: KeySource): Encryption {
  if (keySource.kind === 'none' || folder === ':memory:') return 'none'
  return readKeyring(folder)?.password ? 'password' : keySource.kind
}
