import { addDays, daysBetween, isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** How a line was spent in the year so far. */
export type Spending = {
  /** What is neither spent nor promised. */
  readonly restant: Cents | null
  readonly gerealiseerd: Cents
  /** Invoices of the year, the months they are of, and the largest of them. */
  readonly bookings: number
  readonly months: number
  readonly largest: Cents
}

export type RunsOut = { readonly perMonth: Cents; readonly left: Cents; readonly month: number }

const daysOfMonth = 365 / 12
const leastMonths = 3
const leastBookings = 3

/**
 * When a line is empty if it goes on as it went, and null when nothing can be said of that: before
 * April, of money that went out in one go or a few months, or when it lasts until December.
 */
export function runsOut(spent: Spending, year: number, today: IsoDate): RunsOut | null {
  const { restant, gerealiseerd, bookings, months, largest } = spent
  if (restant === null || yearOf(today) !== year) return null
  const passed = daysBetween(isoDate(`${year}-01-01`), today) / daysOfMonth
  const isSteady = bookings >= leastBookings && months >= leastMonths && largest * 2 <= gerealiseerd
  if (passed < leastMonths || !isSteady || restant <= 0 || gerealiseerd <= 0) return null
  const perMonth = gerealiseerd / passed
  const days = Math.round((restant / perMonth) * daysOfMonth)
  if (days >= daysBetween(today, isoDate(`${year}-12-01`))) return null
  const emptyOn = addDays(today, days)
  return { perMonth: aboutSo(perMonth), left: restant, month: Number(emptyOn.slice(5, 7)) }
}

// Two digits that count: a guess is not said to the cent.
function aboutSo(amount: number): Cents {
  const unit = Math.max(100, 10 ** (Math.floor(Math.log10(amount)) - 1))
  return cents(Math.round(amount / unit) * unit)
}
