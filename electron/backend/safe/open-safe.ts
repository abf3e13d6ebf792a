import type { Keyring } from '#domain/contract/safe-files'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { markOf } from '#backend/key-file'
import { readKeyring } from './keyring.ts'
import type { Safe } from './safe.ts'

/** Told after each step of a work on keys; a test stops the process there. */
export type OnStep = (step: string) => void

/** What work on keys needs of an open store: its folder, a copy of its key, and its keyring. */
export type OpenSafe = {
  readonly folder: string
  /** A copy: a lock in the middle of the work wipes the other one. */
  readonly key: Uint8Array
  readonly keyring: Keyring
}

/** The insides of an open, encrypted store, or why there are none. */
export function openSafe(safe: Safe): OpenSafe | Refusal {
  if (safe.opened.state !== 'open') return refuse('store-closed')
  if (safe.folder === null || safe.key === null) return refuse('data-has-no-key')
  const key = Uint8Array.from(safe.key)
  const mark = markOf(key)
  const keyring = readKeyring(safe.folder)
  // A keyring of another key says nothing about this one.
  return {
    folder: safe.folder,
    key,
    keyring: keyring?.mark === mark ? keyring : emptyKeyring(mark),
  }
}

/** A keyring that holds nothing yet. */
export function emptyKeyring(mark: string): Keyring {
  return {
    ...{ format: 1, mark, password: null, recovery: null },
    ...{ recoveryMadeAt: null, recoveryTestedAt: null },
  }
}

/** A copy that carries the new keyring: on a new laptop the newest backup opens with the newest secret. */
export function backUpKeys(safe: Safe): void {
  if (safe.opened.state !== 'open') return
  try {
    safe.opened.store.backUp('nieuwe-sleutel')
  } catch (error) {
    safe.logFault('backup', error)
  }
}
