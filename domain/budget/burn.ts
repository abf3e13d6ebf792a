import { daysBetween, isoDate, monthsAfter } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents, roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** How spending went through a year, beside the budget spread evenly over its months. */
export type Burn = {
  /** Realised up to and including each month that began; the last is all that was realised. */
  readonly months: readonly Cents[]
  readonly realised: Cents
  /** The part of the year that has passed, 0 to 1. */
  readonly passed: number
  /** What would have been realised by now when spent evenly; null while there is no budget. */
  readonly even: Cents | null
  /** Realised minus even: below zero is less than evenly. */
  readonly difference: Cents | null
}

type Wish = {
  readonly year: number
  readonly begroot: Cents | null
  readonly today: IsoDate
}

/**
 * Adds up what was realised month by month. A booking of the year with a day outside it counts in
 * the first or last month, so that the line always ends at what the annex says.
 */
export function burnOf(
  bookings: Iterable<{ readonly date: IsoDate; readonly cost: Cents }>,
  { year, begroot, today }: Wish,
): Burn {
  const passed = passedOf(year, today)
  const shown = Math.ceil(passed * 12)
  const perMonth = Array.from({ length: shown }, () => 0)
  let realised = 0
  for (const { date, cost } of bookings) {
    realised += cost
    const at = Math.min(monthIn(year, date), shown) - 1
    if (at >= 0) perMonth[at] = (perMonth[at] ?? 0) + cost
  }
  let sum = 0
  const even = begroot === null ? null : roundToCents(begroot * passed)
  return {
    months: perMonth.map((amount) => cents((sum += amount))),
    realised: cents(realised),
    passed,
    even,
    difference: even === null ? null : cents(realised - even),
  }
}

function passedOf(year: number, today: IsoDate): number {
  const [thisYear = 0, month = 1, day = 1] = today.split('-').map(Number)
  if (thisYear !== year) return thisYear > year ? 1 : 0
  const first = isoDate(`${today.slice(0, 7)}-01`)
  return (month - 1 + day / daysBetween(first, monthsAfter(first, 1))) / 12
}

function monthIn(year: number, date: IsoDate): number {
  const [ofDate = 0, month = 1] = date.split('-').map(Number)
  if (ofDate === year) return month
  return ofDate < year ? 1 : 12
}
