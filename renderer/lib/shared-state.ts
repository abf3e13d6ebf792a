import { useSyncExternalStore } from 'react'

/** One value the whole page shares, for what no single component owns. */
export type SharedState<Value> = {
  get: () => Value
  set: (value: Value) => void
  use: () => Value
}

export function sharedState<Value>(initial: Value): SharedState<Value> {
  let held = initial
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = () => held
  return {
    get,
    set(value) {
      if (Object.is(value, held)) return
      held = value
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, get),
  }
}
