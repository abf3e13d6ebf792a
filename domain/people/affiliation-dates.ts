import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** From and until a day, both included; null is open. */
export type Period = { readonly fromOn: IsoDate | null; readonly untilOn: IsoDate | null }

type Place = Period & { readonly id: string; readonly isMain: boolean }

/** Whether somebody works there on that day. */
export function holdsOn({ fromOn, untilOn }: Period, day: IsoDate): boolean {
  return (fromOn === null || fromOn <= day) && (untilOn === null || untilOn >= day)
}

/** Whether the work was over before that day. */
export function endedBefore({ untilOn }: Period, day: IsoDate): boolean {
  return untilOn !== null && untilOn < day
}

/** Whether the last day lies before the first. */
export function endsBeforeItStarts({ fromOn, untilOn }: Period): boolean {
  return fromOn !== null && untilOn !== null && untilOn < fromOn
}

/** Whether two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  const startsInTime = (early: Period, late: Period) =>
    late.fromOn === null || early.untilOn === null || late.fromOn <= early.untilOn
  return startsInTime(one, other) && startsInTime(other, one)
}

/** Where somebody works on that day: the main place, else another one that holds. */
export function placeOn<Each extends Place>(
  places: readonly Each[],
  day: IsoDate,
): Each | undefined {
  const there = places
    .filter((place) => holdsOn(place, day))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return there.find(({ isMain }) => isMain) ?? there[0]
}

/** The last day at the old place when the new one starts; undefined when that is before its start. */
export function lastDayBefore(old: Period, startsOn: IsoDate): IsoDate | undefined {
  const untilOn = addDays(startsOn, -1)
  return endsBeforeItStarts({ fromOn: old.fromOn, untilOn }) ? undefined : untilOn
}
