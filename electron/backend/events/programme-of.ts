import type { Programme } from '#domain/contract/programme'
import { overrunOf, programmeTimes } from '#domain/events/programme-times'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listProgrammeItems, listSpeakers } from '#backend/db/repositories/programme'
import type { StoredEvent } from '#backend/db/repositories/events'
import { listVenueRooms } from '#backend/db/repositories/venue-rooms'
import { findVenue } from '#backend/db/repositories/venues'
import type { Reader } from '#backend/db/sql'

/** The programme of an event as its tab shows it: the times follow from the minutes. */
export function programmeOf(db: Reader, event: StoredEvent): Programme {
  const items = listProgrammeItems(db, event.id)
  const minutes = items.map((item) => item.minutes)
  const times = programmeTimes(minutes, event.startTime)
  const speakers = listSpeakers(db, event.id)
  const personIds = [...new Set(speakers.map(({ personId }) => personId))]
  const people = new Map(readPeopleRows(db, personIds).map((row) => [row.id, row]))
  const { title, date, startTime, endTime, isTemplate, venueId, roomId } = event
  return {
    ...{ title, date, startTime, endTime, isTemplate, roomId },
    venue: venueId === null ? null : (findVenue(db, venueId) ?? null),
    rooms: venueId === null ? [] : listVenueRooms(db, venueId),
    totalMinutes: minutes.reduce((sum, each) => sum + each, 0),
    overrunMinutes: overrunOf(minutes, event),
    items: items.map(({ eventId: _, roomId: itemRoomId, roomName, ...item }, index) => ({
      ...item,
      room: itemRoomId === null || roomName === null ? null : { id: itemRoomId, name: roomName },
      speakers: speakers.flatMap(({ itemId, personId }) => {
        const person = people.get(personId)
        if (itemId !== item.id || person === undefined) return []
        return [{ personId, name: person.name, organisationName: person.organisationName }]
      }),
      ...(times[index] ?? { startsAfter: 0, endsAfter: 0, startTime: null, endTime: null }),
    })),
  }
}
