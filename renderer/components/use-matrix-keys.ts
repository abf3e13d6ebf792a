import { useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

type Spot = { readonly row: number; readonly column: number }

const steps: Record<string, (spot: Spot, last: Spot) => Spot> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last.row, column }),
}

/** One cell of a table is in the tab order; arrows, Home and End go to the others. */
export function useMatrixKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
) {
  const [wish, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const last = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) }
  const spot = within(wish, last)

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const next = within(step(spot, last), last)
    setSpot(next)
    const selector = `[data-spot="${String(next.row)}:${String(next.column)}"]`
    table.current?.querySelector<HTMLElement>(selector)?.focus()
  }

  function onFocus({ target }: FocusEvent): void {
    const [row, column] = (target.getAttribute('data-spot') ?? '').split(':').map(Number)
    if (row !== undefined && column !== undefined) setSpot({ row, column })
  }

  const cellProps = (row: number, column: number) => ({
    'data-spot': `${String(row)}:${String(column)}`,
    tabIndex: row === spot.row && column === spot.column ? 0 : -1,
  })
  return { onKeyDown, onFocus, cellProps }
}

function within({ row, column }: Spot, last: Spot): Spot {
  return {
    row: Math.min(Math.max(0, row), last.row),
    column: Math.min(Math.max(0, column), last.column),
  }
}
