import type { SignalLine } from '#domain/contract/calendar'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { useQuery } from './use-query.ts'

type Wish = {
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly exceptEventId: EventId | null
}

/** What speaks against a day; undefined while it is asked for, or without a day. */
export function useSignals(
  date: IsoDate | null,
  { startTime, endTime, exceptEventId }: Wish,
): readonly SignalLine[] | undefined {
  const isOrdered = startTime === null || endTime === null || startTime < endTime
  const times = isOrdered ? { startTime, endTime } : { startTime, endTime: null }
  const asked = date === null ? null : { date, ...times, exceptEventId }
  return useQuery('calendar.signals', asked)?.signals
}
