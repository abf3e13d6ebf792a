import { randomBytes } from 'node:crypto'
import { readRecoveryKey, recoveryKeyBytes, recoveryKeyFrom } from '#domain/security/recovery-key'
import { isRefusal } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { Ports } from '#backend/ports'
import { writeKeyring } from './keyring.ts'
import { backUpKeys, openSafe } from './open-safe.ts'
import type { Safe } from './safe.ts'
import { trySecret } from './try-secret.ts'
import { sealWithRecoveryKey } from './wrap-key.ts'

/** A new recovery key: what is printed, and the letters that count. */
export function newRecoveryKey(): { printed: string; letters: string } {
  const printed = recoveryKeyFrom(randomBytes(recoveryKeyBytes))
  const read = readRecoveryKey(printed)
  if (read.kind !== 'key') throw new Error('A recovery key that was just made cannot be read')
  return { printed, letters: read.letters }
}

/** Makes the recovery key and gives what is to be printed; the one before opens nothing new from then on. */
export function makeRecoveryKey(
  safe: Safe,
  ports: Pick<Ports, 'now'>,
): { recoveryKey: string } | Refusal {
  const open = openSafe(safe)
  if (isRefusal(open)) return open
  const { printed, letters } = newRecoveryKey()
  writeKeyring(open.folder, {
    ...open.keyring,
    recovery: sealWithRecoveryKey(open.key, letters),
    recoveryMadeAt: ports.now(),
    recoveryTestedAt: null,
  })
  backUpKeys(safe)
  return { recoveryKey: printed }
}

/** Tries what was typed back from paper, and remembers that it works. */
export async function testRecoveryKey(
  safe: Safe,
  recoveryKey: string,
  ports: Pick<Ports, 'now'>,
): Promise<undefined | Refusal> {
  const open = openSafe(safe)
  if (isRefusal(open)) return open
  const { folder, keyring } = open
  const key = await trySecret(safe, { keyring, secret: { recoveryKey } }, ports)
  if (isRefusal(key)) return key
  writeKeyring(folder, { ...keyring, recoveryTestedAt: ports.now() })
  return undefined
}
