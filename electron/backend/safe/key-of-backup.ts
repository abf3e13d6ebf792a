import type { BackupHeader } from '#domain/contract/safe-files'
import { markOf } from '#backend/key-file'
import { openKey } from './wrap-key.ts'
import type { Secret } from './wrap-key.ts'

/**
 * The key of a backup from what she knows or has on paper, with nothing else than the file itself:
 * `null` when the backup is not encrypted, undefined when the secret is not one of that backup.
 */
export async function keyOfBackup(
  { isEncrypted, keyring, mark }: Pick<BackupHeader, 'isEncrypted' | 'keyring' | 'mark'>,
  secret: Secret,
): Promise<Uint8Array | null | undefined> {
  if (!isEncrypted) return null
  if (keyring === null) return undefined
  const key = await openKey(keyring, secret)
  return key !== undefined && markOf(key) === mark ? key : undefined
}
