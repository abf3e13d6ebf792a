import { minutesOf } from '#domain/shared/dates'
import type { DrawnEvent } from './carry.ts'

export type Hours = { readonly from: number; readonly until: number }

export type PlacedInHours = {
  readonly drawn: DrawnEvent
  /** Hours from the first line of the grid. */
  readonly top: number
  readonly height: number
  /** Of those that stand beside each other. */
  readonly lane: number
  readonly lanes: number
}

type Span = { readonly drawn: DrawnEvent; readonly start: number; readonly end: number }

const usual: Hours = { from: 8, until: 18 }
const leastMinutes = 30

/** The hours of the grid: a working day, and longer when something lies outside it. */
export function hoursOf(events: readonly DrawnEvent[]): Hours {
  const spans = events.flatMap((drawn) => spanOf(drawn) ?? [])
  return {
    from: Math.min(usual.from, ...spans.map(({ start }) => Math.floor(start / 60))),
    until: Math.max(usual.until, ...spans.map(({ end }) => Math.ceil(end / 60))),
  }
}

/** Whether an event has a time to stand at; one without stands above the hours. */
export function hasTime({ event }: DrawnEvent): boolean {
  return event.startTime !== null
}

/** The events of one day at their times; those that overlap share the width. */
export function placeInHours(events: readonly DrawnEvent[], hours: Hours): PlacedInHours[] {
  const spans = events
    .flatMap((drawn) => spanOf(drawn) ?? [])
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
  return groupsOf(spans).flatMap((group) => {
    const ends: number[] = []
    const lanes = group.map(({ start, end }) => {
      const free = ends.findIndex((taken) => taken <= start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = end
      return lane
    })
    return group.map(({ drawn, start, end }, at) => ({
      drawn,
      top: start / 60 - hours.from,
      height: (end - start) / 60,
      lane: lanes[at] ?? 0,
      lanes: ends.length,
    }))
  })
}

function spanOf(drawn: DrawnEvent): Span | null {
  const { startTime, endTime } = drawn.event
  if (startTime === null) return null
  const start = minutesOf(startTime)
  const end = endTime === null ? start + 60 : minutesOf(endTime)
  return { drawn, start, end: Math.min(24 * 60, Math.max(end, start + leastMinutes)) }
}

// Those that hang together by overlapping, directly or through another.
function groupsOf(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = []
  let until = -1
  for (const span of spans) {
    if (span.start >= until) groups.push([])
    groups.at(-1)?.push(span)
    until = Math.max(until, span.end)
  }
  return groups
}
