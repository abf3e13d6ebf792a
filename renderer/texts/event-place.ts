import type { VenueRoom } from '#domain/contract/venues'
import { roomRentCost } from '#domain/texts/templates'

const unit: Record<VenueRoom['pricePer'], (count: number) => string> = {
  hour: (count) => `${count} uur`,
  'day-part': (count) => (count === 1 ? '1 dagdeel' : `${count} dagdelen`),
  day: (count) => (count === 1 ? '1 dag' : `${count} dagen`),
}

/** Words of where an event is held, and what its room costs. */
export const eventPlaceText = {
  heading: 'Plaats en zaal',
  show: 'Bekijk plaats',
  room: 'Zaal',
  noRoom: 'Nog geen zaal gekozen',
  roomWith: (name: string, capacity: number | null) =>
    capacity === null ? name : `${name} (${capacity} mensen)`,
  noRooms: 'Bij deze plaats staan nog geen zalen. Zet ze erbij via ‘Bekijk plaats’.',
  tooMany: (count: number, room: string) =>
    count === 1 ? `Er past 1 mens niet in ${room}.` : `Er passen ${count} mensen niet in ${room}.`,
  tooManyWhy: (capacity: number, holds: number) =>
    `U rekent op ${capacity} plaatsen. In de zaal kunnen ${holds} mensen.`,
  accessible: 'Een rolstoel kan naar binnen.',
  notAccessible: 'Een rolstoel kan niet naar binnen.',
  notAccessibleWhy: 'Vraag gasten wat zij nodig hebben, of kies een andere plaats.',
  accessUnknown: 'Of een rolstoel naar binnen kan, is nog niet bekend.',
  travelNote: 'Samen reizen',
  travelNoteHint: 'Voor deze bijeenkomst: wie rijdt met wie, waar stapt u op.',
  rent: 'Zet de zaalhuur in de raming',
  rentDescription: (room: string, venue: string) => `${roomRentCost} ${room}, ${venue}`,
  rentIs: (amount: string, per: VenueRoom['pricePer'], units: number) =>
    `Zaalhuur ${amount}, voor ${unit[per](units)}.`,
  rentSource: (source: string | null) =>
    source === null ? 'Waar de prijs staat, is niet ingevuld.' : `Bron: ${source}.`,
  rentNote: (price: string, per: VenueRoom['pricePer'], units: number, source: string | null) =>
    `Prijs van de zaal: ${price}, gerekend voor ${unit[per](units)}. Btw nog niet bekend. ${
      source === null ? 'Bron niet ingevuld.' : `Bron: ${source}.`
    }`,
  rentSaid: (amount: string, line: string) => `Zaalhuur ${amount} staat in de raming bij ${line}.`,
  rentStands: 'De zaalhuur staat in de raming.',
  rentUnknown: 'De prijs van de zaal is nog niet bekend.',
  rentNeedsTimes: 'De zaal rekent per uur. Vul eerst de tijden in.',
  rentNoLine:
    'Geen post hoort bij de acties van deze bijeenkomst. Boek de zaal zelf bij Begroting.',
} as const
