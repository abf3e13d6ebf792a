import type { StoreState } from '#domain/contract/answers'

/** The states of a store that a password or the recovery key opens. */
export type KeylessState = Extract<StoreState, 'locked' | 'key-missing' | 'wrong-key'>

/** True when what is missing is a key. */
export function needsKey(state: StoreState): state is KeylessState {
  return state === 'locked' || state === 'key-missing' || state === 'wrong-key'
}
