import { dateWithYear, longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Words of the calendar. */
export const calendarText = {
  view: 'Beeld',
  month: 'Maand',
  list: 'Lijst',
  year: 'Jaar',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  monthName: (day: IsoDate) => dateWithYear(day).replace(/^\d+ /, ''),
  eventCount: (count: number) => {
    if (count === 0) return 'Nog geen bijeenkomst'
    return count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`
  },
  gapCount: (count: number) => (count === 1 ? '1 gat in het ritme' : `${count} gaten in het ritme`),
  layers: 'Lagen',
  layerNames: {
    'public-holiday': 'Feestdagen',
    midden: 'Schoolvakantie Midden',
    zuid: 'Zuid',
    noord: 'Noord',
    culture: 'Religieus en cultureel',
  },
  margin: (days: number) => ` ±${days}`,
  marginLegend: '±1: kan een dag schuiven',
  more: (count: number) => `+${count} meer`,
  planHere: 'Plan hier',
  openEvent: 'Open',
  keys: 'Pijltjes voor dag en week, PageUp en PageDown voor maand. Enter opent de bijeenkomst van de dag. G gaat naar de volgende dag zonder bezwaar. N plant een bijeenkomst op deze dag.',
  day: (day: IsoDate, parts: readonly string[]) => [longDate(day), ...parts].join(', '),
  goodDay: 'Volgende dag zonder bezwaar',
  eventsOnDay: 'Bijeenkomsten op deze dag',
  noEventsOnDay: 'Geen bijeenkomst op deze dag.',
  rhythm: 'Ritme van het jaar',
  rhythmHint: 'Wat het plan vraagt en wat er staat.',
  rhythmDone: 'Het ritme van dit jaar is rond.',
  chooseDate: 'Kies een datum',
  quarter: (number: number) => `Kwartaal ${number}`,
  quarterShort: (number: number) => `K${number}`,
  planned: (count: number) => `${count} gepland`,
  emptyQuarter: 'Nog niets gepland in dit kwartaal.',
  emptyYear: (year: number) => `Nog geen bijeenkomst in ${year}.`,
  today: 'vandaag',
} as const

/** Words around what speaks against a day; the lines themselves come from the backend. */
export const signalText = {
  heading: 'Wat speelt er op deze datum',
  headingOn: (day: IsoDate) => `Wat speelt er op ${longDate(day)}`,
  none: 'Geen bezwaar gevonden voor deze dag.',
  noneReason:
    'Schakel keek naar feestdagen, schoolvakanties, religieuze dagen en uw andere bijeenkomsten.',
  toWatch: (count: number) => (count === 1 ? '1 om op te letten' : `${count} om op te letten`),
  nothingToWatch: 'Niets om op te letten',
  keep: 'Toch doen',
  keptOn: (day: IsoDate) => `U koos dit op ${dateWithYear(day)}.`,
  unkeep: 'Let er weer op',
} as const
