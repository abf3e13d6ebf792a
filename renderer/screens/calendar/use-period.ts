import { useMemo } from 'react'
import { layerOfMark } from '#domain/calendar/layers'
import type { CalendarLayer } from '#domain/calendar/layers'
import type { CalendarDay } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from '#renderer/lib/use-query'
import type { Days } from './calendar-period.ts'

export type Period = {
  readonly days: ReadonlyMap<IsoDate, CalendarDay>
  readonly events: readonly EventRow[]
  /** Open tasks on each day; a day without any is left out. */
  readonly tasks: ReadonlyMap<IsoDate, number>
}

type Wish = Days & {
  /** Undefined while it is asked for: nothing is drawn that is to be hidden. */
  readonly hidden: readonly CalendarLayer[] | undefined
  readonly hasTasks: boolean
}

const keep = { keepsPrevious: true }

/** Days with the marks of the layers shown, events and tasks; undefined while they are asked for. */
export function usePeriod({ from, until, hidden, hasTasks }: Wish): Period | undefined {
  const showsTasks = hasTasks && hidden?.includes('tasks') === false
  const days = useQuery('calendar.days', { from, until }, keep)
  const planned = useQuery('calendar.events', { from, until }, keep)
  const counts = useQuery('tasks.counts', showsTasks ? { from, until } : null, keep)
  return useMemo(() => {
    if (days === undefined || planned === undefined || hidden === undefined) return undefined
    return {
      days: new Map(days.days.map((day) => [day.date, withoutHidden(day, hidden)])),
      events: planned.events,
      tasks: new Map((counts?.days ?? []).map(({ date, open }) => [date, open])),
    }
  }, [days, planned, counts, hidden])
}

function withoutHidden(day: CalendarDay, hidden: readonly CalendarLayer[]): CalendarDay {
  const marks = day.marks.filter((mark) => {
    const layer = layerOfMark(mark)
    return layer === null || !hidden.includes(layer)
  })
  return { ...day, marks }
}
