import type { SafeState, safe as contract } from '#domain/contract/safe'
import type { HandlersFor } from '#backend/handler-types'
import { readKeyring } from '#backend/safe/keyring'
import { locksWithMachine } from '#backend/safe/keys-state'
import type { Safe } from '#backend/safe/safe'

export const safeHandlers: HandlersFor<typeof contract> = {
  'safe.state': (safe) => Promise.resolve(stateOf(safe)),
  'safe.open': (safe) => {
    safe.open()
    return Promise.resolve(stateOf(safe))
  },
  'safe.lock': (safe, { because }) => {
    // What is only in memory would be gone.
    if (safe.folder !== null && (because === 'asked' || locksWithMachine(safe))) safe.lock()
    return Promise.resolve(stateOf(safe))
  },
}

function stateOf(safe: Safe): SafeState {
  const keyring = safe.folder === null ? undefined : readKeyring(safe.folder)
  const hasPassword = Boolean(keyring?.password)
  return {
    state: safe.opened.state,
    opensWith: {
      password: hasPassword,
      recoveryKey: Boolean(keyring?.recovery),
      machine: !hasPassword,
    },
  }
}
