import type { EventRow } from '#domain/contract/events'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { weekOf } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { calendarText as text } from '#renderer/texts/calendar'
import type { CalendarView } from './calendar-address.ts'

type Props = { view: CalendarView; day: IsoDate; events: readonly EventRow[] | undefined }

/** What a view is called: the year, the month or the week. */
export function headingOf(view: CalendarView, day: IsoDate): string {
  if (view === 'week') return text.weekHeading(weekOf(day))
  return view === 'maand' ? text.monthHeading(day) : String(yearOf(day))
}

/** How many events a view shows, and what the rhythm of the year misses. */
export function CalendarSummary({ view, day, events }: Props) {
  const isYear = view === 'jaar' || view === 'lijst'
  const asked = isYear ? { year: yearOf(day) } : null
  const gaps = useQuery('events.rhythm', asked, { keepsPrevious: true })?.gaps
  const shown = events?.filter(
    ({ stage, date }) =>
      stage !== 'geannuleerd' && (view !== 'maand' || date?.slice(0, 7) === day.slice(0, 7)),
  )
  const parts = [
    ...(view === 'week' ? [text.weekSub(day)] : []),
    ...(shown === undefined ? [] : [text.eventCount(shown.length)]),
    ...(isYear && gaps !== undefined ? [text.gapCount(gaps.length)] : []),
  ]
  return <span>{parts.join(view === 'week' ? ' · ' : ', ')}</span>
}
