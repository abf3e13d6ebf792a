import { randomBytes } from 'node:crypto'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Keyring } from '#domain/contract/safe-files'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { OpenedStore } from '#backend/db/store'
import { makeRekeyedCopy } from '#backend/db/rekeyed-copy'
import { markOf } from '#backend/key-file'
import type { Ports } from '#backend/ports'
import { syncFolder } from '#backend/write-atomically'
import { dropHandover, newDatabaseOf, readHandover, writeHandover } from './key-handover.ts'
import { readKeyring, writeKeyring } from './keyring.ts'
import { keepOlderKeys } from './older-keys.ts'
import { backUpKeys, emptyKeyring, openSafe } from './open-safe.ts'
import type { OnStep, OpenSafe } from './open-safe.ts'
import { newRecoveryKey } from './recovery.ts'
import type { Safe } from './safe.ts'
import { trySecret } from './try-secret.ts'
import { sealWithPassword, sealWithRecoveryKey } from './wrap-key.ts'
import type { Secret } from './wrap-key.ts'

type Options = {
  /** Her password, when there is one: the new key is closed with it too. */
  readonly current: Secret | undefined
  readonly ports: Pick<Ports, 'now'>
  readonly onStep?: OnStep
}

/**
 * Gives all data a new key: a checked copy under the new key takes the place of the file in one
 * rename. Before that both keys are written down, each closed with the other, so that whatever
 * step it stops at, what opened the data before opens it still, and the next start finishes it.
 * A recovery key is replaced, and answered as it is to be printed.
 */
export async function changeKey(
  safe: Safe,
  { current, ports, onStep = () => undefined }: Options,
): Promise<{ recoveryKey: string | null } | Refusal> {
  await finishKeyChange(safe)
  const open = openSafe(safe)
  if (isRefusal(open)) return open
  // This machine still opens the data by way of the change before; writing over that would lock it.
  if (readHandover(open.folder)) throw new Error('The change of key before is not finished')
  const to = Uint8Array.from(randomBytes(32))
  const password = await passwordFor(safe, { open, to, current, ports })
  if (isRefusal(password)) return password
  const recovery = open.keyring.recovery === null ? undefined : newRecoveryKey()
  const keyring: Keyring = {
    ...emptyKeyring(markOf(to)),
    password,
    recovery: recovery ? sealWithRecoveryKey(to, recovery.letters) : null,
    recoveryMadeAt: recovery ? ports.now() : null,
  }
  onStep('sealed')
  // Locked while the password was tried: nothing has been written yet, and it stays locked.
  if (safe.opened.state !== 'open') return refuse('store-closed')
  const opened = await exchanged(safe, (path) => {
    swap(path, { open, to, keyring, onStep })
    return to
  })
  if (opened.state !== 'open') return refuse('store-closed')
  await finishAfterSwap(safe, open.folder, keyring)
  onStep('finished')
  backUpKeys(safe)
  // One that could not be written opens nothing, and is not shown; she is asked to make another.
  const isKept = readKeyring(open.folder)?.recovery?.sealed === keyring.recovery?.sealed
  return { recoveryKey: isKept ? (recovery?.printed ?? null) : null }
}

// The data has its new key, so from here nothing may say that it was not done: she must see the
// new recovery key. What fails here the next start finishes, by way of the handover.
async function finishAfterSwap(safe: Safe, folder: string, keyring: Keyring): Promise<void> {
  try {
    if (readKeyring(folder)?.mark !== keyring.mark) writeKeyring(folder, keyring)
    await finishKeyChange(safe)
  } catch (error) {
    safe.logFault('keys.changeKey', error)
  }
}

/** Ends a change of key that was begun, once the store is open with one of the two keys. */
export async function finishKeyChange(safe: Safe): Promise<void> {
  const { folder, key } = safe
  if (folder === null || key === null) return
  const handover = readHandover(folder)
  const copy = Uint8Array.from(key)
  if (handover !== undefined && markOf(copy) === handover.to) {
    const open = openSafe(safe)
    const isWritten = !isRefusal(open) && hasAnything(open.keyring)
    if (!isWritten) {
      writeKeyring(folder, handover.keyring)
      backUpKeys(safe)
    }
    // A machine that does not keep the new key still opens with the old one, by way of the handover.
    if (handover.keyring.password === null && !(await safe.keySource.keep(copy))) return
  }
  dropHandover(folder, join(folder, 'schakel.db'))
}

async function exchanged(safe: Safe, work: (path: string) => Uint8Array): Promise<OpenedStore> {
  const before = safe.key && markOf(safe.key)
  try {
    return safe.exchange(work)
  } catch (error) {
    // Such as a full disk: the file is already the new one, or as it was, and is open again.
    if (safe.key && markOf(safe.key) !== before) {
      safe.logFault('keys.changeKey', error)
      return safe.opened
    }
    await finishKeyChange(safe)
    throw error
  }
}

const hasAnything = ({ password, recovery }: Keyring) => password !== null || recovery !== null

async function passwordFor(
  safe: Safe,
  { open, to, current, ports }: { open: OpenSafe; to: Uint8Array } & Omit<Options, 'onStep'>,
): Promise<Keyring['password'] | Refusal> {
  if (open.keyring.password === null) return null
  // Only the password itself can close the new key; the recovery key cannot stand in for it.
  if (current === undefined || !('password' in current)) return refuse('password-wrong')
  const key = await trySecret(safe, { keyring: open.keyring, secret: current }, ports)
  return isRefusal(key) ? key : sealWithPassword(to, current.password)
}

type Swap = {
  readonly open: OpenSafe
  readonly to: Uint8Array
  readonly keyring: Keyring
  readonly onStep: OnStep
}

function swap(path: string, { open, to, keyring, onStep }: Swap): void {
  const { folder, key: from } = open
  const target = newDatabaseOf(path)
  const write = (db: Parameters<typeof keepOlderKeys>[0]) => keepOlderKeys(db, [from])
  makeRekeyedCopy({ source: path, target, from, to, write })
  onStep('copied')
  writeHandover(folder, { from, to, keyring })
  onStep('handover-written')
  renameSync(target, path)
  syncFolder(folder)
  onStep('swapped')
  writeKeyring(folder, keyring)
  onStep('keyring-written')
}
