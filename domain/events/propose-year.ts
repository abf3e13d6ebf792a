import type { CalendarIndex } from '#domain/calendar/calendar-index'
import type { DateCheckInput, OtherEvent } from '#domain/calendar/date-check-input'
import { rankDays } from '#domain/calendar/rank-days'
import type { RankedDay } from '#domain/calendar/rank-days'
import type { Finding, Severity } from '#domain/calendar/signal'
import { addDays, daysBetween, isoDate, todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { periodIn } from './suggested-period.ts'
import type { PlannedDay, YearWish } from './year-wishes.ts'

/** A wish with the day proposed for it and what is known about that day; `null` when none is free. */
export type YearProposal = YearWish & {
  readonly date: IsoDate | null
  readonly findings: readonly Finding[]
}

type Period = { readonly from: IsoDate; readonly until: IsoDate }
type Check = Omit<DateCheckInput, 'date' | 'startTime' | 'endTime'>
type Placed = { readonly wish: YearWish; readonly window: Period; readonly near: IsoDate }

/**
 * A day for everything the year misses: never one to avoid, those of a type far apart, no two in
 * one week when it can be otherwise, and within a type's own period. The most bound choose first.
 */
export function proposeYear(
  year: number,
  wishes: readonly YearWish[],
  planned: readonly PlannedDay[],
  check: Check,
  calendar: CalendarIndex,
): YearProposal[] {
  const taken: PlannedDay[] = [...planned]
  const otherEvents: OtherEvent[] = [...check.otherEvents]
  const found = new Map<string, YearProposal>()
  const today = todayOf(check.now)
  const placed = wishes.map((wish) => placeOf(year, wish, wishes, planned, today))
  const boundFirst = placed.toSorted((one, other) => length(one.window) - length(other.window))
  for (const place of boundFirst) {
    const { wish } = place
    const day = bestDay(year, place, { ...check, otherEvents }, taken, calendar)
    found.set(wish.key, { ...wish, date: day?.date ?? null, findings: day?.findings ?? [] })
    if (day === undefined) continue
    const { startTime, endTime } = wish
    taken.push({ typeId: wish.typeId, date: day.date })
    const id = wish.key as EventId
    otherEvents.push({ id, title: wish.typeName, date: day.date, startTime, endTime })
  }
  return wishes.flatMap(({ key }) => found.get(key) ?? [])
}

function bestDay(
  year: number,
  { wish, window, near }: Placed,
  check: Check,
  taken: readonly PlannedDay[],
  calendar: CalendarIndex,
): RankedDay | undefined {
  const input = { ...check, startTime: wish.startTime, endTime: wish.endTime }
  const daysOf = (period: Period) =>
    rankDays(period, input, calendar).filter(({ severity }) => severity !== 'avoid')
  const inWindow = daysOf(window)
  const days = inWindow.length > 0 ? inWindow : daysOf(wholeOf(year))
  const costs = new Map(days.map((day) => [day, costOf(day, wish, near, taken)]))
  return days.reduce<RankedDay | undefined>((best, day) => {
    if (best === undefined) return day
    const difference = (costs.get(day) ?? 0) - (costs.get(best) ?? 0)
    return difference < 0 || (difference === 0 && day.date < best.date) ? day : best
  }, undefined)
}

// All in days: how far she would go from the middle of the window to be rid of it.
const daysToEscape: Record<Severity, number> = { avoid: 366, adapt: 60, 'no-data': 20, note: 7 }
const sameWeek = 40
const sameMonth = 25
const sameTypeInAMonth = 366

function costOf(
  { date, findings }: RankedDay,
  { typeId }: YearWish,
  near: IsoDate,
  taken: readonly PlannedDay[],
): number {
  const against = findings.reduce((sum, { severity }) => sum + daysToEscape[severity], 0)
  const crowd = taken.reduce((sum, other) => sum + crowding(date, typeId, other), 0)
  return Math.abs(daysBetween(near, date)) + against + crowd
}

function crowding(date: IsoDate, typeId: YearWish['typeId'], other: PlannedDay): number {
  const apart = Math.abs(daysBetween(date, other.date))
  const isSameMonth = date.slice(0, 7) === other.date.slice(0, 7)
  if (other.typeId === typeId && (isSameMonth || apart < 31)) return sameTypeInAMonth
  return (apart < 7 ? sameWeek : 0) + (isSameMonth ? sameMonth : 0)
}

// The year in as many parts as the type has events; what is planned fills the part it lies in.
function placeOf(
  year: number,
  wish: YearWish,
  wishes: readonly YearWish[],
  planned: readonly PlannedDay[],
  today: IsoDate,
): Placed {
  const left = leftOf(wholeOf(year), today)
  if (wish.period !== null) {
    const window = periodIn(year, wish.period)
    const ahead = window.until < today ? left : leftOf(window, today)
    return { wish, window: ahead, near: middleOf(ahead) }
  }
  // Oost and West by turns, so that neither has all of its events in one half of the year.
  const ofType = wishes
    .filter(({ typeId }) => typeId === wish.typeId)
    .toSorted((one, other) => one.number - other.number)
  const there = planned.filter(({ typeId }) => typeId === wish.typeId)
  const parts = partsOf(wholeOf(year), ofType.length + there.length)
  const isFilled = ({ from, until }: Period) =>
    there.some(({ date }) => from <= date && date <= until)
  const free = parts.filter((part) => !isFilled(part) && part.until >= today)
  // A year that is partly over has what is left of it to choose from.
  const open = free.length < ofType.length ? partsOf(left, ofType.length) : free
  const window = leftOf(open[ofType.indexOf(wish)] ?? left, today)
  return { wish, window, near: middleOf(window) }
}

function leftOf({ from, until }: Period, today: IsoDate): Period {
  return { from: from < today && today <= until ? today : from, until }
}

function wholeOf(year: number): Period {
  return { from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) }
}

function partsOf({ from, until }: Period, count: number): Period[] {
  const days = daysBetween(from, until) + 1
  return Array.from({ length: count }, (_, index) => ({
    from: addDays(from, Math.floor((days * index) / count)),
    until: addDays(from, Math.floor((days * (index + 1)) / count) - 1),
  }))
}

function middleOf(period: Period): IsoDate {
  return addDays(period.from, Math.floor(length(period) / 2))
}

function length({ from, until }: Period): number {
  return daysBetween(from, until)
}
