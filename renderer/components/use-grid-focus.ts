import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { GridPosition } from './grid-types.ts'

type Held = GridPosition & { readonly key: string | undefined }

/** Which cell is active, and the wish to put the focus on it. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, keys: readonly string[]) {
  const [held, setHeld] = useState<Held>({ row: 0, column: 0, key: undefined })
  const [wish, setWish] = useState(0)

  useEffect(() => {
    if (wish === 0) return
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  }, [wish, scroller])

  return {
    active: { row: activeRow(held, keys), column: held.column },
    /** Whether the user has been in the grid: only then a row is drawn as the current one. */
    isUsed: wish > 0,
    hold: (to: GridPosition) => {
      setHeld({ ...to, key: keys[to.row] })
      setWish((wishes) => wishes + 1)
    },
    /** Makes a row the active one and leaves the focus where it is. */
    place: (row: number) => setHeld({ row, column: held.column, key: keys[row] }),
    focusAgain: () => setWish((wishes) => wishes + 1),
  }
}

// The focus follows its row when the rows are sorted or change; else it keeps its place.
function activeRow(held: Held, keys: readonly string[]): number {
  if (held.row < 0) return -1
  if (held.key !== undefined && keys[held.row] === held.key) return held.row
  const found = held.key === undefined ? -1 : keys.indexOf(held.key)
  return found >= 0 ? found : Math.min(held.row, Math.max(0, keys.length - 1))
}
