import { useState } from 'react'

type State<Value> = {
  readonly seen: string
  readonly wish: { readonly value: Value } | undefined
  /** How many changes are on their way. */
  readonly waiting: number
}

/**
 * What she chose, shown and built on from the moment she chose it, until the stored value follows.
 * Without it a second quick choice would start from what was stored before the first.
 * `keep` may answer a promise; one that gives undefined was refused, and the stored value returns.
 */
export function useWish<Value>(
  stored: Value,
  keep: (value: Value) => unknown,
): readonly [Value, (value: Value) => void] {
  const key = JSON.stringify(stored)
  const [state, setState] = useState<State<Value>>({ seen: key, wish: undefined, waiting: 0 })
  if (state.seen !== key) {
    setState({ ...state, seen: key, wish: state.waiting === 0 ? undefined : state.wish })
  }

  function choose(value: Value): void {
    const kept = keep(value)
    if (!(kept instanceof Promise)) return
    setState((was) => ({ ...was, wish: { value }, waiting: was.waiting + 1 }))
    void kept.then((answer: unknown) =>
      setState((was) => ({
        ...was,
        wish: answer === undefined ? undefined : was.wish,
        waiting: was.waiting - 1,
      })),
    )
  }

  return [state.wish === undefined ? stored : state.wish.value, choose]
}
