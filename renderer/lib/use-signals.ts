import type { SignalLine } from '#domain/contract/calendar'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, VenueId } from '#domain/shared/ids'
import { useQuery } from './use-query.ts'

/** What is being planned, as far as the date check asks; left out is as the event itself says. */
export type DateWish = {
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly exceptEventId: EventId | null
  readonly subregion?: 'oost' | 'west' | null
  readonly venueId?: VenueId | null
}

/** The times of a wish that the backend takes: an end before the start counts as no end yet. */
export function orderedTimes({ startTime, endTime }: Pick<DateWish, 'startTime' | 'endTime'>) {
  const isOrdered = startTime === null || endTime === null || startTime < endTime
  return { startTime, endTime: isOrdered ? endTime : null }
}

/** What speaks against a day; undefined while it is asked for, or without a day. */
export function useSignals(
  date: IsoDate | null,
  wish: DateWish,
): readonly SignalLine[] | undefined {
  const { exceptEventId, subregion, venueId } = wish
  const asked =
    date === null
      ? null
      : {
          date,
          ...orderedTimes(wish),
          exceptEventId,
          ...(subregion === undefined ? {} : { subregion }),
          ...(venueId === undefined ? {} : { venueId }),
        }
  return useQuery('calendar.signals', asked)?.signals
}
