/** What the demo says per step, and the sample words it types; every amount is a sample. */
export const demoText = {
  started: 'De regio Achterhoek staat klaar, met het plan van december 2024.',
  planned: (count: number) => `Het jaar staat op de kalender: ${count} bijeenkomsten.`,
  warned: (title: string, date: string, text: string) => `${title}, ${date}: ${text}`,
  partners: (sentence: string) => `Ketenpartners ingelezen: ${sentence}`,
  people: (sentence: string) => `Genodigden ingelezen: ${sentence}`,
  invited: (count: number) => `${count} mensen zijn uitgenodigd.`,
  answered: (yes: number, waiting: number, no: number, maybe: number) =>
    `Antwoorden verwerkt: ${yes} aangemeld, ${waiting} op de wachtlijst, ${no} nee, ${maybe} misschien.`,
  offered: (name: string) =>
    `Er kwam een plaats vrij. ${name} staat vooraan op de wachtlijst en is aangemeld.`,
  committed: 'De zaal en de lunch zijn toegezegd (voorbeeldbedragen).',
  atTheDoor: (present: number, walkIns: number) =>
    `Aan de deur: ${present} mensen aanwezig, van wie ${walkIns} aan de deur aangemeld.`,
  paid: 'De facturen zijn geboekt; de kosten van de zaal zijn afgesloten (voorbeeldbedragen).',
  written: (name: string) => `Geschreven: ${name}`,
  later:
    'Nog niet in deze versie: sleutelpersonen, evaluatie, rapportage en overdracht. De demo groeit mee.',
} as const

export const demoSample = {
  organiser: 'Regionaal verbinder (voorbeeld)',
  venue: 'De Verzonnen Zaal (voorbeeld)',
  otherVenue: 'Het Bedachte Huis (voorbeeld)',
  hall: 'Zaalhuur (voorbeeld)',
  lunch: 'Lunch (voorbeeld)',
  supplier: 'De Verzonnen Zaal bv (voorbeeld)',
  caterer: 'Keuken Voorbeeld (voorbeeld)',
  walkIns: ['Elsa van Fictie', 'Omar Verhaal'],
  walkInOrganisation: 'Taalhuis Voorbeeld',
  copTopic: 'Duale trajecten',
  secondCopTopic: 'Vrouwen & werk',
} as const
