/** What the demo says per step, and the sample words it types; every amount is a sample. */
export const demoText = {
  started: (region: string) => `De regio ${region} staat klaar, met haar plan.`,
  planned: (count: number) => `Het jaar staat op de kalender: ${count} bijeenkomsten.`,
  rhythm: (gaps: number) =>
    gaps === 0
      ? 'Het ritme van het jaar is rond.'
      : `Het ritme van het jaar mist nog ${gaps} bijeenkomsten.`,
  places: 'Twee plaatsen staan klaar, met zalen en de laatste bus (voorbeeldgegevens).',
  warned: (title: string, date: string, text: string) => `${title}, ${date}: ${text}`,
  partners: (sentence: string) => `Ketenpartners ingelezen: ${sentence}`,
  people: (sentence: string) => `Genodigden ingelezen: ${sentence}`,
  invited: (count: number) => `${count} mensen zijn uitgenodigd.`,
  answered: (yes: number, waiting: number, no: number, maybe: number) =>
    `Antwoorden verwerkt: ${yes} aangemeld, ${waiting} op de wachtlijst, ${no} nee, ${maybe} misschien.`,
  offered: (name: string) =>
    `Er kwam een plaats vrij. ${name} staat vooraan op de wachtlijst en is aangemeld.`,
  prepared: (parts: number, open: number) =>
    `Het programma heeft ${parts} onderdelen. In het draaiboek staan nog ${open} taken open.`,
  committed: 'De zaal en de lunch zijn toegezegd (voorbeeldbedragen).',
  atTheDoor: (present: number, walkIns: number) =>
    `Aan de deur: ${present} mensen aanwezig, van wie ${walkIns} aan de deur aangemeld.`,
  paid: 'De facturen zijn geboekt; de kosten van de zaal zijn afgesloten (voorbeeldbedragen).',
  asked: (people: number, open: readonly string[]) =>
    `${people} sleutelpersonen zeiden ja voor 14 februari. ${open.length === 0 ? 'Elke taal is gedekt.' : `Nog niet gedekt: ${open.join(', ')}.`}`,
  poolPaid: (people: number, total: number) =>
    `${people} sleutelpersonen zijn betaald, samen ${(total / 100).toFixed(2).replace('.', ',')} euro (voorbeeldtarief).`,
  written: (name: string) => `Geschreven: ${name}`,
} as const

export const demoSample = {
  organiser: 'Regionaal verbinder (voorbeeld)',
  hall: 'Zaalhuur (voorbeeld)',
  lunch: 'Lunch (voorbeeld)',
  supplier: 'De Verzonnen Zaal bv (voorbeeld)',
  caterer: 'Keuken Voorbeeld (voorbeeld)',
  walkIns: ['Elsa van Fictie', 'Omar Verhaal'],
  walkInOrganisation: 'Taalhuis Voorbeeld',
  report: 'Jaarrapport 2025 (voorbeeld)',
  topics: ['Duale trajecten', 'Vrouwen & werk'],
} as const

/** The places of the demo; none of them exists. */
export const demoPlaces = {
  hall: 'De Verzonnen Zaal (voorbeeld)',
  house: 'Het Bedachte Huis (voorbeeld)',
  room: 'Grote zaal (voorbeeld)',
  quietRoom: 'Stille ruimte (voorbeeld)',
  direction: 'Winterswijk',
  stop: 'Halte Voorbeeld',
  travelNote: 'Parkeren kan achter de zaal (voorbeeld).',
  source: 'voorbeeld, verzonnen',
} as const
