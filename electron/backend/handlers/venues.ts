import type { InputOf } from '#domain/contract/kinds'
import type { VenueDeparture, venues } from '#domain/contract/venues'
import type { VenueDepartureId, VenueRoomId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { gemeenteExists } from '#backend/db/repositories/region'
import {
  deleteVenueDeparture,
  findVenueDeparture,
  insertVenueDeparture,
  listVenueDepartures,
  updateVenueDeparture,
} from '#backend/db/repositories/venue-departures'
import {
  archiveVenueRoom,
  insertVenueRoom,
  listVenueRooms,
  updateVenueRoom,
} from '#backend/db/repositories/venue-rooms'
import {
  archiveVenue,
  findVenue,
  findVenueFacts,
  listVenues,
  updateVenue,
} from '#backend/db/repositories/venues'
import { takeVenue } from '#backend/events/take-venue'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const venuesHandlers: HandlersFor<typeof venues> = {
  'venues.list': (db) => listVenues(db),
  'venues.get': (db, { venueId }) => {
    const facts = findVenueFacts(db, venueId)
    if (!facts) return refuse('not-found')
    const rooms = listVenueRooms(db, venueId)
    return { ...facts, rooms, departures: listVenueDepartures(db, venueId) }
  },
  'venues.add': (db, wish, ports) => {
    const venueId = takeVenue(db, wish, ports)
    return venueId ? { venueId } : refuse('not-found')
  },
  'venues.change': (db, { venueId, ...change }) => {
    const { gemeenteId = null } = change
    if (gemeenteId !== null && !gemeenteExists(db, gemeenteId)) return refuse('not-found')
    return updateVenue(db, venueId, change) ? done : refuse('not-found')
  },
  'venues.archive': (db, { venueId }, ports) =>
    archiveVenue(db, venueId, ports.now()) ? done : refuse('not-found'),
  'venues.addRoom': (db, { venueId, ...wish }, ports) => {
    if (!findVenue(db, venueId)) return refuse('not-found')
    const roomId = ports.newId() as VenueRoomId
    const { name, capacity = null, price = null, pricePer = 'day-part', priceSource = null } = wish
    insertVenueRoom(db, venueId, { id: roomId, name, capacity, price, pricePer, priceSource })
    return { roomId }
  },
  'venues.changeRoom': (db, { roomId, ...change }) =>
    updateVenueRoom(db, roomId, change) ? done : refuse('not-found'),
  'venues.archiveRoom': (db, { roomId }, ports) =>
    archiveVenueRoom(db, roomId, ports.now()) ? done : refuse('not-found'),
  'venues.addDeparture': (db, { venueId, ...departure }, ports) => {
    if (!findVenue(db, venueId)) return refuse('not-found')
    const departureId = ports.newId() as VenueDepartureId
    insertVenueDeparture(db, venueId, { id: departureId, ...departure })
    return { departureId }
  },
  'venues.changeDeparture': (db, { departureId, ...change }) => {
    const known = findVenueDeparture(db, departureId)
    if (!known) return refuse('not-found')
    updateVenueDeparture(db, changedDeparture(known, change))
    return done
  },
  'venues.removeDeparture': (db, { departureId }) =>
    deleteVenueDeparture(db, departureId) ? done : refuse('not-found'),
}

type DepartureChange = Omit<InputOf<(typeof venues)['venues.changeDeparture']>, 'departureId'>

function changedDeparture(known: VenueDeparture, change: DepartureChange): VenueDeparture {
  return {
    id: known.id,
    direction: change.direction ?? known.direction,
    days: change.days ?? known.days,
    lastDeparture: change.lastDeparture ?? known.lastDeparture,
    stopName: change.stopName === undefined ? known.stopName : change.stopName,
    walkMinutes: change.walkMinutes ?? known.walkMinutes,
    source: change.source ?? known.source,
    checkedOn: change.checkedOn ?? known.checkedOn,
  }
}
