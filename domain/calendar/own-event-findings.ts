import type { IsoDate } from '#domain/shared/dates'
import type { Absence, BookedElsewhere, OtherEvent } from './date-check-input.ts'
import { overlaps, spanOf } from './event-span.ts'
import type { Span } from './event-span.ts'
import { finding } from './signal.ts'
import type { Finding, Overlap, Severity } from './signal.ts'

/** Other events of our own on the day; heaviest when the times overlap. */
export function ownEventFindings(
  date: IsoDate,
  span: Span | null,
  others: readonly OtherEvent[],
): Finding[] {
  return others
    .filter((other) => other.date === date)
    .map((other) => {
      const { id, title, startTime, endTime, isPartners = false } = other
      const { isSameVenue = false, sharedPeople = 0 } = other
      const overlap = overlapOf(span, spanOf(startTime, endTime))
      const severity = isPartners ? 'note' : severityOf(overlap, sharedPeople)
      return finding(`eigen-bijeenkomst-${id}`, 'own-event', severity, {
        kind: 'own-event',
        title,
        startTime,
        endTime,
        overlap,
        isPartners,
        isSameVenue,
        sharedPeople,
      })
    })
}

// Two gatherings on one day ask a lot of a guest, also when the times fit.
function severityOf(overlap: Overlap, sharedPeople: number): Severity {
  if (overlap === 'overlaps') return 'avoid'
  return overlap === 'unknown' || sharedPeople > 0 ? 'adapt' : 'note'
}

function overlapOf(span: Span | null, other: Span | null): Overlap {
  if (span === null || other === null) return 'unknown'
  return overlaps(span, other) ? 'overlaps' : 'apart'
}

/** Days on which the verbinder herself is away. */
export function absenceFindings(date: IsoDate, absences: readonly Absence[]): Finding[] {
  return absences
    .filter(({ from, until }) => from <= date && date <= until)
    .map(({ id, from, until, note }) =>
      finding(`afwezig-${id}`, 'absence', 'avoid', { kind: 'absence', from, until, note }),
    )
}

/** Sleutelpersonen this event needs who are booked elsewhere on the day. */
export function sleutelpersoonFindings(
  date: IsoDate,
  booked: readonly BookedElsewhere[],
): Finding[] {
  return booked
    .filter((booking) => booking.date === date)
    .map(({ id, name, title }) =>
      finding(`sleutelpersoon-bezet-${id}`, 'sleutelpersoon', 'adapt', {
        kind: 'sleutelpersoon',
        name,
        title,
      }),
    )
}
