import { daysBetween, isoDate, todayOf, weekdayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { daysToInvite } from './lead-time.ts'
import { finding } from './signal.ts'
import type { Finding } from './signal.ts'

const veryShortDays = 14

/** Saturday and Sunday: most partners in the chain do not work then. */
export function weekendFindings(date: IsoDate): Finding[] {
  const weekday = weekdayOf(date)
  if (weekday !== 6 && weekday !== 7) return []
  return [finding('weekend', 'weekend', 'avoid', { kind: 'weekend', weekday })]
}

/** A day that is over, or too near to invite people in time (four weeks). */
export function leadTimeFindings(date: IsoDate, now: Instant): Finding[] {
  // A year of days asks this, and the Dutch clock is slow to read: far ahead a day is no matter.
  if (daysBetween(isoDate(now.slice(0, 10)), date) > daysToInvite) return []
  const daysLeft = daysBetween(todayOf(now), date)
  if (daysLeft < 0) return [finding('voorbij', 'lead-time', 'note', { kind: 'past' })]
  if (daysLeft >= daysToInvite) return []
  const severity = daysLeft < veryShortDays ? 'adapt' : 'note'
  return [finding('korte-termijn', 'lead-time', severity, { kind: 'short-notice', daysLeft })]
}
