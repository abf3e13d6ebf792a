import { useState } from 'react'
import type { EventDetail } from '#domain/contract/events'
import type { WallTime } from '#domain/shared/dates'
import { eventText as text } from '#renderer/texts/events'
import { useEventChange } from './use-event-change.ts'

type Times = { readonly startTime: WallTime | null; readonly endTime: WallTime | null }

/** Both times of an event: one alone waits on the screen until the other is typed. */
export function useTimes(event: EventDetail) {
  const [typed, setTyped] = useState<{ over: string; times: Times }>()
  const change = useEventChange(event)
  const stored: Times = { startTime: event.startTime, endTime: event.endTime }
  const over = JSON.stringify(stored)
  const shown = typed?.over === over ? typed.times : stored
  return {
    ...shown,
    refusal: change.refusal,
    save: (part: Partial<Times>) => {
      const times = { ...shown, ...part }
      setTyped({ over, times })
      if ((times.startTime === null) !== (times.endTime === null)) return
      change.save(times, text.said.changed(text.times(times.startTime, times.endTime)))
    },
  }
}
