import { daysBetween, todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CalendarIndex } from './calendar-index.ts'
import { checkDays } from './check-days.ts'
import type { DateCheckInput } from './date-check-input.ts'
import type { Finding, Severity } from './signal.ts'

/** A day with what speaks against it; the lighter `weight`, the better the day. */
export type RankedDay = {
  readonly date: IsoDate
  readonly weight: number
  /** The heaviest finding's; `null` when nothing speaks against the day. */
  readonly severity: Severity | null
  readonly findings: readonly Finding[]
}

// A heavier finding outweighs all lighter ones together; what is unknown lies between them.
const weightOf: Record<Severity, number> = {
  avoid: 1_000_000_000,
  adapt: 1_000_000,
  'no-data': 1_000,
  note: 1,
}

/**
 * The days of a period from best to worst, without those that are over. Equal days stand in order
 * of nearness to `near`, then of date.
 */
export function rankDays(
  period: { readonly from: IsoDate; readonly until: IsoDate },
  input: Omit<DateCheckInput, 'date'>,
  calendar: CalendarIndex,
  options: { readonly near?: IsoDate | null } = {},
): RankedDay[] {
  const today = todayOf(input.now)
  const near = options.near ?? null
  const from = period.from < today ? today : period.from
  return checkDays({ from, until: period.until }, input, calendar)
    .map(({ date, findings }) => ({
      date,
      weight: weigh(findings),
      severity: findings[0]?.severity ?? null,
      findings,
    }))
    .toSorted(
      (one, other) =>
        one.weight - other.weight ||
        distance(one.date, near) - distance(other.date, near) ||
        daysBetween(other.date, one.date),
    )
}

function weigh(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + weightOf[severity], 0)
}

function distance(date: IsoDate, near: IsoDate | null): number {
  return near === null ? 0 : Math.abs(daysBetween(near, date))
}
