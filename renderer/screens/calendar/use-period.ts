import { useMemo } from 'react'
import type { CalendarDay } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from '#renderer/lib/use-query'

export type Period = {
  readonly days: ReadonlyMap<IsoDate, CalendarDay>
  readonly events: readonly EventRow[]
}

/** Days with their marks, and the events of a period; undefined while they are asked for. */
export function usePeriod(from: IsoDate, until: IsoDate): Period | undefined {
  const options = { keepsPrevious: true }
  const days = useQuery('calendar.days', { from, until }, options)
  const planned = useQuery('calendar.events', { from, until }, options)
  return useMemo(
    () =>
      days && planned
        ? { days: new Map(days.days.map((day) => [day.date, day])), events: planned.events }
        : undefined,
    [days, planned],
  )
}
