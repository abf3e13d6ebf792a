import type { LastDeparture } from '#domain/calendar/evening-findings'
import type { EventId, VenueId } from '#domain/shared/ids'
import { findEvent } from '#backend/db/repositories/events'
import { listVenueDepartures } from '#backend/db/repositories/venue-departures'
import type { Reader } from '#backend/db/sql'

type Where = {
  readonly exceptEventId: EventId | null
  /** Left out: the place of the event being planned. */
  readonly venueId?: VenueId | null | undefined
}

/** The last departures of the place that is meant; nothing without a place, or when it is online. */
export function departuresFor(db: Reader, where: Where): { departures?: LastDeparture[] } {
  const { exceptEventId } = where
  const venueId = where.venueId === undefined ? venueOf(db, exceptEventId) : where.venueId
  return venueId === null ? {} : { departures: listVenueDepartures(db, venueId) }
}

function venueOf(db: Reader, eventId: EventId | null): VenueId | null {
  const event = eventId === null ? undefined : findEvent(db, eventId)
  return event === undefined || event.format === 'online' ? null : event.venueId
}
