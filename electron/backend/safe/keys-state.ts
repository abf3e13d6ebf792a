import type { KeysState } from '#domain/contract/keys'
import { lockAfter, lockMinutes } from '#domain/security/lock-after'
import type { LockMinutes } from '#domain/security/lock-after'
import { instant } from '#domain/shared/dates'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { encryptionOf } from './find-key.ts'
import { readKeyring } from './keyring.ts'
import type { Safe } from './safe.ts'
import { secondsToWait } from './try-secret.ts'

const settingId = 'lock-after'

/** What opens the data, and what is still to be done about it; answered in every state. */
export function keysState(safe: Safe, ports: Pick<Ports, 'now'>): KeysState {
  const keyring = safe.folder === null ? undefined : readKeyring(safe.folder)
  const encryption = encryptionOf(safe.folder ?? ':memory:', safe.keySource)
  return {
    state: safe.opened.state,
    opensWith: encryption === 'none' ? 'nothing' : encryption,
    hasPassword: Boolean(keyring?.password),
    recoveryKey: keyring?.recovery
      ? { madeAt: momentOf(keyring.recoveryMadeAt), testedAt: momentOf(keyring.recoveryTestedAt) }
      : null,
    lockAfterMinutes: lockAfterOf(safe, Boolean(keyring?.password)),
    waitSeconds: secondsToWait(safe, ports),
  }
}

/** Whether Schakel locks when the laptop does: a lock without a password would only cost a click. */
export function locksWithMachine(safe: Safe): boolean {
  const keyring = safe.folder === null ? undefined : readKeyring(safe.folder)
  const hasPassword = Boolean(keyring?.password)
  return hasPassword || lockAfterOf(safe, hasPassword) !== null
}

/** Keeps after how many minutes Schakel locks. */
export function saveLockAfter(db: Writer, minutes: LockMinutes | 'never'): void {
  saveSetting(db, settingId, String(minutes))
}

function lockAfterOf({ opened }: Safe, hasPassword: boolean): number | null {
  if (opened.state !== 'open') return null
  return lockAfter(opened.store.read(chosenLock), hasPassword)
}

function chosenLock(db: Reader): LockMinutes | 'never' | undefined {
  const saved = findSetting(db, settingId)
  return saved === 'never' ? saved : lockMinutes.find((minutes) => String(minutes) === saved)
}

function momentOf(text: string | null) {
  return text === null ? null : instant(text)
}
