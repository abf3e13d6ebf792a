import { amsterdamClock, dutchTime, longDate } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import { messageWords as words } from '#domain/texts/messages'
import type { FieldValues } from './fields.ts'
import { hasOneSubject } from './kinds.ts'
import type { MessageWay } from './kinds.ts'

type Person = {
  readonly givenName: string
  readonly name: string
  readonly organisation: string | null
  /** Until when a seat is held for them, while it is. */
  readonly offeredUntil: Instant | null
}

/** What the fields of one person say. */
export function personValues({ givenName, name, organisation, offeredUntil }: Person): FieldValues {
  return {
    salutation: words.salutation(givenName),
    givenName,
    name,
    organisation,
    offerUntil: offeredUntil === null ? null : momentInWords(offeredUntil),
  }
}

/** What can be filled in for one person: a single mail to everybody names nobody. */
export function valuesFor(way: MessageWay, own: FieldValues): FieldValues {
  return way === 'one-mail' ? { salutation: words.salutationForAll } : own
}

/** The same for a subject: Word, too, asks for one that goes to everybody. */
export function subjectValuesFor(way: MessageWay, own: FieldValues): FieldValues {
  return valuesFor(hasOneSubject(way) ? 'one-mail' : way, own)
}

/** `vrijdag 14 februari 2025, 12.00 uur`. */
export function momentInWords(moment: Instant): string {
  const { date, time } = amsterdamClock(moment)
  return words.moment(longDate(date), dutchTime(time))
}

type EventFacts = {
  readonly title: string
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly format: 'locatie' | 'online' | 'hybride'
  readonly venueName: string | null
  readonly roomName: string | null
  readonly address: string | null
  readonly gemeenteName: string | null
  readonly programme: readonly string[]
}

/** What the fields of one event say; what is not known yet has no value. */
export function eventValues(event: EventFacts): FieldValues {
  const { title, date, startTime, endTime, address, programme } = event
  return {
    event: title,
    day: date === null ? null : longDate(date),
    time: timesInWords(startTime, endTime),
    place: placeInWords(event),
    address,
    programme: programme.length === 0 ? null : programme.join('\n'),
  }
}

function timesInWords(start: WallTime | null, end: WallTime | null): string | null {
  if (start === null) return null
  return end === null
    ? words.from(dutchTime(start))
    : words.between(dutchTime(start), dutchTime(end))
}

function placeInWords({ format, venueName, roomName, gemeenteName }: EventFacts): string | null {
  if (format === 'online') return words.online
  const place = [venueName, roomName, gemeenteName].filter((part) => part !== null && part !== '')
  if (place.length === 0) return null
  return format === 'hybride' ? words.alsoOnline(place.join(', ')) : place.join(', ')
}
