import { minutesOf } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'

/** Minutes since midnight, the end not included. */
export type Span = { readonly from: number; readonly until: number }

const usualMinutes = 120

/** When an event runs; without an end two hours are reckoned, without a start nothing is known. */
export function spanOf(startTime: WallTime | null, endTime: WallTime | null): Span | null {
  if (startTime === null) return null
  const from = minutesOf(startTime)
  return { from, until: endTime === null ? from + usualMinutes : minutesOf(endTime) }
}

export function overlaps(first: Span, second: Span): boolean {
  return first.from < second.until && second.from < first.until
}
