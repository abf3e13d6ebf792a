import { findingsFor } from '#domain/calendar/signals-for'
import { knownSignalsOf } from '#domain/events/doubtful-date'
import type { EventId } from '#domain/shared/ids'
import { findEvent } from '#backend/db/repositories/events'
import { updateKnownSignals } from '#backend/db/repositories/known-signals'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { calendarOf } from './calendar-data.ts'
import { dateCheckOf } from './date-check.ts'

/**
 * Keeps what speaks against the day of an event now that it is chosen, so that what comes later
 * can be told from it. Called whenever an event gets a day, times or a place.
 */
export function rememberSignals(db: Writer, eventId: EventId, ports: Ports): void {
  const event = findEvent(db, eventId)
  if (!event || event.isTemplate) return
  const { date, startTime, endTime } = event
  if (date === null) return updateKnownSignals(db, eventId, [])
  const wish = { from: date, until: date, startTime, endTime, exceptEventId: eventId }
  const findings = findingsFor({ ...dateCheckOf(db, wish, ports), date }, calendarOf(db))
  updateKnownSignals(db, eventId, knownSignalsOf(findings))
}
