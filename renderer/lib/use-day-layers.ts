import { useMemo } from 'react'
import type { CalendarDay, CalendarMark } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from './use-query.ts'
import { orderedTimes } from './use-signals.ts'
import type { DateWish } from './use-signals.ts'

/** What lies on one day, in the shapes of the calendars. */
export type DayLayers = {
  readonly bands: readonly ('school' | 'ramadan' | 'away')[]
  readonly marks: readonly { readonly kind: 'feest' | 'cult' | 'event'; readonly label: string }[]
  /** The heaviest thing against the day for what is being planned. */
  readonly severity: CalendarDay['severity']
  /** What speaks against it, heaviest first, in words. */
  readonly against: readonly string[]
}

/** The layers of a period for what is being planned, from the calendar and the events; undefined while they are asked for. */
export function useDayLayers(
  from: IsoDate,
  until: IsoDate,
  wish: DateWish,
): ReadonlyMap<IsoDate, DayLayers> | undefined {
  const options = { keepsPrevious: true }
  const asked = { from, until, wish: { ...wish, ...orderedTimes(wish) } }
  const days = useQuery('calendar.days', asked, options)
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
    days.map(({ date, severity, marks, reasons }) => {
      const onDay = events.filter((event) => event.date === date && event.stage !== 'geannuleerd')
      return [
        date,
        {
          bands: bandsOf(marks),
          marks: [
            ...marks.flatMap(shapeOf),
            ...onDay.map(({ title }) => ({ kind: 'event' as const, label: title })),
          ],
          severity,
          against: reasons,
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
    ...(layers.has('absence') ? (['away'] as const) : []),
  ]
}

function shapeOf({ layer, label }: CalendarMark): DayLayers['marks'] {
  if (layer === 'public-holiday') return [{ kind: 'feest', label }]
  return layer === 'culture' ? [{ kind: 'cult', label }] : []
}
