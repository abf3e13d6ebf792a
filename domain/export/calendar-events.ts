import { addDays } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import { calendarExportText as text } from '#domain/texts/calendar-export'

/** An event as the store knows it: nobody who comes is in it. */
export type EventForCalendar = {
  readonly id: string
  readonly title: string
  readonly goal: string | null
  readonly stage: string
  readonly cancelledReason: string | null
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly format: 'locatie' | 'online' | 'hybride'
  readonly venueName: string | null
  readonly roomName: string | null
  readonly address: string | null
  readonly gemeenteName: string | null
  readonly sequence: number
  readonly changedAt: Instant
}

export type CalendarMoment = { readonly date: IsoDate; readonly time: WallTime }

/** One entry of a calendar file as plain data. */
export type CalendarItem = {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly place: string
  readonly description: string
  readonly changedAt: Instant
  readonly span:
    /** Whole days; `until` is the first day after it (RFC 5545, 3.6.1). */
    | { readonly kind: 'days'; readonly from: IsoDate; readonly until: IsoDate }
    | { readonly kind: 'times'; readonly from: CalendarMoment; readonly until: CalendarMoment }
}

/** What a calendar file says of each event; ideas without a date are left out and counted. */
export function calendarItems(events: readonly EventForCalendar[]): {
  items: CalendarItem[]
  withoutDate: number
} {
  const items = events.flatMap((event) => itemOf(event) ?? [])
  return { items, withoutDate: events.length - items.length }
}

function itemOf(event: EventForCalendar): CalendarItem | null {
  const { date, startTime, endTime } = event
  if (date === null) return null
  const isCancelled = event.stage === 'geannuleerd'
  const title = plain(event.title)
  return {
    // A calendar knows the event again by this, whatever else changes; it names no machine.
    uid: `${event.id}@schakel.invalid`,
    sequence: event.sequence,
    title: isCancelled ? text.cancelled(title) : title,
    status: statusOf(event.stage),
    place: plain(placeOf(event)),
    description: plain(descriptionOf(event, isCancelled)),
    changedAt: event.changedAt,
    span:
      startTime === null || endTime === null
        ? { kind: 'days', from: date, until: addDays(date, 1) }
        : { kind: 'times', from: { date, time: startTime }, until: { date, time: endTime } },
  }
}

function statusOf(stage: string): CalendarItem['status'] {
  if (stage === 'geannuleerd') return 'CANCELLED'
  return stage === 'idee' ? 'TENTATIVE' : 'CONFIRMED'
}

function placeOf(event: EventForCalendar): string {
  const parts = [event.venueName, event.roomName, event.address, event.gemeenteName]
  const place = parts.filter((part) => part !== null && part !== '').join(', ')
  if (event.format === 'hybride') return text.alsoOnline(place)
  return event.format === 'online' ? text.online : place
}

function descriptionOf({ goal, cancelledReason }: EventForCalendar, isCancelled: boolean): string {
  const reason = isCancelled && cancelledReason !== null ? [cancelledReason] : []
  return [...reason.map(text.cancelledBecause), ...(goal === null ? [] : [goal])].join('\n\n')
}

// A control character other than a new line has no place in a calendar file (RFC 5545, 3.3.11).
function plain(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
}
