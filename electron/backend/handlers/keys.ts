import type { keys as contract } from '#domain/contract/keys'
import type { KeysState } from '#domain/contract/keys'
import type { Refusal } from '#domain/texts/refusals'
import type { HandlersFor } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { changeKey, finishKeyChange } from '#backend/safe/change-key'
import { keysState, saveLockAfter } from '#backend/safe/keys-state'
import { oneAtATime } from '#backend/safe/one-at-a-time'
import { removePassword, setPassword } from '#backend/safe/password'
import { makeRecoveryKey, testRecoveryKey } from '#backend/safe/recovery'
import type { Safe } from '#backend/safe/safe'
import { unlock } from '#backend/safe/unlock'

export const keysHandlers: HandlersFor<typeof contract> = {
  'keys.state': (safe, _input, ports) => Promise.resolve(keysState(safe, ports)),
  'keys.unlock': (safe, secret, ports) =>
    oneAtATime(safe, async () => {
      const result = await unlock(safe, secret, ports)
      await finishKeyChange(safe)
      return result
    }),
  'keys.setPassword': (safe, input, ports) =>
    oneAtATime(safe, async () => {
      const refusal = await setPassword(safe, input, { ports })
      return stateUnless(refusal, safe, ports)
    }),
  'keys.removePassword': (safe, { current }, ports) =>
    oneAtATime(safe, async () => {
      const refusal = await removePassword(safe, current, { ports })
      return stateUnless(refusal, safe, ports)
    }),
  'keys.makeRecoveryKey': (safe, _input, ports) =>
    oneAtATime(safe, () => Promise.resolve(makeRecoveryKey(safe, ports))),
  'keys.testRecoveryKey': (safe, { recoveryKey }, ports) =>
    oneAtATime(safe, async () => {
      const refusal = await testRecoveryKey(safe, recoveryKey, ports)
      return stateUnless(refusal, safe, ports)
    }),
  'keys.changeKey': (safe, { current }, ports) =>
    oneAtATime(safe, () => changeKey(safe, { current, ports })),
  'keys.setLockAfter': (db, { minutes }) => {
    saveLockAfter(db, minutes)
    return { done: true }
  },
}

function stateUnless(refusal: Refusal | undefined, safe: Safe, ports: Ports): KeysState | Refusal {
  return refusal ?? keysState(safe, ports)
}
