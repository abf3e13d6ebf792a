import { useRef } from 'react'
import { rangeOfKeys, toggled, withAll } from './grid-keys.ts'
import type { GridSelection } from './grid-types.ts'

/** Choosing rows: one, a range from the last one chosen, all or none. */
export function useGridSelection(keys: readonly string[], selection: GridSelection | undefined) {
  const anchor = useRef(0)

  function choose(index: number, isRange: boolean) {
    const key = keys[index]
    if (selection === undefined || key === undefined) return
    if (isRange) {
      selection.onChange(rangeOfKeys(keys, anchor.current, index, selection.keys))
    } else {
      selection.onChange(toggled(selection.keys, key))
      anchor.current = index
    }
  }

  function extend(from: number, to: number) {
    if (selection === undefined || from === to || to < 0) return
    if (!selection.keys.has(keys[from] ?? '')) anchor.current = from
    selection.onChange(rangeOfKeys(keys, anchor.current, to, selection.keys))
  }

  function chooseAll() {
    if (selection !== undefined) selection.onChange(withAll(keys, selection))
  }

  /** False when there was nothing to clear. */
  function clear(): boolean {
    if (selection === undefined || selection.keys.size === 0) return false
    selection.onChange(new Set())
    return true
  }
  return { choose, extend, chooseAll, clear }
}
