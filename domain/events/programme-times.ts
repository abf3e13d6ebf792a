import { minutesOf, timeOfMinutes } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'

/** What a part of a programme is. */
export const programmeKinds = [
  'arrival',
  'talk',
  'conversation',
  'break',
  'meal',
  'prayer',
  'closing',
] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

export type ItemTimes = {
  /** Minutes since the programme began. */
  readonly startsAfter: number
  readonly endsAfter: number
  /** Null while the event has no start time. */
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
}

type EventTimes = { readonly startTime: WallTime | null; readonly endTime: WallTime | null }

/** When each part begins and ends: one after the other, from the start of the event. */
export function programmeTimes(
  minutes: readonly number[],
  startTime: WallTime | null,
): ItemTimes[] {
  let startsAfter = 0
  return minutes.map((each) => {
    const item = { startsAfter, endsAfter: startsAfter + each }
    startsAfter = item.endsAfter
    return {
      ...item,
      startTime: timeAfter(startTime, item.startsAfter),
      endTime: timeAfter(startTime, item.endsAfter),
    }
  })
}

/** So many minutes past the end of the event; negative is what is left, null without both times. */
export function overrunOf(minutes: readonly number[], event: EventTimes): number | null {
  if (event.startTime === null || event.endTime === null) return null
  const room = minutesOf(event.endTime) - minutesOf(event.startTime)
  return minutes.reduce((sum, each) => sum + each, 0) - room
}

/** The order after one part is put at another place; a place past the end is the end. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from)
  const place = Math.max(0, Math.min(to, rest.length))
  return [...rest.slice(0, place), ...items.slice(from, from + 1), ...rest.slice(place)]
}

/** The wall time so many minutes later; null when that is past midnight. */
export function addMinutes(time: WallTime, minutes: number): WallTime | null {
  const later = minutesOf(time) + minutes
  return later < 24 * 60 ? timeOfMinutes(later) : null
}

// A programme that passes midnight goes on with the hours of the next day.
function timeAfter(startTime: WallTime | null, minutes: number): WallTime | null {
  return startTime === null ? null : timeOfMinutes((minutesOf(startTime) + minutes) % (24 * 60))
}
