import { format, isValid, parse } from 'date-fns'
import { nl } from 'date-fns/locale/nl'

/** A calendar day without zone, `2025-02-14`. */
export type IsoDate = string & { readonly __isoDate: true }
/** A moment in UTC, `2025-02-14T08:30:00.000Z`. */
export type Instant = string & { readonly __instant: true }
/** Wall time in Europe/Amsterdam, `09:30`. */
export type WallTime = string & { readonly __wallTime: true }

const dayMs = 86_400_000
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

/** Tells a real calendar day (so not 31 February) from other text. */
export function isIsoDate(text: string): text is IsoDate {
  if (!dayPattern.test(text)) return false
  const moment = new Date(text)
  return isValid(moment) && moment.toISOString().startsWith(text)
}

/** Tells `HH:mm` from other text. */
export function isWallTime(text: string): text is WallTime {
  return timePattern.test(text)
}

/** The day as typed; throws on anything that is no calendar day. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`Not a calendar day: ${text}`)
  return text
}

/** The wall time as typed; throws on anything that is no `HH:mm`. */
export function wallTime(text: string): WallTime {
  if (!isWallTime(text)) throw new Error(`Not a wall time: ${text}`)
  return text
}

/** The moment as typed; throws on text that is no ISO instant. */
export function instant(text: string): Instant {
  const parsed = new Date(text)
  if (!isValid(parsed)) throw new Error(`Not an instant: ${text}`)
  return parsed.toISOString() as Instant
}

/** The day `days` later (or earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date((epochDay(day) + days) * dayMs).toISOString().slice(0, 10) as IsoDate
}

/** The same day so many months later, or the last of that month when it is shorter. */
export function monthsAfter(day: IsoDate, months: number): IsoDate {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), count % 12]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month + 1)}-${two(Math.min(last, Number(day.slice(8))))}` as IsoDate
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: IsoDate): number {
  // 1 January 1970 was a Thursday.
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** Minutes since midnight of a wall time. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Wall time of so many minutes since midnight, kept inside the day. */
export function timeOfMinutes(minutes: number): WallTime {
  const inside = Math.max(0, Math.min(24 * 60 - 1, Math.round(minutes)))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(inside / 60))}:${two(inside % 60)}` as WallTime
}

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Day and wall time in Europe/Amsterdam of a moment, whatever the machine's zone. */
export function amsterdamClock(moment: Instant): { date: IsoDate; time: WallTime } {
  const parts = new Map(
    amsterdam.formatToParts(new Date(moment)).map((part) => [part.type, part.value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}` as IsoDate,
    time: `${part('hour')}:${part('minute')}` as WallTime,
  }
}

/** Today in Europe/Amsterdam. */
export function todayOf(now: Instant): IsoDate {
  return amsterdamClock(now).date
}

// Minutes ahead of UTC, the most first: summer and winter, and what Amsterdam had before 1946
// (in older and newer tables). A clock that is far back must not make a list unreadable.
// Source: IANA tz database.
const minutesAhead = [120, 80, 79, 60, 20, 19, 0]

/**
 * False for a wall time that the clock skips (02:00 to 03:00 on the last Sunday of March).
 * Source: Directive 2000/84/EC.
 */
export function wallTimeExists(date: IsoDate, time: WallTime): boolean {
  return findInstant(date, time) !== undefined
}

/** The moment of a wall time in Amsterdam; of the two in October the first; throws when skipped. */
export function instantOf(date: IsoDate, time: WallTime): Instant {
  const moment = findInstant(date, time)
  if (moment === undefined) throw new Error(`Wall time does not exist: ${date} ${time}`)
  return moment
}

function findInstant(date: IsoDate, time: WallTime): Instant | undefined {
  const guess = Date.parse(`${date}T${time}:00Z`)
  for (const minutes of minutesAhead) {
    const moment = new Date(guess - minutes * 60_000).toISOString() as Instant
    const clock = amsterdamClock(moment)
    if (clock.date === date && clock.time === time) return moment
  }
  return undefined
}

/** `vrijdag 14 februari 2025`. */
export function longDate(day: IsoDate): string {
  return format(localDay(day), 'EEEE d MMMM yyyy', { locale: nl })
}

/** `vr 14 februari`. */
export function shortDate(day: IsoDate): string {
  return format(localDay(day), 'EEEEEE d MMMM', { locale: nl })
}

/** `14 februari 2025`. */
export function dateWithYear(day: IsoDate): string {
  return format(localDay(day), 'd MMMM yyyy', { locale: nl })
}

/** `14 februari`. */
export function dayMonth(day: IsoDate): string {
  return format(localDay(day), 'd MMMM', { locale: nl })
}

/** `14-02-2025`, as in a grid. */
export function gridDate(day: IsoDate): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`
}

/** `9.30`, as Dutch writes a time. */
export function dutchTime(time: WallTime): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`
}

// A day without zone counts in whole UTC days, so no clock change can shift it.
function epochDay(day: IsoDate): number {
  return Date.parse(day) / dayMs
}

function localDay(day: IsoDate): Date {
  return parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1))
}
