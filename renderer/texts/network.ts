import type { Hint, PeopleFilter, PersonDetail } from '#domain/contract/people'

const filterWord: Record<PeopleFilter, string> = {
  all: 'Alle mensen',
  'without-email': 'Zonder e-mail',
  'without-organisation': 'Zonder organisatie',
  'without-chain-role': 'Zonder schakel',
  'whole-region': 'Hele regio',
}

const channelWord: Record<NonNullable<PersonDetail['preferredChannel']>, string> = {
  mail: 'Mail',
  whatsapp: 'WhatsApp',
  phone: 'Telefoon',
  taalhuis: 'Via het taalhuis',
}

const bsn =
  'Dit nummer lijkt op een burgerservicenummer. Schakel heeft dat niet nodig. Haal het weg.'
const notAnEmail = (value: string) =>
  `‘${value}’ is geen e-mailadres. Het staat er zoals u het typte.`

/** What is worth saying about what was typed; nothing of it stops anybody. */
function hintSentence(hint: Hint): string {
  switch (hint.kind) {
    case 'not-an-email':
      return notAnEmail(hint.value)
    case 'looks-like-bsn':
      return bsn
    case 'similar-person':
      return `Lijkt op ${hint.name}, die er al staat.`
    case 'overlapping-place':
      return `Let op: er is al een werkplek bij ${hint.organisationName} in dezelfde tijd.`
  }
}

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const organisations = (count: number) => (count === 1 ? '1 organisatie' : `${count} organisaties`)

/** Words of Netwerk. */
export const networkText = {
  title: 'Netwerk',
  toExcel: 'Naar Excel',
  toExcelQuiet: 'Gevoelige rol wordt ‘deelnemer’',
  toExcelAll: 'Gevoelige rollen erbij',
  peopleInExcel: (count: number, name: string) => `${people(count)} in ${name}.`,
  organisationsInExcel: (count: number, name: string) => `${organisations(count)} in ${name}.`,
  sub: (persons: number, places: number) => `${people(persons)}, ${organisations(places)}`,
  views: 'Groepen',
  fillThemselves: 'Vullen zichzelf',
  filterWord,
  duplicates: 'Lijkt op elkaar',
  merge: 'Voeg samen',
  show: 'Wat u ziet',
  people: 'Mensen',
  organisations: 'Organisaties',
  searchPeople: 'Zoek naam of organisatie',
  searchOrganisations: 'Zoek organisatie',
  chainRole: 'Schakel',
  gemeente: 'Gemeente',
  every: 'alle',
  name: 'Naam',
  organisation: 'Organisatie',
  function: 'Functie',
  worksFor: 'Werkt voor',
  email: 'E-mail',
  phone: 'Telefoon',
  peopleColumn: 'Mensen',
  noOrganisation: 'zonder organisatie',
  wholeRegion: 'hele regio',
  noChainRole: 'Geen schakel',
  coming: '…',
  unknownGemeente: (words: string) =>
    `‘${words}’ is geen gemeente van deze regio. Typ de namen met een komma ertussen.`,
  nameNeeded: 'Een mens heeft een naam. Typ een naam, of druk op Escape.',
  organisationNameNeeded: 'Een organisatie heeft een naam. Typ een naam, of druk op Escape.',
  changed: (field: string, name: string, hints: readonly Hint[]) =>
    [`${field} van ${name} is gewijzigd.`, ...hints.map(hintSentence)].join(' '),
  organisationChanged: (field: string, name: string) => `${field} van ${name} is gewijzigd.`,
  hintSentence,
  notAnEmail,
  similarOrganisation: (name: string) => `Lijkt op ${name}, die er al staat.`,

  empty: 'Er staan nog geen mensen in. Lees een lijst uit Excel in, of zet iemand erbij.',
  emptyOrganisations: 'Er staan nog geen organisaties in. Zet er een bij, of lees een lijst in.',
  nobody: (search: string) =>
    search === '' ? 'Niemand gevonden met deze keuze.' : `Niemand gevonden met ‘${search}’.`,
  noOrganisationFound: (search: string) =>
    search === '' ? 'Geen organisatie met deze keuze.' : `Geen organisatie met ‘${search}’.`,
  showAll: 'Toon alles',
  newOrganisation: 'Nieuwe organisatie',
  archive: 'Haal van de lijst',
  archived: (count: number) =>
    count === 1 ? '1 mens is van de lijst gehaald.' : `${count} mensen zijn van de lijst gehaald.`,
  organisationsArchived: (count: number) =>
    count === 1
      ? '1 organisatie is van de lijst gehaald.'
      : `${count} organisaties zijn van de lijst gehaald.`,

  details: 'Over deze mens',
  organisationDetails: 'Over deze organisatie',
  pickPerson: 'Kies iemand in de lijst. Hier staat dan wat Schakel weet.',
  pickOrganisation: 'Kies een organisatie in de lijst. Hier staat dan wat Schakel weet.',
  preferredChannel: 'Liefst via',
  channelWord,
  noChannel: 'Niet bekend',
  note: 'Notitie',
  source: 'Bron',
  byHand: 'Zelf ingevoerd',
  worksAt: 'Werkplek',
  otherPlaces: 'Andere werkplekken',
  addPlace: 'Werkplek erbij',
  makeMain: 'Maak dit de eerste',
  removePlace: 'Haal weg',
  placeAdded: (name: string) => `${name} heeft een werkplek erbij.`,
  placeRemoved: (name: string) => `De werkplek van ${name} is weggehaald.`,
  placeIsMain: (name: string) => `De eerste werkplek van ${name} is gewijzigd.`,
  ownGemeentenHint: 'Leeg is: de gemeenten van de organisatie.',
  gemeentenHint: 'Leeg is: de hele regio.',
  gone: 'Dit staat er niet meer.',
  offTheList: 'Staat niet meer op de lijst.',
  mail: 'Mail',
  call: 'Bel',
  nobodyHere: 'Nog niemand van deze organisatie staat in uw netwerk.',
  showPeople: (count: number) => `Toon ${people(count)}`,
  worksInGemeenten: 'Werkt in',

  newPerson: 'Nieuw mens',
  newPersonHint: 'Een naam is genoeg. De rest kan later.',
  add: 'Zet erbij',
  cancel: 'Annuleer',
  personAdded: (name: string) => `${name} staat in uw netwerk.`,
  organisationAdded: (name: string) => `${name} staat bij de organisaties.`,
} as const
