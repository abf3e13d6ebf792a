import type { IsoDate } from '#domain/shared/dates'
import { daysFrom } from './calendar-index.ts'
import type { CalendarIndex } from './calendar-index.ts'
import type { DateCheckInput, OtherEvent } from './date-check-input.ts'
import type { Finding } from './signal.ts'
import { findingsFor } from './signals-for.ts'

export type CheckedDay = { readonly date: IsoDate; readonly findings: readonly Finding[] }

/** The date check of every day of a period; each day looks at its own events only. */
export function checkDays(
  period: { readonly from: IsoDate; readonly until: IsoDate },
  input: Omit<DateCheckInput, 'date'>,
  calendar: CalendarIndex,
): CheckedDay[] {
  const events = byDay(input.otherEvents)
  return daysFrom(period.from, period.until).map((date) => {
    const otherEvents = events.get(date) ?? []
    return { date, findings: findingsFor({ ...input, otherEvents, date }, calendar) }
  })
}

function byDay(events: readonly OtherEvent[]): ReadonlyMap<IsoDate, readonly OtherEvent[]> {
  const days = new Map<IsoDate, OtherEvent[]>()
  for (const event of events) {
    const known = days.get(event.date)
    if (known === undefined) days.set(event.date, [event])
    else known.push(event)
  }
  return days
}
