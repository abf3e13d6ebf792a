import { daysBetween, todayOf, weekdayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { OtherEvent } from './date-check-input.ts'
import { overlaps, spanOf } from './event-span.ts'
import type { Span } from './event-span.ts'
import { finding } from './signal.ts'
import type { Finding, Severity } from './signal.ts'

const daysToInvite = 28
const veryShortDays = 14

/** Saturday and Sunday: most partners in the chain do not work then. */
export function weekendFindings(date: IsoDate): Finding[] {
  const weekday = weekdayOf(date)
  if (weekday !== 6 && weekday !== 7) return []
  return [finding('weekend', 'weekend', 'avoid', { kind: 'weekend', weekday })]
}

/** Other events of our own on the day; heaviest when the times overlap. */
export function ownEventFindings(
  date: IsoDate,
  span: Span | null,
  others: readonly OtherEvent[],
): Finding[] {
  return others
    .filter((other) => other.date === date)
    .map(({ id, title, startTime, endTime }) => {
      const overlap = overlapOf(span, spanOf(startTime, endTime))
      return finding(`eigen-bijeenkomst-${id}`, 'own-event', ownEventSeverity[overlap], {
        kind: 'own-event',
        title,
        startTime,
        endTime,
        overlap,
      })
    })
}

const ownEventSeverity: Record<'overlaps' | 'apart' | 'unknown', Severity> = {
  overlaps: 'avoid',
  unknown: 'adapt',
  apart: 'note',
}

function overlapOf(span: Span | null, other: Span | null) {
  if (span === null || other === null) return 'unknown'
  return overlaps(span, other) ? 'overlaps' : 'apart'
}

/** A day that is over, or too near to invite people in time (four weeks). */
export function leadTimeFindings(date: IsoDate, now: Instant): Finding[] {
  const daysLeft = daysBetween(todayOf(now), date)
  if (daysLeft < 0) return [finding('voorbij', 'lead-time', 'note', { kind: 'past' })]
  if (daysLeft >= daysToInvite) return []
  const severity = daysLeft < veryShortDays ? 'adapt' : 'note'
  return [finding('korte-termijn', 'lead-time', severity, { kind: 'short-notice', daysLeft })]
}
