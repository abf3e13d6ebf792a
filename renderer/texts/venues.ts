import type { VenueDeparture, VenueRoom } from '#domain/contract/venues'

const pricePer: Record<VenueRoom['pricePer'], string> = {
  hour: 'per uur',
  'day-part': 'per dagdeel',
  day: 'per dag',
}

const days: Record<VenueDeparture['days'], string> = {
  workdays: 'werkdagen',
  saturday: 'zaterdag',
  sunday: 'zondag',
}

/** Words of places, their rooms, and the last bus or train. */
export const venueText = {
  title: 'Plaatsen en zalen',
  list: 'Plaatsen',
  empty:
    'Nog geen plaats. Een plaats is waar u bijeenkomt: een zaal, een buurthuis, een school. Typ hiernaast de eerste naam, of vul een plaats in bij een bijeenkomst.',
  gone: 'Deze plaats staat er niet meer. Kies een andere in de lijst.',
  new: 'Nieuwe plaats',
  add: 'Zet op de lijst',
  added: (name: string) => `${name} staat op de lijst.`,
  archive: 'Haal van de lijst',
  archived: (name: string) => `${name} is van de lijst. Bijeenkomsten houden de plaats.`,
  isArchived: 'Deze plaats is van de lijst. Bijeenkomsten die hier waren, houden haar.',
  eventCount: (count: number) => {
    if (count === 0) return 'Nog geen bijeenkomst op deze plaats.'
    return count === 1 ? '1 bijeenkomst op deze plaats.' : `${count} bijeenkomsten op deze plaats.`
  },
  changed: (field: string) => `${field} is gewijzigd.`,

  name: 'Naam van de plaats',
  gemeente: 'Gemeente',
  noGemeente: 'Buiten de regio of onbekend',
  address: 'Adres',
  wheelchair: 'Rolstoel',
  wheelchairs: { yes: 'Kan naar binnen', no: 'Kan niet naar binnen', unknown: 'Niet nagekeken' },
  accessNote: 'Toegang',
  accessNoteHint: 'Lift, drempel, toilet, stille ruimte, ringleiding.',
  travelNote: 'Reizen en parkeren',
  travelNoteHint: 'Parkeren, fiets, halte, samen rijden.',

  rooms: 'Zalen',
  roomsHint: 'Wijzig een cel met F2 of dubbelklik. Een lege prijs is onbekend, niet gratis.',
  noRooms: 'Nog geen zaal. Typ hieronder de eerste.',
  room: 'Zaal',
  capacity: 'Mensen',
  price: 'Prijs',
  per: 'Per',
  pricePer,
  priceSource: 'Waar staat de prijs',
  unknown: 'onbekend',
  newRoom: 'Nieuwe zaal',
  addRoom: 'Zet zaal erbij',
  roomAdded: (name: string) => `${name} staat bij de zalen.`,
  roomChanged: (name: string) => `${name} is gewijzigd.`,
  roomArchived: (name: string) => `${name} is van de lijst.`,
  noName: 'Vul een naam in.',
  belowZero: 'Een prijs is niet lager dan nul.',

  departures: 'Laatste bus of trein',
  departuresHint: 'Schakel haalt niets op. Zoek het zelf na, en zet erbij waar en wanneer.',
  noDepartures:
    'Nog niet nagekeken. Eindigt een bijeenkomst na 18.00 uur, dan zegt Schakel dat erbij.',
  direction: 'Richting',
  /** Short, because they stand above a column. */
  departureHeading: 'Vertrek',
  walkHeading: 'Lopen',
  minutes: (count: number) => `${count} min`,
  day: 'Dagen',
  days,
  lastDeparture: 'Laatste vertrek',
  lastDepartureHint: 'Tot 4.00 uur hoort het bij de avond ervoor.',
  stop: 'Halte of station',
  walk: 'Minuten lopen',
  source: 'Bron',
  sourceHint: 'Waar u het opzocht.',
  checkedOn: 'Nagekeken op',
  addDeparture: 'Zet vertrek erbij',
  departureAdded: (direction: string) => `Het laatste vertrek naar ${direction} staat erbij.`,
  departureChanged: (direction: string) => `Het laatste vertrek naar ${direction} is gewijzigd.`,
  departureRemoved: (direction: string) => `Het laatste vertrek naar ${direction} is weg.`,
  incomplete: 'Vul richting, vertrek, lopen, bron en dag in.',
  required: (heading: string) => `${heading} mag niet leeg zijn.`,
  remove: 'Haal weg',
} as const
