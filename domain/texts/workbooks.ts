/** Author of every file. */
export const programName = 'Schakel'

export function pageOf(page: string, pages: string): string {
  return `Pagina ${page} van ${pages}`
}

export const yes = 'ja'
export const no = 'nee'

/** The presentielijst: what is printed, signed and read back. */
export const attendanceTexts = {
  kind: 'presentielijst',
  sheetName: 'Presentielijst',
  title: 'Presentielijst',
  date: 'Datum',
  time: 'Tijd',
  place: 'Plaats',
  organiser: 'Organisator',
  eventType: 'Soort',
  actions: 'Acties',
  unknown: 'nog niet bekend',
  noActions: 'geen',
  number: 'Nr',
  name: 'Naam',
  organisation: 'Organisatie',
  functionName: 'Functie',
  gemeente: 'Gemeente',
  present: 'Aanwezig',
  signature: 'Handtekening',
  status: 'Status',
  key: 'Schakel-sleutel',
  exported: 'Stond er',
  exportedWord: { present: 'ja', absent: 'nee', empty: 'leeg' },
  participant: 'deelnemer',
  wholeRegion: 'Regio',
  invited: 'Uitgenodigd',
  registered: 'Aangemeld',
  organiserSignature: 'Handtekening organisator',
  walkInNote: 'Staat u niet op de lijst? Schrijf uw gegevens op een lege regel.',
  statusName: {
    registered: 'aangemeld',
    offered: 'plek aangeboden',
    waiting: 'wachtlijst',
    cancelled: 'afgemeld',
  },
  timeSpan: (start: string, end: string | null) =>
    end === null ? `${start} uur` : `${start} tot ${end} uur`,
  footer: (title: string, date: string) =>
    `${['Presentielijst', title, date].filter((part) => part !== '').join(', ')}. Bevat persoonsgegevens.`,
} as const

/** The lists of Netwerk; an import reads these headings back as they were written. */
export const networkWorkbookTexts = {
  people: 'Mensen',
  organisations: 'Organisaties',
  givenName: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  familyName: 'Achternaam',
  organisation: 'Organisatie',
  function: 'Functie',
  chainRole: 'Rol in de keten',
  worksFor: 'Werkt voor',
  email: 'E-mail',
  phone: 'Telefoon',
  peopleCount: 'Mensen',
  countOfPeople: (count: number) => (count === 1 ? '1 mens' : `${count} mensen`),
  countOfOrganisations: (count: number) =>
    count === 1 ? '1 organisatie' : `${count} organisaties`,
  standOn: (day: string, count: string) => `Stand op ${day}, ${count}`,
  footer: (title: string, day: string) => `${title}, ${day}. Bevat persoonsgegevens.`,
} as const

/** The deelnemerslijst of the office: who was asked, what they said and who was there. */
export const guestWorkbookTexts = {
  title: 'Deelnemers',
  sheetName: 'Deelnemers',
  role: 'Rol',
  chainRole: 'Schakel',
  stand: 'Stand',
  invitedOn: 'Uitgenodigd op',
  sentOn: 'Verstuurd op',
  channel: 'Kanaal',
  answer: 'Antwoord',
  answeredOn: 'Antwoord op',
  registeredOn: 'Aangemeld op',
  firstIn: 'Binnen om',
  lastOut: 'Vertrokken om',
  seatReason: 'Waarom toch een plaats',
  standName: {
    invited: 'geen antwoord',
    maybe: 'misschien',
    declined: 'komt niet',
    registered: 'aangemeld',
    waiting: 'wachtlijst',
    offered: 'plek aangeboden',
    lapsed: 'aanbod verlopen',
    cancelled: 'afgemeld',
  },
  answerName: { yes: 'ja', no: 'nee', maybe: 'misschien' },
  channelName: {
    mail: 'e-mail',
    whatsapp: 'WhatsApp',
    phone: 'telefoon',
    taalhuis: 'via taalhuis',
  },
  roleName: {
    deelnemer: 'deelnemer',
    spreker: 'spreker',
    gastheer: 'gastheer',
    sleutelpersoon: 'sleutelpersoon',
    organisatie: 'organisatie',
  },
  footer: (sheet: string, title: string) => `${sheet}, ${title}. Bevat persoonsgegevens.`,
} as const

/** The chain as a table: how many of each link, in which gemeente. */
export const chainSheetTexts = {
  title: 'Keten',
  sheetName: 'Keten',
  year: (year: number) => `Keten ${year}`,
  eventsSheet: 'Bijeenkomsten',
  event: 'Bijeenkomst',
  date: 'Datum',
  stage: 'Stand',
  chainRole: 'Schakel',
  region: 'Regio',
  total: 'Totaal',
  stageName: { invited: 'Uitgenodigd', registered: 'Aangemeld', present: 'Aanwezig' },
  withoutRole: 'zonder schakel',
  orParticipant: 'deelnemer',
  countedOnce:
    'Een cel telt iedereen die voor de gemeente werkt. Een totaal telt ieder mens één keer en kan dus kleiner zijn dan de cellen samen.',
  footer: (title: string) => `Keten, ${title}. Gemaakt met Schakel.`,
} as const

/** The numbers of one event, counted from its list. */
export const countsSheetTexts = {
  sheetName: 'Aantallen',
  what: 'Wat',
  people: 'Mensen',
  anonymous: 'Zonder naam',
  needed: 'Nodig',
  onList: 'Op de lijst',
  invited: 'Uitgenodigd',
  present: 'Aanwezig',
  note: 'Ieder mens telt één keer. De getallen rekenen mee met het blad Deelnemers. Wat zonder naam is geteld en wat gasten nodig hebben, staat ernaast.',
  footer: (title: string) => `Aantallen, ${title}. Gemaakt met Schakel.`,
} as const

/** What an import left behind. */
export const leftRowsTexts = {
  title: 'Niet ingelezen',
  row: 'Rij',
  cell: 'Cel',
  outcome: 'Wat',
  reason: 'Reden',
  standOn: (file: string, day: string, count: number) =>
    `${file}, ${day}, ${count === 1 ? '1 rij' : `${count} rijen`}`,
  footer: (file: string, day: string) =>
    `Niet ingelezen uit ${file}, ${day}. Bevat persoonsgegevens.`,
} as const

/** The begroting: the annex of the plan, its bookings and what the words mean. */
export const budgetWorkbookTexts = {
  kind: 'begroting',
  title: 'Begroting',
  subject: 'Begrotingsblad van het regionaal plan',
  yearSheet: (year: number) => `Begroting ${year}`,
  bookingsSheet: 'Boekingen',
  eventsSheet: 'Per bijeenkomst',
  yearsSheet: 'Meerjaren',
  notesSheet: 'Toelichting',
  standOn: (region: string, day: string) =>
    region === '' ? `Stand op ${day}` : `${region}, stand op ${day}`,
  amountsInEuros: 'Bedragen in euro, inclusief btw die niet kan worden verrekend',
  footer: (sheet: string, day: string) => `${sheet}, stand op ${day}. Gemaakt met Schakel.`,
  year: 'Jaar',
  code: 'Code',
  line: 'Post',
  begroot: 'Begroot',
  geraamd: 'Geraamd',
  verplicht: 'Verplicht',
  gerealiseerd: 'Gerealiseerd',
  restant: 'Restant',
  vrij: 'Vrij na raming',
  besteed: 'Besteed',
  attention: 'Let op',
  remark: 'Toelichting',
  total: 'Totaal',
  keyHeading: 'Sleutel',
  figure: 'Bedrag',
  allYears: 'Alle jaren',
  totalOf: (figure: string) => `Totaal ${figure.toLowerCase()}`,
  oneWithoutAmount: '1 post zonder bedrag',
  manyWithoutAmount: ' posten zonder bedrag',
  withoutAmountNote:
    'Een post zonder bedrag is leeg, niet nul. Begroot, restant en vrij tellen alleen posten met een bedrag.',
  event: 'Bijeenkomst',
  date: 'Datum',
  noEvent: 'Zonder bijeenkomst',
  allYearsNote: 'Alle jaren samen',
  check: 'Controle met de jaarbladen',
  checkHolds: 'klopt',
  checkFails: 'klopt niet',
  entryNumber: 'Nr',
  chain: 'Keten',
  description: 'Omschrijving',
  supplier: 'Leverancier',
  invoice: 'Factuur',
  step: 'Stap',
  exVat: 'Exclusief btw',
  vat: 'Btw',
  compensable: 'Btw terug',
  cost: 'Kosten',
  closed: 'Gesloten',
  coversEstimate: 'Dekt raming',
  open: 'Openstaand',
  stillEstimated: 'Nog geraamd',
  lineKey: 'Postnummer',
  eventKey: 'Bijeenkomstnummer',
} as const

/** What the words of the begroting mean, in the order of its columns. */
export const budgetDefinitions: readonly (readonly [string, string])[] = [
  [
    'Begroot',
    'Het vastgestelde bedrag: de laatste versie per post en jaar. Leeg is nog niet vastgesteld.',
  ],
  ['Geraamd', 'Verwachte kosten waarvoor nog niets is toegezegd.'],
  ['Verplicht', 'Toegezegd, maar nog niet gefactureerd. Het oudste jaar wordt het eerst betaald.'],
  ['Gerealiseerd', 'Gefactureerd of betaald, min creditnota’s, in het jaar van de boeking.'],
  ['Restant', 'Begroot min verplicht min gerealiseerd.'],
  ['Vrij na raming', 'Restant min geraamd.'],
  ['Besteed', 'Gerealiseerd als deel van begroot. Leeg zolang er geen begroting is of die nul is.'],
  [
    'Keten',
    'Eén uitgave van raming tot factuur. Boekingen met hetzelfde ketennummer horen bij elkaar.',
  ],
  ['Kosten', 'Bedrag exclusief btw, plus de btw als de gemeente die niet terugkrijgt.'],
  [
    'Openstaand',
    'Wat van de verplichtingen van de keten in dat jaar nog openstaat. Een creditnota verandert dat niet.',
  ],
  ['Nog geraamd', 'Wat van de raming van de keten in dat jaar nog openstaat.'],
  [
    'Dekt raming',
    'Ja: een verplichting komt in de plaats van de hele raming. Nee: het verschil blijft geraamd.',
  ],
  ['Gesloten', 'Op een gesloten keten komt niets meer. Er staat dan niets meer open.'],
]

export const budgetNotesTexts = {
  term: 'Begrip',
  meaning: 'Betekenis',
  stand: 'Stand',
  madeFor: 'Gemaakt voor',
  funding: 'Geldbron',
  outside: 'Buiten dit blad',
  version: 'Versie',
  comparedWith: 'Vergeleken met',
  nothingCompared: 'Er is niet vergeleken met een eerdere stand.',
  noSource: 'Niet opgegeven.',
  live: 'Formules',
  liveMeaning:
    'De bladen rekenen mee: wie een bedrag of boeking verandert, ziet de bladen en totalen meteen veranderen.',
  amounts: 'Bedragen',
  versions: 'Versie per jaar',
  versionOf: (year: number, names: string) => `${year}: ${names}`,
  noVersion: 'nog geen bedragen',
} as const

/** What was paid to the pool, for the finance department. */
export const paymentWorkbookTexts = {
  title: 'Betalingen sleutelpersonen',
  paymentsSheet: 'Betalingen',
  linesSheet: 'Regels',
  stand: (from: string, until: string, on: string) => `${from} tot en met ${until}, stand op ${on}`,
  note: 'Rekeningnummers en burgerservicenummers staan niet in Schakel. Vul ze aan in uw eigen administratie.',
  number: 'Nr',
  name: 'Naam',
  erased: 'gewist',
  from: 'Van',
  until: 'Tot en met',
  state: 'Stand',
  stateName: { proposal: 'voorstel', approved: 'goedgekeurd', paid: 'betaald' },
  paidOn: 'Betaald op',
  reference: 'Kenmerk',
  correction: 'Correctie, waarom',
  hours: 'Uren',
  km: 'Km',
  reward: 'Beloning',
  kmAllowance: 'Reiskosten',
  expenses: 'Onkosten',
  amount: 'Bedrag',
  total: 'Totaal',
  paidTotal: 'Waarvan betaald',
  firstOn: 'Datum',
  lastOn: 'Laatste dag',
  event: 'Bijeenkomst',
  role: 'Rol',
  language: 'Taal',
  footer: (sheet: string) => `${sheet} sleutelpersonen. Bevat persoonsgegevens.`,
} as const

/** The hours of the pool in a year, against the limits that hold in it. */
export const hoursWorkbookTexts = {
  title: 'Urenstaat sleutelpersonen',
  overview: 'Overzicht',
  year: (year: number) => `Urenstaat sleutelpersonen ${year}`,
  stand: (on: string) => `Stand op ${on}: gepland, gewerkt en goedgekeurd werk`,
  personStand: (reward: string) => `Vorm: ${reward}`,
  rewardUnknown: 'nog niet bekend',
  name: 'Naam',
  date: 'Datum',
  month: 'Maand',
  event: 'Bijeenkomst',
  role: 'Rol',
  state: 'Stand',
  stateName: { planned: 'gepland', worked: 'gewerkt', approved: 'goedgekeurd' },
  hours: 'Uren',
  planned: 'Waarvan gepland',
  km: 'Km',
  expenses: 'Onkosten',
  amount: 'Bedrag',
  counted: 'Telt mee',
  elsewhere: 'Van anderen',
  limit: 'Grens',
  room: 'Ruimte',
  over: 'Te veel',
  attention: 'Let op',
  crossed: 'overschrijding',
  limitUnknown: 'grens nog niet bekend',
  noLimit: 'geen grens',
  total: 'Totaal',
  wholeYear: (year: number) => `Heel ${year}`,
  inMonth: 'Telt mee in de maand',
  inYear: 'Telt mee in het jaar',
  note: 'Telt mee is wat meetelt voor de grens van de vrijwilligersvergoeding: beloning, en kosten zodra er ook een beloning is. Grens en ruimte gelden per maand en per jaar apart.',
  limitsNote: (year: number, month: string, perYear: string, certainty: string, source: string) =>
    `Grenzen ${year}: ${month} per maand en ${perYear} per jaar (${certainty}${source}).`,
  footer: (title: string) => `${title}. Bevat persoonsgegevens.`,
} as const
