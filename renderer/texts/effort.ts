function people(count: number): string {
  return count === 1 ? '1 mens' : `${count} mensen`
}

/** Words of what a year asked of people and gemeenten. */
export const effortText = {
  askedOften: 'Vaak gevraagd',
  askedOftenWhy: (from: number, year: number) =>
    `Uitgenodigd voor ${from} of meer bijeenkomsten in ${year}. De meeste bovenaan.`,
  from: 'Vanaf',
  fromTimes: (count: number) => `${count} keer`,
  askedOftenNone: (from: number) => `Niemand is ${from} keer of vaker uitgenodigd.`,
  neverCame: 'Niet gekomen',
  neverCameWhy: (from: number, over: number) =>
    `Uitgenodigd voor ${from} of meer van de ${over} bijeenkomsten die voorbij zijn, en bij geen enkele aanwezig.`,
  neverCameNone: 'Iedereen die vaker is uitgenodigd, is ook een keer geweest.',
  notAsked: 'Nog niet gevraagd',
  notAskedWhy: (year: number) => `Staat in uw netwerk, en in ${year} op geen enkele lijst.`,
  notAskedNone: 'Iedereen in uw netwerk staat dit jaar op een lijst.',
  some: (shown: number, total: number) => `De eerste ${shown} van ${total}.`,
  total: (count: number) => people(count),
  name: 'Naam',
  invited: 'Uitgenodigd',
  present: 'Aanwezig',
  hosts: 'Waar het was',
  hostsWhy: 'Bijeenkomsten per gemeente, naar de plaats.',
  hostsCaption: 'Bijeenkomsten per gemeente',
  gemeente: 'Gemeente',
  events: 'Bijeenkomsten',
  elsewhere: 'Buiten de regio',
  withoutVenue: 'Zonder plaats, of online',
  parts: 'Oost en West',
  partsWhy:
    'Mensen naar de gemeenten waarvoor ze werken. Wie voor Oost en West werkt, telt bij beide.',
  partsCaption: 'Bijeenkomsten en mensen in Oost en West',
  part: { west: 'West', oost: 'Oost', region: 'Hele regio en buiten' },
  partHeading: 'Deel',
  gemeenten: 'Gemeenten',
  registered: 'Aangemeld',
} as const
