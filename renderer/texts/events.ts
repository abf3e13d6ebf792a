import type { RhythmGapEntry, RhythmRowEntry } from '#domain/contract/event-insights'
import type { EventRow } from '#domain/contract/events'
import { dayMonth, dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { tasksMoved } from '#domain/texts/tasks'

type Replanned = Parameters<typeof tasksMoved>[0]

const stages: Record<EventRow['stage'], string> = {
  idee: 'Idee',
  gepland: 'Gepland',
  uitgenodigd: 'Uitgenodigd',
  gehouden: 'Gehouden',
  afgerond: 'Afgerond',
  geannuleerd: 'Geannuleerd',
}

const ownership: Record<EventRow['ownership'], string> = {
  eigen: 'Van onszelf',
  samen: 'Samen met een partner',
  partner: 'Van een partner',
}

const format: Record<EventRow['format'], string> = {
  locatie: 'Op locatie',
  online: 'Online',
  hybride: 'Op locatie en online',
}

const subregion: Record<NonNullable<EventRow['subregion']>, string> = {
  oost: 'Oost',
  west: 'West',
}

/** The parts of an event page; each has an address of its own. */
export const eventTabs = {
  overzicht: 'Overzicht',
  programma: 'Programma',
  draaiboek: 'Draaiboek',
  deelnemers: 'Deelnemers',
  sleutelpersonen: 'Sleutelpersonen',
  begroting: 'Begroting',
  opbrengst: 'Opbrengst',
} as const
export type EventTab = keyof typeof eventTabs

const coming: Record<EventTab, string> = {
  overzicht: '',
  programma: '',
  draaiboek: '',
  deelnemers: 'De deelnemers van deze bijeenkomst staan hier nog niet.',
  sleutelpersonen: '',
  begroting: 'De begroting van deze bijeenkomst staat hier nog niet.',
  opbrengst: 'De opbrengst van deze bijeenkomst staat hier nog niet.',
}

const stageProposalReason: Record<Exclude<EventRow['stage'], 'geannuleerd'>, string> = {
  idee: '',
  gepland: 'Er is een datum gekozen.',
  uitgenodigd: 'Er is een uitnodiging verstuurd.',
  gehouden: 'De eindtijd is voorbij.',
  afgerond: 'Alles is vastgelegd.',
}

function timesOf(startTime: WallTime | null, endTime: WallTime | null): string {
  if (startTime === null || endTime === null) return ''
  return `${dutchTime(startTime)} tot ${dutchTime(endTime)} uur`
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function tasksWithoutDay(count: number): string {
  return count === 1 ? '1 taak heeft nu geen dag.' : `${count} taken hebben nu geen dag.`
}

/** What a rhythm asks and how far the year is: `1 van 2 tot 3 gepland`. */
function rhythmOf({ planned, min, max }: Pick<RhythmGapEntry, 'planned' | 'min' | 'max'>): string {
  const wanted = max === null || max === min ? `${min}` : `${min} tot ${max}`
  return `${planned} van ${wanted} gepland`
}

/** Words of the list of events and of everything an event has. */
export const eventText = {
  title: 'Bijeenkomsten',
  stages,
  ownerships: ownership,
  formats: format,
  subregions: subregion,
  times: timesOf,
  when: (date: IsoDate | null, startTime: WallTime | null, endTime: WallTime | null) =>
    [date === null ? 'nog geen datum' : longDate(date), timesOf(startTime, endTime)]
      .filter((part) => part !== '')
      .join(', '),
  count: (total: number, year: string) =>
    `${total === 1 ? '1 bijeenkomst' : `${total} bijeenkomsten`} ${year}`,
  inYear: (year: number) => `in ${year}`,
  inAllYears: 'in alle jaren',
  withoutDateToo: 'zonder datum',
  search: 'Zoek in bijeenkomsten',
  filterYear: 'Jaar',
  filterType: 'Soort',
  filterStage: 'Stand',
  allYears: 'Alle jaren',
  allTypes: 'Alle soorten',
  allStages: 'Elke stand',
  withoutDate: 'Zonder datum',
  alsoIn: 'Ook:',
  alsoYear: (year: number, count: number) => `${year} (${count})`,
  alsoWithoutDate: (count: number) => `zonder datum (${count})`,
  tooMany: (shown: number, total: number) =>
    `U ziet de eerste ${shown} van ${total}. Zoek, of kies een jaar of soort.`,
  columnDate: 'Datum',
  columnTitle: 'Bijeenkomst',
  columnPlace: 'Plaats',
  columnStage: 'Stand',
  columnGuests: 'Aangemeld',
  columnActions: 'Acties',
  noDate: 'nog geen datum',
  guests: (registered: number, capacity: number | null) =>
    capacity === null ? `${registered}` : `${registered} van ${capacity}`,
  emptyYear: (year: number) =>
    `Nog geen bijeenkomst in ${year}. Kies een soort en een datum; Schakel zegt wat er op die dag speelt.`,
  emptyAll: 'Nog geen bijeenkomst. Begin met een soort, een datum is nog niet nodig.',
  emptyFilter: 'Geen bijeenkomst gevonden. Zoek een ander woord, of kies alle jaren.',
  showAll: 'Toon alles',
  forAction: 'voor actie',
  toList: 'Naar alle bijeenkomsten',
  tabsLabel: 'Delen van deze bijeenkomst',
  coming,
  cancelled: (reason: string | null) =>
    reason === null ? 'Geannuleerd' : `Geannuleerd: ${reason}`,
  source: (source: string) => `Bron: ${source}.`,

  date: 'Datum',
  dateField: 'Typ een datum',
  removeDate: 'Haal de datum weg',
  chooseThisDay: 'Kies deze dag',
  noGoodDay: 'Schakel vindt geen dag zonder bezwaar in de dagen waarvan het de gegevens kent.',
  legendSchool: 'schoolvakantie',
  legendCult: 'feest of gedenkdag',
  legendFeest: 'feestdag',
  legendRamadan: 'ramadan',
  legendEvent: 'bijeenkomst',
  legendAway: 'u bent afwezig',
  signalsWithoutDate: 'Deze bijeenkomst heeft nog geen datum. Kies een dag in de kalender.',

  template: 'Sjabloon',
  templateTimes: 'Tijden en vorm',
  templatePath: 'Waar dit sjabloon staat',
  settings: 'Instellingen',
  typesAndTemplates: 'Soorten en sjablonen',
  templateUse: (type: string) => `Een nieuwe bijeenkomst van de soort ${type} begint hiermee.`,
  templateMade: (type: string) => `Dit is nu het sjabloon voor ${type}.`,
  reuse: 'Verder met deze bijeenkomst',
  reuseHint: 'In een kopie of sjabloon gaan mensen, aanwezigheid en betalingen nooit mee.',
  fieldSeries: 'Reeks',
  inSeries: (name: string) => `Hoort bij de reeks ‘${name}’`,
  fieldSeriesHint:
    'Bijeenkomsten van een werkgroep horen bij elkaar. Typ een nieuwe naam, of kies.',
  seriesPlace: (name: string, position: number, total: number) =>
    `${name}: ${position} van ${total}`,
  seriesPrevious: (day: IsoDate | null) =>
    day === null ? 'Vorige in de reeks' : `Vorige: ${longDate(day)}`,
  seriesNext: (day: IsoDate | null) =>
    day === null ? 'Volgende in de reeks' : `Volgende: ${longDate(day)}`,
  filterSeries: 'Reeks',
  allSeries: 'Alle reeksen',
  facts: 'Gegevens',
  kind: 'Soort en stand',
  fieldTitle: 'Titel',
  fieldGoal: 'Doel',
  fieldType: 'Soort',
  fieldStage: 'Stand',
  fieldStart: 'Begintijd',
  fieldEnd: 'Eindtijd',
  fieldPlace: 'Plaats',
  fieldPlaceHint: 'Kies een plaats, of typ een nieuwe.',
  fieldPlaceGemeente: 'Gemeente van deze plaats',
  noGemeente: 'Buiten de regio of onbekend',
  fieldCapacity: 'Aantal plaatsen',
  fieldCapacityHint: 'Leeg is geen maximum.',
  fieldAudienceGemeenten: 'Voor gemeenten',
  fieldAudienceGemeentenHint: 'Leeg is iedereen. De schoolvakanties van deze gemeenten tellen.',
  fieldAudienceRoles: 'Voor schakels',
  fieldAudienceRolesHint: 'Wie u uit de keten wilt zien. Leeg is iedereen.',
  fieldActions: 'Acties uit het plan',
  fieldTopics: 'Onderwerpen',
  fieldTopicsHint: 'Zet een komma tussen twee onderwerpen.',
  fieldOrganiser: 'Organisator',
  fieldOwnership: 'Van wie',
  fieldOwnershipHint: 'Een bijeenkomst van een partner telt in het ritme, niet in uw begroting.',
  fieldFormat: 'Vorm',
  fieldSubregion: 'Deel van de regio',
  wholeRegion: 'Hele regio',
  stageProposal: (stage: string) => `Deze bijeenkomst kan naar ‘${stage}’.`,
  stageProposalReason,
  takeStage: (stage: string) => `Zet op ${stage}`,
  ends: 'Gaat het niet door?',
  cancel: 'Annuleer bijeenkomst',
  cancelReason: 'Waarom gaat het niet door?',
  cancelReasonMissing: 'Vul in waarom het niet doorgaat.',
  cancelHint: 'De mensen en het geld blijven staan.',
  cancelNow: 'Annuleer',
  cancelNot: 'Laat staan',
  restore: 'Zet terug',
  archive: 'Haal van de lijst',
  archivedNow: 'Deze bijeenkomst is van de lijst gehaald.',

  newTitle: 'Nieuwe bijeenkomst',
  stepType: 'Welke soort',
  stepDate: 'Wanneer',
  stepFacts: 'Waar en voor wie',
  typeActions: (letters: string) => `actie ${letters}`,
  typeWithoutRhythm: 'geen vast aantal per jaar',
  typeRhythm: (min: number, max: number | null) => {
    if (max === null) return `minstens ${min} per jaar`
    return max === min ? `${min} per jaar` : `${min} tot ${max} per jaar`
  },
  perSubregion: 'in Oost en West apart',
  proposal: 'voorstel',
  around: (period: string) => `Voorstel uit het plan: ${period}.`,
  chosenDay: (day: IsoDate) => `Gekozen: ${longDate(day)}`,
  takeTemplate: ({ items, tasks, costs }: { items: number; tasks: number; costs: number }) =>
    `Neem het sjabloon mee: ${[
      `${items} ${items === 1 ? 'onderdeel' : 'onderdelen'}`,
      `${tasks} ${tasks === 1 ? 'taak' : 'taken'}`,
      `${costs} ${costs === 1 ? 'kostensoort' : 'kostensoorten'}`,
    ].join(', ')}`,
  noChosenDay: 'Een soort is genoeg. Zonder dag bewaart Schakel een idee.',

  said: {
    created: (title: string) => `‘${title}’ staat in de lijst.`,
    moved: (day: IsoDate, tasks: Replanned) =>
      sentences(`De bijeenkomst gaat naar ${longDate(day)}.`, tasksMoved(tasks)),
    dateRemoved: ({ moved }: Replanned) =>
      sentences('De datum is weggehaald.', moved === 0 ? '' : tasksWithoutDay(moved)),
    venueGemeente: (name: string) => `De gemeente van ${name} is gewijzigd.`,
    changed: (field: string) => `${field} is gewijzigd.`,
    stage: (stage: string) => `De stand is nu ${stage}.`,
    kept: 'Schakel onthoudt dat u dit weet.',
    unkept: 'Schakel let er weer op.',
    cancelled: 'De bijeenkomst is geannuleerd.',
    restored: 'De bijeenkomst staat weer in de lijst.',
    archived: 'De bijeenkomst is van de lijst gehaald.',
  },
} as const

type RhythmLine = Omit<RhythmGapEntry, 'kind'> & { readonly kind: RhythmRowEntry['kind'] }

/** What the rhythm of a year misses, as Vandaag and the calendar say it. */
export const rhythmText = {
  fact: (gap: RhythmLine) => {
    const name = gap.typeName.replace(/\s*\([^)]*\)/g, '')
    if (gap.kind === 'too-many') return `${name}: ${gap.planned} gepland, meer dan ${gap.max ?? 0}`
    if (gap.subregion !== null) {
      return `${name}: nog geen bijeenkomst in ${subregion[gap.subregion]}`
    }
    return `${name}: ${rhythmOf(gap)}`
  },
  kept: ({ typeName, subregion: part }: RhythmLine) => {
    const name = typeName.replace(/\s*\([^)]*\)/g, '')
    return part === null ? name : `${name} ${subregion[part]}`
  },
  days: (days: readonly IsoDate[]) => {
    const words = days.map(dayMonth).join(', ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  },
  uncovered: (topics: readonly string[]) => `Nog niet aan bod: ${topics.join(', ')}.`,
  why: (gap: RhythmLine) => {
    const asked = gap.isProposal
      ? 'Een voorstel, het plan noemt geen aantal.'
      : 'Dit vraagt het plan.'
    return gap.suggestedPeriod === null ? asked : `${asked} Voorstel: ${gap.suggestedPeriod}.`
  },
} as const

/** Tells the name of a tab in an address from other text. */
export function isEventTab(text: string): text is EventTab {
  return Object.hasOwn(eventTabs, text)
}
