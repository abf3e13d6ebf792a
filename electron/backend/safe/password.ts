import { passwordAdvice } from '#domain/security/password-advice'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { Ports } from '#backend/ports'
import { readKeyring, writeKeyring } from './keyring.ts'
import { backUpKeys, openSafe } from './open-safe.ts'
import type { OnStep } from './open-safe.ts'
import type { Safe } from './safe.ts'
import { trySecret } from './try-secret.ts'
import { openKey, sealWithPassword } from './wrap-key.ts'
import type { Secret } from './wrap-key.ts'

type Setting = { readonly password: string; readonly current?: Secret | undefined }

/**
 * Sets or changes the password. The machine forgets its key last, when the password was read back
 * from the disk and opens; cut off before that, the password opens and the next time it is forgotten.
 */
export async function setPassword(
  safe: Safe,
  { password, current }: Setting,
  { ports, onStep = () => undefined }: { ports: Pick<Ports, 'now'>; onStep?: OnStep },
): Promise<undefined | Refusal> {
  const open = openSafe(safe)
  if (isRefusal(open)) return open
  if (passwordAdvice(password) === 'too-short') return refuse('password-too-short')
  const { folder, key, keyring } = open
  const unproven = keyring.password && (await notProven(safe, current, ports))
  if (unproven) return unproven

  const sealed = await sealWithPassword(key, password)
  onStep('sealed')
  writeKeyring(folder, { ...keyring, password: sealed })
  onStep('keyring-written')
  const written = readKeyring(folder)
  const opened = written && (await openKey(written, { password }))
  if (!opened || !Buffer.from(opened).equals(key)) {
    writeKeyring(folder, keyring)
    throw new Error('The password does not open what was just closed with it')
  }
  onStep('keyring-read')
  safe.keySource.forget()
  onStep('machine-forgot')
  openAgain(safe, key)
  return undefined
}

/** Takes the password off; it goes only when the machine has the key and gives it back. */
export async function removePassword(
  safe: Safe,
  current: Secret,
  { ports, onStep = () => undefined }: { ports: Pick<Ports, 'now'>; onStep?: OnStep },
): Promise<undefined | Refusal> {
  const open = openSafe(safe)
  if (isRefusal(open)) return open
  const { folder, key, keyring } = open
  if (!keyring.password) return refuse('password-not-set')
  const unproven = await notProven(safe, current, ports)
  if (unproven) return unproven

  const isKept = await safe.keySource.keep(Uint8Array.from(key))
  onStep('machine-keeps')
  const held = safe.keySource.read(true)
  if (!isKept || !(held instanceof Uint8Array) || !Buffer.from(held).equals(key)) {
    return refuse('machine-keeps-no-key')
  }
  writeKeyring(folder, { ...keyring, password: null })
  onStep('keyring-written')
  openAgain(safe, key)
  return undefined
}

/** Why the secret of now is not proven; undefined when it is. */
async function notProven(
  safe: Safe,
  secret: Secret | undefined,
  ports: Pick<Ports, 'now'>,
): Promise<Refusal | undefined> {
  if (secret === undefined) return refuse('password-wrong')
  const keyring = safe.folder === null ? undefined : readKeyring(safe.folder)
  const key = await trySecret(safe, { keyring, secret }, ports)
  return isRefusal(key) ? key : undefined
}

// Opened again, so that the store says how it is closed now; a lock in between stays a lock.
function openAgain(safe: Safe, key: Uint8Array): void {
  if (safe.opened.state !== 'open') return
  safe.exchange(() => key)
  backUpKeys(safe)
}
