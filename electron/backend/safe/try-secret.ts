import type { Keyring } from '#domain/contract/safe-files'
import { readRecoveryKey } from '#domain/security/recovery-key'
import { noTries, waitSeconds, withWrongTry } from '#domain/security/unlock-tries'
import type { UnlockTries } from '#domain/security/unlock-tries'
import { mistypedSentence, mustWaitSentence, wrongSecretSentence } from '#domain/texts/keys'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { Ports } from '#backend/ports'
import type { Safe } from './safe.ts'
import { openKey } from './wrap-key.ts'
import type { Secret } from './wrap-key.ts'

const triesOf = new WeakMap<Safe, UnlockTries>()

/** How long the next try has to wait. */
export function secondsToWait(safe: Safe, { now }: Pick<Ports, 'now'>): number {
  return waitSeconds(triesOf.get(safe) ?? noTries, now())
}

/** The database key of a secret, or why not. A typing error in a recovery key costs no try. */
export async function trySecret(
  safe: Safe,
  { keyring, secret }: { keyring: Keyring | undefined; secret: Secret },
  ports: Pick<Ports, 'now'>,
): Promise<Uint8Array | Refusal> {
  const unfit = unfitness(keyring, secret)
  if (unfit) return unfit
  const wait = secondsToWait(safe, ports)
  if (wait > 0) return refuse('unlock-must-wait', { sentence: mustWaitSentence(wait) })

  // Counted before it is tried, so that many tries at once do not go around the wait.
  triesOf.set(safe, withWrongTry(triesOf.get(safe) ?? noTries, ports.now()))
  const key = keyring && (await openKey(keyring, secret))
  if (key) {
    triesOf.set(safe, noTries)
    return key
  }
  const next = secondsToWait(safe, ports)
  return 'password' in secret
    ? refuse('password-wrong', { sentence: wrongSecretSentence('password', next) })
    : refuse('recovery-key-wrong', { sentence: wrongSecretSentence('recoveryKey', next) })
}

function unfitness(keyring: Keyring | undefined, secret: Secret): Refusal | undefined {
  if ('password' in secret) return keyring?.password ? undefined : refuse('password-not-set')
  if (!keyring?.recovery) return refuse('recovery-key-not-made')
  const read = readRecoveryKey(secret.recoveryKey)
  if (read.kind === 'key') return undefined
  return refuse('recovery-key-mistyped', { sentence: mistypedSentence(read) })
}
