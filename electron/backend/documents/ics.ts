import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { CalendarItem } from '#domain/export/calendar-events'
import type { Instant } from '#domain/shared/dates'
import { amsterdamName, amsterdamZone } from './amsterdam-zone.ts'
import { wallMoment } from './wall-moment.ts'

const statuses = {
  TENTATIVE: { status: ICalEventStatus.TENTATIVE, busystatus: ICalEventBusyStatus.TENTATIVE },
  CONFIRMED: { status: ICalEventStatus.CONFIRMED, busystatus: ICalEventBusyStatus.BUSY },
  CANCELLED: { status: ICalEventStatus.CANCELLED, busystatus: ICalEventBusyStatus.FREE },
}

/** A calendar file that Outlook and others take over, and know again when it comes once more. */
export function writeIcs(items: readonly CalendarItem[], { now }: { now: Instant }): Uint8Array {
  const calendar = ical({
    prodId: '//Schakel//Schakel//NL',
    method: ICalCalendarMethod.PUBLISH,
    // Named here, the zone would also move the moments that must stand in UTC.
    timezone: { name: null, generator: () => amsterdamZone },
  })
  for (const item of items) calendar.createEvent(eventOf(item, now))
  return new TextEncoder().encode(`${calendar.toString()}\r\n`)
}

function eventOf(item: CalendarItem, now: Instant): ICalEventData {
  return {
    id: item.uid,
    sequence: item.sequence,
    stamp: new Date(now),
    lastModified: new Date(item.changedAt),
    summary: item.title,
    ...statuses[item.status],
    ...(item.place === '' ? {} : { location: item.place }),
    ...(item.description === '' ? {} : { description: item.description }),
    ...spanOf(item),
  }
}

function spanOf({ span }: CalendarItem) {
  if (span.kind === 'days') {
    return { allDay: true, start: new Date(span.from), end: new Date(span.until) }
  }
  return {
    timezone: amsterdamName,
    start: wallMoment(span.from),
    end: wallMoment(span.until),
  }
}
