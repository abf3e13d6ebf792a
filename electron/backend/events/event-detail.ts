import type { EventDetail } from '#domain/contract/events'
import { proposedStage } from '#domain/events/proposed-stage'
import { listEventActions, listEventTopics } from '#backend/db/repositories/event-links'
import type { StoredEvent } from '#backend/db/repositories/events'
import { findVenue } from '#backend/db/repositories/venues'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** An event as its page shows it, with the stage the facts have brought it to. */
export function eventDetail(db: Reader, stored: StoredEvent, ports: Ports): EventDetail {
  const { typeId, typeCode, typeName, venueId, archivedAt, hasSentInvitation, ...event } = stored
  const proposed = proposedStage(event, { hasSentInvitation, isClosed: false }, ports.now())
  return {
    ...event,
    type: { id: typeId, code: typeCode, name: typeName },
    proposedStage: proposed === 'geannuleerd' ? null : proposed,
    venue: venueId === null ? null : (findVenue(db, venueId) ?? null),
    actionIds: listEventActions(db, event.id),
    topics: listEventTopics(db, event.id),
    isArchived: archivedAt !== null,
  }
}
