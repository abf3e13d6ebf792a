import { randomBytes } from 'node:crypto'
import type { BackupHeader, Keyring } from '#domain/contract/safe-files'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { markOf } from '#backend/key-file'
import { findKey } from '#backend/safe/find-key'
import { keyOfBackup } from '#backend/safe/key-of-backup'
import { readKeyring } from '#backend/safe/keyring'
import { olderKeys } from '#backend/safe/older-keys'
import type { Safe } from '#backend/safe/safe'
import { openKey } from '#backend/safe/wrap-key'
import type { Secret } from '#backend/safe/wrap-key'

export type RestoreKeys = {
  /** What opens the backup. */
  readonly key: Uint8Array | null
  /** What the store is to be opened with. */
  readonly target: Uint8Array | null
  /** Keys of before that go along, so that still older backups open too. */
  readonly older: readonly Uint8Array[]
  /** Set when this machine has no key of its own: it takes over the backup's. */
  readonly adopts: { readonly keyring: Keyring | null } | null
  /** The machine is to keep the key; never where a password is to open the data. */
  readonly keeps: boolean
}

/**
 * The keys of a restore. A store that has a key keeps it, so that her password and her recovery key
 * stay as they are; only where there is none, the key of the backup is taken over.
 */
export async function keysFor(
  safe: Safe,
  header: BackupHeader,
  secret: Secret | undefined,
): Promise<RestoreKeys | Refusal> {
  const present = await presentKey(safe, secret)
  const known = safe.opened.state === 'open' ? safe.opened.store.read(olderKeys) : []
  const older = known.map(({ key }) => key)
  const key = await keyOf(header, [...(present?.key ? [present.key] : []), ...older], secret)
  if (key === undefined) return refuse(reasonOf(header, secret))
  if (present) {
    if (present.key === null && key !== null) return refuse('restore-into-sample')
    return { key, target: present.key, older, adopts: null, keeps: present.isNotKept }
  }
  if (key === null) {
    return { key, older, target: randomBytes(32), adopts: { keyring: null }, keeps: true }
  }
  const { keyring } = header
  return { key, older, target: key, adopts: { keyring }, keeps: !keyring?.password }
}

/** The key of the store as it stands, also when the store itself cannot be opened. */
async function presentKey(
  safe: Safe,
  secret: Secret | undefined,
): Promise<{ key: Uint8Array | null; isNotKept: boolean } | undefined> {
  const held = (key: Uint8Array | null) => ({ key: key && Uint8Array.from(key), isNotKept: false })
  if (safe.opened.state === 'open') return held(safe.key)
  if (safe.folder === null) return undefined
  const found = findKey(safe.folder, { keySource: safe.keySource, hasDatabase: true })
  if ('key' in found) return held(found.key)
  const keyring = readKeyring(safe.folder)
  if (!keyring || !secret) return undefined
  const key = await openKey(keyring, secret)
  return key && { key, isNotKept: !keyring.password }
}

async function keyOf(
  header: BackupHeader,
  held: readonly Uint8Array[],
  secret: Secret | undefined,
): Promise<Uint8Array | null | undefined> {
  if (!header.isEncrypted) return null
  const own = held.find((key) => markOf(key) === header.mark)
  if (own || !secret) return own
  return keyOfBackup(header, secret)
}

function reasonOf({ keyring }: BackupHeader, secret: Secret | undefined) {
  if (!keyring?.password && !keyring?.recovery) return 'backup-other-key'
  return secret ? 'backup-secret-wrong' : 'backup-needs-secret'
}
