import { useEffect, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import type { Leaving } from './grid-editor.tsx'

/** What a row of a grid calls. */
export type RowHandlers = {
  readonly onCellPress: (row: number, column: number, event: MouseEvent) => void
  readonly onCellOpen: (row: number, column: number) => void
  readonly onToggle: (row: number, event: MouseEvent) => void
  readonly onLeave: (leaving: Leaving) => void
}

/** The same functions at every drawing, so that rows that did not change are not drawn again. */
export function useStableHandlers(now: RowHandlers): RowHandlers {
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  const [stable] = useState<RowHandlers>(() => ({
    onCellPress: (row, column, event) => latest.current.onCellPress(row, column, event),
    onCellOpen: (row, column) => latest.current.onCellOpen(row, column),
    onToggle: (row, event) => latest.current.onToggle(row, event),
    onLeave: (leaving) => latest.current.onLeave(leaving),
  }))
  return stable
}
