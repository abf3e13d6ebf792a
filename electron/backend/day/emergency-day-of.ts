import type { EmergencyDay } from '#domain/export/emergency-pages'
import type { PaperEvent } from '#domain/contract/day'
import type { EventId } from '#domain/shared/ids'
import { findPhoneOf } from '#backend/db/repositories/day-events'
import { listEventTasks } from '#backend/db/repositories/event-tasks'
import { findEvent } from '#backend/db/repositories/events'
import { listVenueRooms } from '#backend/db/repositories/venue-rooms'
import { findVenueFacts } from '#backend/db/repositories/venues'
import type { Reader } from '#backend/db/sql'
import { programmeOf } from '#backend/events/programme-of'

/** Programme, draaiboek and place of one event, for who takes the day over. */
export function emergencyDayOf(db: Reader, eventId: EventId, event: PaperEvent): EmergencyDay {
  const stored = findEvent(db, eventId)
  if (!stored) throw new Error(`The event is gone: ${eventId}`)
  const { venueId, roomId } = stored
  const venue = venueId === null ? undefined : findVenueFacts(db, venueId)
  const rooms = venueId === null ? [] : listVenueRooms(db, venueId)
  return {
    event,
    room: rooms.find(({ id }) => id === roomId)?.name ?? null,
    address: venue?.address ?? null,
    phone: venue === undefined ? null : findPhoneOf(db, venue.name),
    accessNote: venue?.accessNote ?? null,
    travelNote: stored.travelNote ?? venue?.travelNote ?? null,
    programme: programmeOf(db, stored).items.map((item) => ({
      ...{ title: item.title, note: item.note, startTime: item.startTime, endTime: item.endTime },
      speakers: item.speakers.map(({ name }) => name),
    })),
    tasks: listEventTasks(db, eventId),
  }
}
