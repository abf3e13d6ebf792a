import { cents, roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** Work as far as money goes; the rates are those of its day. */
export type PaidWork = {
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
  readonly hourCents: Cents | null
  readonly kmTenthCents: number | null
}

export type Worth = {
  readonly reward: Cents
  readonly kmAllowance: Cents
  readonly expenses: Cents
  readonly total: Cents
  /** Minutes of which no rate is known: they are worth nothing yet, which must be said. */
  readonly minutesWithoutRate: number
  readonly kmWithoutRate: number
}

/**
 * What work is worth: hours and kilometres each added up first and rounded once, half away from
 * zero (money-rules.json, rekenregels). An unknown rate counts nothing and is told.
 */
export function worthOf(work: readonly PaidWork[]): Worth {
  let hours = 0
  let distance = 0
  let expenses = 0
  let minutesWithoutRate = 0
  let kmWithoutRate = 0
  for (const { minutes, km, hourCents, kmTenthCents, ...each } of work) {
    hours += minutes * (hourCents ?? 0)
    distance += km * (kmTenthCents ?? 0)
    expenses += each.expenses
    if (hourCents === null) minutesWithoutRate += minutes
    if (kmTenthCents === null) kmWithoutRate += km
  }
  const reward = roundToCents(hours / 60)
  const kmAllowance = roundToCents(distance / 10)
  const total = cents(reward + kmAllowance + expenses)
  return {
    reward,
    kmAllowance,
    expenses: cents(expenses),
    total,
    minutesWithoutRate,
    kmWithoutRate,
  }
}
