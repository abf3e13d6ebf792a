import { minutesOf } from '#domain/shared/dates'
import type { Assignment } from './assignment.ts'

type Times = Pick<Assignment, 'startTime' | 'endTime'>
type Agreed = Times & Pick<Assignment, 'plannedMinutes'>

const minutesOfDay = 24 * 60

/** How long a stretch of one day is; null without times or when it does not end that day. */
export function minutesBetween({ startTime, endTime }: Times): number | null {
  if (startTime === null || endTime === null) return null
  const minutes = minutesOf(endTime) - minutesOf(startTime)
  return minutes > 0 ? minutes : null
}

/** How long work takes: as was said, else by its times; null when neither is known. */
export function agreedMinutes(work: Agreed): number | null {
  const { plannedMinutes: said } = work
  return said === null ? minutesBetween(work) : Math.min(said, minutesOfDay)
}

/**
 * What work adds to other work of the same person at the same place and day: an hour there counts
 * once, for how many languages it was asked. Null when it is not known how long it takes.
 */
export function extraMinutes(work: Agreed, others: readonly Agreed[]): number | null {
  const minutes = agreedMinutes(work)
  if (minutes === null) return null
  const counted = others.reduce(
    (sum, other) => sum + Math.min(sharedMinutes(work, other), agreedMinutes(other) ?? 0),
    0,
  )
  return Math.max(0, minutes - counted)
}

// Without times on either side both are as long as what goes on there.
function sharedMinutes(one: Times, other: Times): number {
  if (one.startTime === null && other.startTime === null) return minutesOfDay
  const [mine, theirs] = [stretchOf(one), stretchOf(other)]
  if (!mine || !theirs) return 0
  return Math.max(0, Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start))
}

// An end before its start is the next day; what lies after midnight is left out on both sides.
function stretchOf({ startTime, endTime }: Times) {
  if (startTime === null || endTime === null) return undefined
  const [start, end] = [minutesOf(startTime), minutesOf(endTime)]
  return { start, end: end > start ? end : minutesOfDay }
}
