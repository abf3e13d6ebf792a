import { isoDate, wallTime } from '#domain/shared/dates'
import type { GemeenteId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { demoPlaces, demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void
type Places = { readonly hall: VenueId; readonly room: VenueRoomId; readonly house: VenueId }

/** Two places of the demo's own, with rooms, a price and the last bus; all of them samples. */
export async function openThePlaces(
  desk: DemoDesk,
  { gemeenteId }: { readonly gemeenteId: GemeenteId },
  say: Say,
): Promise<Places> {
  const { venueId: hall } = await desk.call('venues.add', {
    name: demoPlaces.hall,
    gemeenteId,
  })
  await desk.call('venues.change', {
    venueId: hall,
    isWheelchairAccessible: true,
    travelNote: demoPlaces.travelNote,
  })
  const { roomId: room } = await desk.call('venues.addRoom', {
    venueId: hall,
    name: demoPlaces.room,
    capacity: 60,
    price: cents(65_000),
    pricePer: 'day-part',
    priceSource: demoPlaces.source,
  })
  await desk.call('venues.addRoom', { venueId: hall, name: demoPlaces.quietRoom, capacity: 8 })
  await desk.call('venues.addDeparture', {
    venueId: hall,
    direction: demoPlaces.direction,
    days: 'workdays',
    lastDeparture: wallTime('21:42'),
    stopName: demoPlaces.stop,
    walkMinutes: 6,
    source: demoPlaces.source,
    checkedOn: isoDate('2025-01-06'),
  })
  const { venueId: house } = await desk.call('venues.add', {
    name: demoPlaces.house,
    gemeenteId,
  })
  say(demoText.places)
  return { hall, room, house }
}
