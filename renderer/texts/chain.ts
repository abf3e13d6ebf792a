import type { AttendeeStand } from '#domain/attendance/attendee-list'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

function people(count: number): string {
  return count === 1 ? '1 mens' : `${count} mensen`
}

function are(count: number): string {
  return count === 1 ? 'is' : 'zijn'
}

const stage: Record<CoverageStage, string> = {
  invited: 'Uitgenodigd',
  registered: 'Aangemeld',
  present: 'Aanwezig',
}

const reached: Record<CoverageStage, string> = {
  invited: 'uitgenodigd',
  registered: 'aangemeld',
  present: 'aanwezig',
}

/** What is true of who stands in a cell as `+1`. */
const open: Record<CoverageStage, string> = {
  invited: '',
  registered: 'op de lijst, nog niet aangemeld',
  present: 'aangemeld, niet aanwezig',
}

const stand: Record<AttendeeStand, string> = {
  invited: 'geen antwoord',
  maybe: 'misschien',
  declined: 'komt niet',
  registered: 'aangemeld',
  waiting: 'wachtlijst',
  offered: 'plek aangeboden',
  lapsed: 'aanbod verlopen',
  cancelled: 'afgemeld',
}

/** Words of the chain: the matrix, its cells, and who would fill them. */
export const chainText = {
  question: 'Wie ontbreekt in de keten?',
  stageLabel: 'Wat de matrix telt',
  stage,
  stand,
  present: 'aanwezig',
  subregion: { west: 'West', oost: 'Oost' },
  region: 'Reg',
  regionName: 'Regio en buiten',
  total: 'Totaal',
  sum: 'Σ',
  chainRole: 'Schakel',
  withoutRole: 'Zonder schakel',
  caption: (stage: CoverageStage) => `${chainText.stage[stage]} per schakel en gemeente`,
  place: (role: string, place: string) => `${role} in ${place}`,
  cellName: (role: string, place: string, what: string) => `${role} in ${place}: ${what}`,
  reached: (count: number, stage: CoverageStage) => `${count} ${reached[stage]}`,
  open: (count: number, stage: CoverageStage) => `${count} ${open[stage]}`,
  nobody: 'niemand',
  forRegion: 'niemand, deze schakel werkt voor de hele regio',
  legend: {
    label: 'Wat de tekens zeggen',
    one: '1',
    two: '2',
    many: '3 of meer',
    open: (stage: CoverageStage) => `+1 ${open[stage]}`,
    nobody: 'niemand',
    forRegion: 'werkt voor de hele regio',
  },
  countedOnce:
    'Een cel telt iedereen die voor de gemeente werkt. De sommen tellen mensen één keer, en kunnen dus kleiner zijn dan de cellen samen.',
  keys: 'Met de pijltjes gaat u door de cellen. Enter laat zien wie erin staat, of wie erbij kan.',
  nobodyYet: (stage: CoverageStage) => `Niemand ${reached[stage]}.`,
  somebody: (count: number, stage: CoverageStage) => `${people(count)} ${reached[stage]}.`,
  onTheWay: (count: number, stage: CoverageStage) => `${people(count)} ${open[stage]}.`,
  more: (count: number) => `En nog ${people(count)}.`,
  erased: 'Gewist',
  inNetwork: (count: number) =>
    count === 1
      ? 'In uw netwerk staat 1 mens die hier past.'
      : `In uw netwerk staan ${count} mensen die hier passen.`,
  firstOf: (shown: number) => `Hier staan de eerste ${shown}.`,
  nobodyInNetwork: (onList: number) =>
    onList === 0
      ? 'In uw netwerk staat niemand die hier past.'
      : 'Wie in uw netwerk past, staat al op de lijst.',
  candidates: 'Wie erbij kan',
  wholeRegion: 'hele regio',
  askedOften: (invited: number, year: number) => `in ${year} al ${invited} keer uitgenodigd`,
  putOnList: (count: number) => `Zet ${count} op de lijst`,
  searchSelf: 'Zoek zelf',
  put: (invited: number, title: string) =>
    `${people(invited)} ${are(invited)} uitgenodigd voor ${title}.`,
  forWhich: 'Voor welke bijeenkomst',
  noEventToCome: 'In dit jaar komt geen bijeenkomst meer. Plan er eerst een.',
  newEvent: 'Nieuwe bijeenkomst',
  eventOption: (title: string, date: IsoDate) => `${shortDate(date)}, ${title}`,
  year: 'Jaar',
  parts: 'Wat u bekijkt',
  part: { coverage: 'Dekking', effort: 'Inzet' },
  types: 'Soorten bijeenkomst',
  yearSub: (events: number, persons: number, stage: CoverageStage) =>
    `${events === 1 ? '1 bijeenkomst' : `${events} bijeenkomsten`}, ${people(persons)} ${reached[stage]}`,
  noEvents: 'In dit jaar staat nog geen bijeenkomst met een datum.',
  notCancelled: 'Geannuleerde bijeenkomsten tellen niet mee.',
  showsSensitive: 'Met gevoelige schakels',
  exported: (names: readonly string[]) => `Bewaard als ${names.join(', ')}.`,
} as const
