import { useState } from 'react'
import type { GridPosition } from './grid-types.ts'

/** Cells that are marked together, from the top left to the bottom right, both included. */
export type GridBlock = { readonly from: GridPosition; readonly to: GridPosition }

type Marked = { readonly anchor: GridPosition; readonly head: GridPosition }

/** A block of cells marked with Shift, as in a workbook; it is gone when the focus goes on by itself. */
export function useGridBlock(active: GridPosition, canMark: boolean) {
  const [marked, setMarked] = useState<Marked>()
  const isHeld =
    marked !== undefined && marked.head.row === active.row && marked.head.column === active.column
  return {
    block: isHeld ? blockOf(marked) : undefined,
    extendBlock: (to: GridPosition) => {
      if (!canMark || active.row < 0 || to.row < 0) return
      setMarked({ anchor: isHeld ? marked.anchor : active, head: to })
    },
    forgetBlock: () => setMarked(undefined),
  }
}

function blockOf({ anchor, head }: Marked): GridBlock {
  return {
    from: { row: Math.min(anchor.row, head.row), column: Math.min(anchor.column, head.column) },
    to: { row: Math.max(anchor.row, head.row), column: Math.max(anchor.column, head.column) },
  }
}
