import type { SignalLine } from '#domain/contract/calendar'
import type { OutputOf } from '#domain/contract/kinds'
import type { events } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from '#renderer/lib/use-query'
import { useSignals } from '#renderer/lib/use-signals'
import type { Carry } from './carry.ts'

export type MoveFacts = {
  readonly signals: readonly SignalLine[] | undefined
  readonly plan: OutputOf<(typeof events)['events.movePlan']> | undefined
}

const nothing = { startTime: null, endTime: null, exceptEventId: null }

/** What speaks against the day that an event hangs above, and what its tasks would do. */
export function useMoveFacts(carry: Carry | null, day: IsoDate): MoveFacts {
  const wish =
    carry === null
      ? nothing
      : {
          startTime: carry.event.startTime,
          endTime: carry.event.endTime,
          exceptEventId: carry.event.id,
        }
  const signals = useSignals(carry === null ? null : day, wish)
  const asked = carry === null ? null : { eventId: carry.event.id, date: day }
  const plan = useQuery('events.movePlan', asked)
  return { signals, plan }
}
