import { useMemo } from 'react'
import type { CalendarDay, CalendarMark } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from './use-query.ts'

/** What lies on one day, in the shapes of the calendars. */
export type DayLayers = {
  readonly bands: readonly ('school' | 'ramadan')[]
  readonly marks: readonly { readonly kind: 'feest' | 'cult' | 'event'; readonly label: string }[]
  /** What is known against the day, heaviest first, in words. */
  readonly against: readonly string[]
}

/** The layers of a period, from the calendar and the events; undefined while they are asked for. */
export function useDayLayers(
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<IsoDate, DayLayers> | undefined {
  const options = { keepsPrevious: true }
  const days = useQuery('calendar.days', { from, until }, options)
  const planned = useQuery('calendar.events', { from, until }, options)
  return useMemo(
    () => (days && planned ? layersOf(days.days, planned.events) : undefined),
    [days, planned],
  )
}

function layersOf(
  days: readonly CalendarDay[],
  events: readonly EventRow[],
): ReadonlyMap<IsoDate, DayLayers> {
  return new Map(
    days.map(({ date, marks }) => {
      const onDay = events.filter((event) => event.date === date && event.stage !== 'geannuleerd')
      return [
        date,
        {
          bands: bandsOf(marks),
          marks: [
            ...marks.flatMap(shapeOf),
            ...onDay.map(({ title }) => ({ kind: 'event' as const, label: title })),
          ],
          against: marks.filter(({ severity }) => severity !== 'note').map(({ label }) => label),
        },
      ]
    }),
  )
}

function bandsOf(marks: readonly CalendarMark[]): DayLayers['bands'] {
  const layers = new Set(marks.map(({ layer }) => layer))
  return [
    ...(layers.has('school-holiday') ? (['school'] as const) : []),
    ...(layers.has('ramadan') ? (['ramadan'] as const) : []),
  ]
}

function shapeOf({ layer, label }: CalendarMark): DayLayers['marks'] {
  if (layer === 'public-holiday') return [{ kind: 'feest', label }]
  return layer === 'culture' ? [{ kind: 'cult', label }] : []
}
