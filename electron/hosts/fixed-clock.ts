import { amsterdamClock, instant, instantOf, isIsoDate } from '#domain/shared/dates'
import type { Instant, WallTime } from '#domain/shared/dates'

/** The fixed clock of `--now` or `SCHAKEL_NOW`; a bare day means nine o'clock in the morning there. */
export function fixedClock(given: string | undefined): Instant | undefined {
  const text = given ?? process.env.SCHAKEL_NOW
  if (text === undefined || text === '') return undefined
  if (isIsoDate(text)) return instantOf(text, '09:00' as WallTime)
  const wall = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)$/.exec(text)
  if (wall?.[1] && wall[2] && isIsoDate(wall[1])) return instantOf(wall[1], wall[2] as WallTime)
  return instant(text)
}

/** `2025-01-21 09:00` in Amsterdam, for the first line a host prints. */
export function clockText(moment: Instant): string {
  const { date, time } = amsterdamClock(moment)
  return `${date} ${time}`
}
