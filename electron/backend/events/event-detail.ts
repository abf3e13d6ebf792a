import type { EventDetail } from '#domain/contract/events'
import { proposedStage } from '#domain/events/proposed-stage'
import { listEventActions, listEventTopics } from '../db/repositories/event-links.ts'
import type { StoredEvent } from '../db/repositories/events.ts'
import { findVenue } from '../db/repositories/venues.ts'
import type { Reader } from '../db/sql.ts'
import type { Ports } from '../ports.ts'

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
