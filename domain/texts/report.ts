import type { NoVerdict, Verdict } from '#domain/plan/indicator-standing'
import type { ChapterId } from '#domain/report/chapters'
import { shapeOf, yearsOf } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const quarters = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde' } as const

/** The period in a sentence: "2025", "het eerste kwartaal van 2025". */
export function periodWords(period: Period): string {
  const shape = shapeOf(period)
  switch (shape.kind) {
    case 'year':
      return String(shape.year)
    case 'quarter':
      return `het ${quarters[shape.quarter]} kwartaal van ${shape.year}`
    case 'days':
      return `de periode van ${dateWithYear(period.from)} tot en met ${dateWithYear(period.until)}`
  }
}

/** The whole years a period touches, in a sentence: "heel 2025". */
export function wholeYearsWords(period: Period): string {
  const years = yearsOf(period)
  const [first] = years
  const last = years.at(-1)
  return first === last ? `heel ${first}` : `de hele jaren ${first} tot en met ${last}`
}

/** What a chapter is called. */
export const chapterTitles: Record<ChapterId, string> = {
  summary: 'Samenvatting',
  done: 'Wat er is gedaan',
  reached: 'Wie is bereikt',
  actions: 'Acties',
  indicators: 'Indicatoren',
  pool: 'Sleutelpersonen',
  money: 'Geld',
  ahead: 'Vooruitblik',
}

/** Words of the report that the screen, the Word file and the workbook share. */
export const reportTexts = {
  kind: 'jaarrapport',
  proofKind: 'jaarrapport bewijs',
  title: (period: Period) => {
    const words = periodWords(period)
    return shapeOf(period).kind === 'year' ? `Jaarrapport ${words}` : `Rapport over ${words}`
  },
  workbookTitle: (title: string) => `${title} (bewijs)`,
  regionPeriod: (region: string, period: Period) =>
    [region, periodWords(period)].filter((part) => part !== '').join(', '),
  statedOn: (day: string) => `Stand van ${day}`,
  reference: (code: string) => `[${code}]`,
  referenceDiffers: (code: string, now: string) => `[${code}: Schakel telt ${now}]`,
  readingGuide:
    'Achter elk getal staat een verwijzing, zoals [3b]. Dat is het werkblad in het Excel-bestand met het bewijs.',
  chartAlt: (label: string, value: string) => `Balk bij ${label}: ${value}`,
  moneyAlt: (label: string, realised: string, budgeted: string) =>
    `Balk bij ${label}: ${realised} gerealiseerd van ${budgeted} begroot`,
  unknown: 'nog niet bekend',
  notMeasured: 'nog geen meting',
  yes: 'ja',
  no: 'nee',
  appendix: 'Bijlage: alle cijfers',
  contents: 'Inhoud',
  page: (title: string) => `${title}, pagina `,
  of: ' van ',
} as const

/** The words of the tables in the report and its proof. */
export const proofTexts = {
  titles: {
    events: 'Bijeenkomsten',
    conversations: 'Gesprekken',
    outcomes: 'Uitkomsten',
    evaluations: 'Evaluaties',
    scores: 'Scores',
    people: 'Mensen',
    organisations: 'Organisaties',
    gemeenten: 'Gemeenten',
    roles: 'Ketenrollen',
    holes: 'Lege plekken',
    anonymous: 'Zonder naam',
    online: 'Online bekeken',
    actions: 'Acties',
    indicators: 'Indicatoren',
    poolEvents: 'Hulp bij bijeenkomsten',
    poolHours: 'Uren per taal',
    nobody: 'Niemand gevonden',
    money: 'Begroting',
    openAgreements: 'Open afspraken',
    coming: 'Gepland',
  },
  notes: {
    events: 'Gehouden in de periode. Wat geannuleerd is, telt niet mee.',
    conversations: 'Het onderwerp staat er niet bij, want daar kan een naam in staan.',
    outcomes: 'De tekst staat er alleen als u haar voor het rapport hebt gemarkeerd.',
    scores: 'Het gemiddelde per vraag, van wie een score gaf.',
    people: 'Iedereen telt één keer: bij de eerste bijeenkomst in de periode.',
    organisations: 'Waar de mensen werkten op de dag dat ze er waren.',
    gemeenten: 'Wie voor meer gemeenten werkt, telt bij elke gemeente mee.',
    roles: 'Iedereen telt per rol één keer. Rollen die privé zijn, staan er niet bij.',
    holes: 'Van deze rol is niemand bereikt die voor deze gemeente werkt.',
    anonymous: 'Niet bij de mensen geteld, want wij weten niet wie zij zijn.',
    indicators: 'De laatste meting tot en met het eind van de periode.',
    poolHours: 'Gewerkte en goedgekeurde uren in de periode.',
    money: 'Het hele begrotingsjaar, zoals het begrotingsblad het nu telt.',
    openAgreements: 'Alle afspraken die nog niet klaar zijn, op de dag van dit rapport.',
    coming: 'Na de periode, en na vandaag.',
  },
  columns: {
    day: 'Dag',
    event: 'Bijeenkomst',
    type: 'Soort',
    whose: 'Van wie',
    present: 'Aanwezig',
    firstTime: 'Voor het eerst',
    kind: 'Soort',
    subject: 'Onderwerp',
    organisations: 'Organisaties',
    madeIn: 'Gemaakt bij',
    text: 'Tekst',
    done: 'Klaar op',
    due: 'Uiterlijk',
    respondents: 'Ingevuld',
    question: 'Vraag',
    n: 'Antwoorden',
    mean: 'Gemiddelde',
    highest: 'Hoogste score',
    organisation: 'Organisatie',
    people: 'Mensen',
    gemeente: 'Gemeente',
    role: 'Ketenrol',
    place: 'Plaats',
    action: 'Actie',
    what: 'Wat',
    state: 'Stand',
    indicator: 'Indicator',
    start: 'Bij de start',
    measured: 'Meting',
    measuredOn: 'Gemeten op',
    target: 'Doel',
    unit: 'Eenheid',
    level: 'Niveau',
    source: 'Bron',
    standing: 'Hoe het staat',
    language: 'Taal',
    languages: 'Talen',
    guests: 'Gasten',
    hours: 'Uren',
    year: 'Jaar',
    line: 'Post',
    begroot: 'Begroot',
    verplicht: 'Verplicht',
    gerealiseerd: 'Gerealiseerd',
    restant: 'Restant',
    figure: 'Cijfer',
    value: 'Waarde',
    reference: 'Verwijzing',
    sheet: 'Werkblad',
    chart: 'Beeld',
  },
  ownership: { eigen: 'eigen', partner: 'partner', samen: 'samen' },
  conversationKind: {
    conversation: 'gesprek',
    phone: 'telefoon',
    mail: 'mail',
    visit: 'bezoek',
  },
  conversationOn: (kind: string, day: IsoDate) => `${kind} van ${gridDate(day)}`,
  outcomeKind: {
    agreement: 'afspraak',
    insight: 'inzicht',
    'good-example': 'goed voorbeeld',
  },
  actionPart: { event: 'bijeenkomst', conversation: 'gesprek' },
  madeIn: (where: string) => `bij ${where}`,
  wholeRegion: 'Hele regio of elders',
  withoutRole: 'Zonder ketenrol, of een rol die privé is',
  withoutLanguage: 'Zonder taal',
  total: 'Totaal',
  overview: 'Overzicht',
  overviewNote: 'Elk cijfer van het rapport, met het werkblad waarop het rust.',
  footer: (title: string) => title,
} as const

/** Where an indicator stands, in words; or why nothing can be said. */
export const standingTexts: Record<Verdict | NoVerdict, string> = {
  yes: 'ja',
  no: 'nee',
  reached: 'doel gehaald',
  'not-reached': 'doel nog niet gehaald',
  up: 'hoger dan bij de start',
  down: 'lager dan bij de start',
  same: 'gelijk aan de start',
  told: 'beschreven',
  'no-measurement': 'nog geen meting',
  'no-regional-figure': 'nog geen cijfer van de regio',
  'no-start': 'geen cijfer bij de start om mee te vergelijken',
  'start-other-level': 'het cijfer bij de start gaat over een ander gebied',
  'other-definition': 'anders gemeten, dus niet te vergelijken',
}

/** A place of which only online viewers are counted has one of these in its name. */
export const onlineWords: readonly string[] = ['online', 'webinar', 'livestream', 'teruggekeken']

/** Words of the chapters that Schakel writes itself. */
export const chapterTexts = {
  state: (state: string) => `Stand: ${state}.`,
  stopped: 'wordt niet meer gevolgd',
  nextStep: (step: string) => `Volgende stap: ${step}`,
  noEvents: 'Bij deze actie hoort in deze periode geen bijeenkomst.',
  nobodyNoted: 'Wie er waren, is niet genoteerd.',
  noActions: 'Er staan geen acties in het plan.',
  eventsOf: 'Bijeenkomsten',
  outcomesOf: 'Uitkomsten',
  noText: 'Voor deze actie is nog geen jaartekst geschreven.',
  anonymous: (people: number) =>
    people === 1 ? 'Daarnaast 1 persoon zonder naam.' : `Daarnaast ${people} mensen zonder naam.`,
  nothing: {
    events: 'In deze periode is geen bijeenkomst gehouden.',
    indicators: 'Er staan geen indicatoren in het plan.',
    money: 'In deze jaren staan geen posten in de begroting.',
    pool: 'De pool heeft in deze periode niet bij een bijeenkomst geholpen.',
    coming: 'Er staat na deze periode nog geen bijeenkomst gepland.',
    agreements: 'Geen van de open afspraken is voor het rapport gemarkeerd.',
  },
  wholeYears: (years: string) =>
    `Deze bedragen gaan over ${years}, niet alleen over de periode van dit rapport.`,
  withoutAmount: (lines: number) =>
    lines === 1
      ? 'Van 1 post is het bedrag nog niet bekend. Het totaal begroot is daarom niet volledig.'
      : `Van ${lines} posten is het bedrag nog niet bekend. Het totaal begroot is daarom niet volledig.`,
  openAgreements: 'Open afspraken',
  coming: 'Gepland',
} as const

/** Words of the sheet with what is planned. */
export const yearPlanTexts = {
  sheet: (year: number) => `Jaarplan ${year}`,
  note: 'Bijeenkomsten met een datum, en de rijen van het plan.',
  headings: ['Dag', 'Wat', 'Soort', 'Periode', 'Acties'],
  planRow: 'uit het plan',
} as const
