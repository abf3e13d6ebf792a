import type { KeyboardEvent } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import { dayAfterKey } from '#renderer/components/month-weeks'
import type { BoardActs } from './board-acts.ts'
import { useDayFocus } from './use-day-focus.ts'

/** The keys of a month, week or year: they move the day, or the event that hangs above it. */
export function useBoardKeys(focused: IsoDate, acts: BoardActs) {
  const { carry, drop, putBack } = acts.carrying
  const isCarrying = carry !== null
  const { board, followKeys } = useDayFocus(focused, isCarrying, acts.isSwitched)

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = dayAfterKey(focused, event)
    if (to !== undefined) {
      followKeys()
      acts.onDay(to)
    } else if (event.key === 'Escape' && isCarrying) putBack()
    else if (event.key === 'Enter' && isOnDay(event)) {
      if (isCarrying) drop()
      else acts.onEnter(focused)
    } else if (event.key.toLowerCase() === 'g') {
      followKeys()
      acts.onGoodDay()
    } else return
    event.preventDefault()
  }
  return { board, onKeyDown }
}

// A link to an event has an Enter of its own.
function isOnDay({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.dataset['day'] !== undefined
}
