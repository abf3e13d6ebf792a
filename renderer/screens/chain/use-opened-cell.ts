import { useRef, useState } from 'react'
import type { OpenedCell } from '#renderer/components/coverage-matrix.tsx'

/** The cell of the matrix that is open, and the button it belongs to. */
export function useOpenedCell() {
  const anchor = useRef<HTMLElement | null>(null)
  const [cell, setCell] = useState<OpenedCell>()
  return {
    anchor,
    cell,
    open: (opened: OpenedCell, button: HTMLElement) => {
      anchor.current = button
      setCell(opened)
    },
    close: () => setCell(undefined),
  }
}
