import type { StoreState } from '#domain/contract/answers'
import { isRefusal } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { Ports } from '#backend/ports'
import { readKeyring } from './keyring.ts'
import type { Safe } from './safe.ts'
import { trySecret } from './try-secret.ts'
import type { Secret } from './wrap-key.ts'

/**
 * Opens a closed store with what she knows or has on paper. Afterwards this machine keeps what it
 * should: the key again when there is no password, and nothing when there is.
 */
export async function unlock(
  safe: Safe,
  secret: Secret,
  ports: Pick<Ports, 'now'>,
): Promise<{ state: StoreState | 'open' } | Refusal> {
  const { folder } = safe
  if (safe.opened.state === 'open' || folder === null) return { state: safe.opened.state }
  const key = await trySecret(safe, { keyring: readKeyring(folder), secret }, ports)
  if (isRefusal(key)) return key
  const opened = safe.open(key)
  if (opened.state === 'open') await settleMachine(safe, folder)
  return { state: safe.opened.state }
}

async function settleMachine(safe: Safe, folder: string): Promise<void> {
  // A password that was being set when the power went: the machine may still hold the key.
  if (readKeyring(folder)?.password) return safe.keySource.forget()
  const { key } = safe
  const held = safe.keySource.read(true)
  const isHeld = held instanceof Uint8Array && key !== null && Buffer.from(held).equals(key)
  if (key === null || isHeld) return
  const isKept = await safe.keySource.keep(Uint8Array.from(key))
  if (!isKept) safe.logFault('keys.unlock', new Error('The machine does not keep the key'))
}
