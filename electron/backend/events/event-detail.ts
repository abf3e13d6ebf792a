import type { EventDetail } from '#domain/contract/events'
import { hasEnded } from '#domain/events/event-moments'
import { proposedStage } from '#domain/events/proposed-stage'
import { isClosingDone } from '#backend/closing/closing-of'
import { findEventAudience } from '#backend/db/repositories/event-audience'
import { listEventActions, listEventTopics } from '#backend/db/repositories/event-links'
import { findSeries } from '#backend/db/repositories/event-series'
import type { StoredEvent } from '#backend/db/repositories/events'
import { findVenueRoom } from '#backend/db/repositories/venue-rooms'
import { findVenue } from '#backend/db/repositories/venues'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** An event as its page shows it, with the stage the facts have brought it to. */
export function eventDetail(db: Reader, stored: StoredEvent, ports: Ports): EventDetail {
  const { typeId, typeCode, typeName, archivedAt, hasSentInvitation, ...rest } = stored
  const { venueId, roomId, seriesId, isTypePerSubregion: _, ...event } = rest
  const now = ports.now()
  // Only of an event that is over it has to be looked up.
  const isClosed = !event.isTemplate && hasEnded(event, now) && isClosingDone(db, event.id, now)
  const proposed = proposedStage(event, { hasSentInvitation, isClosed }, now)
  return {
    ...event,
    type: { id: typeId, code: typeCode, name: typeName },
    proposedStage: proposed === 'geannuleerd' ? null : proposed,
    venue: venueId === null ? null : (findVenue(db, venueId) ?? null),
    room: roomId === null ? null : (findVenueRoom(db, roomId) ?? null),
    series: seriesId === null ? null : (findSeries(db, seriesId) ?? null),
    audience: findEventAudience(db, event.id),
    actionIds: listEventActions(db, event.id),
    topics: listEventTopics(db, event.id),
    isArchived: archivedAt !== null,
  }
}
