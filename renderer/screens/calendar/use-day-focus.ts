import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { IsoDate } from '#domain/shared/dates'

/** Keeps the focus on the day while keys move it, and while an event is in the hand. */
export function useDayFocus(
  focused: IsoDate,
  isCarrying: boolean,
  isSwitched: boolean,
): { board: RefObject<HTMLDivElement | null>; followKeys: () => void } {
  const board = useRef<HTMLDivElement>(null)
  const isWanted = useRef(false)
  const isFresh = useRef(isSwitched)
  const held = useRef<HTMLElement>(null)
  useEffect(() => {
    const isLost = isFresh.current && document.activeElement === document.body
    isFresh.current = false
    if (!isWanted.current && !isCarrying && !isLost && !hasFocus(held.current)) return
    isWanted.current = false
    held.current = board.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]') ?? null
    held.current?.focus()
  }, [focused, isCarrying])
  return {
    board,
    followKeys: () => {
      isWanted.current = true
    },
  }
}

// A day that went out of sight took the focus along.
function hasFocus(day: HTMLElement | null): boolean {
  if (day === null) return false
  const { activeElement, body } = document
  return activeElement === day || (activeElement === body && !day.isConnected)
}
