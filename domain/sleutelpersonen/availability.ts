import { daysBetween, minutesOf, weekdayOf } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { AvailabilityExceptionId } from '#domain/shared/ids'

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** A part of the week in which somebody mostly can; 1 is Monday. */
export type WeekPart = { readonly weekday: number; readonly part: DayPart }

/** Days on which it is otherwise: away, or free after all; without a part it counts for the whole day. */
export type AvailabilityException = {
  readonly id: AvailabilityExceptionId
  readonly fromOn: IsoDate
  readonly untilOn: IsoDate
  readonly part: DayPart | null
  readonly isFree: boolean
}

/** When somebody can. An empty pattern is not said yet, and not: never. */
export type Availability = {
  readonly pattern: readonly WeekPart[]
  readonly exceptions: readonly AvailabilityException[]
}

/** Which parts of the day do not fit, and until when somebody is away when that is the reason. */
type Obstacle = { readonly parts: readonly DayPart[]; readonly awayUntil: IsoDate | null }
export type Freedom =
  { readonly kind: 'free' | 'unknown' } | ({ readonly kind: 'not-free' | 'partly' } & Obstacle)

// Where a part of the day ends, in minutes since midnight.
const endsAt: Record<DayPart, number> = {
  morning: 12 * 60,
  afternoon: 18 * 60,
  evening: 24 * 60,
}

/**
 * Whether somebody can on a day between two times; without times the whole day is meant. What was
 * said about days goes before the week, and of two such the shortest stretch.
 */
export function freeOn(
  pattern: readonly WeekPart[],
  exceptions: readonly AvailabilityException[],
  date: IsoDate,
  startTime: WallTime | null,
  endTime: WallTime | null,
): Freedom {
  const asked = partsBetween(startTime, endTime).map((part) => {
    const exception = exceptionFor(exceptions, date, part)
    if (exception) return { part, canCome: exception.isFree, until: exception.untilOn }
    if (pattern.length === 0) return { part, canCome: null, until: null }
    const weekday = weekdayOf(date)
    const canCome = pattern.some((each) => each.weekday === weekday && each.part === part)
    return { part, canCome, until: null }
  })
  const against = asked.filter(({ canCome }) => canCome === false)
  if (against.length === 0)
    return { kind: asked.every(({ canCome }) => canCome === true) ? 'free' : 'unknown' }
  return {
    kind: against.length === asked.length ? 'not-free' : 'partly',
    parts: against.map(({ part }) => part),
    awayUntil: against.reduce<IsoDate | null>(
      (latest, { until }) =>
        until !== null && (latest === null || until > latest) ? until : latest,
      null,
    ),
  }
}

/** The parts of a day that lie between two times. */
function partsBetween(startTime: WallTime | null, endTime: WallTime | null): DayPart[] {
  const start = startTime === null ? 0 : minutesOf(startTime)
  const end = endTime === null ? endsAt.evening : Math.max(minutesOf(endTime), start + 1)
  return dayParts.filter((part, position) => {
    const before = dayParts[position - 1]
    return (before === undefined ? 0 : endsAt[before]) < end && endsAt[part] > start
  })
}

function exceptionFor(
  exceptions: readonly AvailabilityException[],
  date: IsoDate,
  part: DayPart,
): AvailabilityException | undefined {
  const length = (each: AvailabilityException) => daysBetween(each.fromOn, each.untilOn)
  return exceptions
    .filter(({ fromOn, untilOn, part: only }) => {
      return fromOn <= date && date <= untilOn && (only === null || only === part)
    })
    .toSorted(
      (one, other) =>
        length(one) - length(other) ||
        Number(one.part === null) - Number(other.part === null) ||
        Number(one.isFree) - Number(other.isFree),
    )[0]
}
