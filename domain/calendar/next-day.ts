import { addDays, todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CalendarIndex } from './calendar-index.ts'
import type { DateCheckInput } from './date-check-input.ts'
import type { Finding } from './signal.ts'
import { findingsFor } from './signals-for.ts'

const farthestDays = 366

/**
 * The first day after `from` (and not before today) that nothing weighs against as `avoid`;
 * `null` when the data ends first, because what is unknown is no clear day.
 */
export function nextDayWithoutAvoid(
  from: IsoDate,
  input: Omit<DateCheckInput, 'date'>,
  calendar: CalendarIndex,
): IsoDate | null {
  const yesterday = addDays(todayOf(input.now), -1)
  const start = from < yesterday ? yesterday : from
  for (let ahead = 1; ahead <= farthestDays; ahead += 1) {
    const date = addDays(start, ahead)
    const findings = findingsFor({ ...input, date }, calendar)
    if (findings.some(isBeyondTheData)) return null
    if (!findings.some(({ severity }) => severity === 'avoid')) return date
  }
  return null
}

// A region without gemeenten or place lacks the same on every day, so it cannot stop the search.
function isBeyondTheData({ facts }: Finding): boolean {
  return facts.kind === 'no-data' && facts.about !== 'school-regions' && facts.about !== 'sun'
}
