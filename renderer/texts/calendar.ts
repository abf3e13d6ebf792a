import { dateWithYear, longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Words of the calendar. */
export const calendarText = {
  view: 'Beeld',
  views: { jaar: 'Jaar', maand: 'Maand', lijst: 'Lijst' },
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  monthName: (day: IsoDate) => dateWithYear(day).replace(/^\d+ /, ''),
  monthHeading: (day: IsoDate) => {
    const name = dateWithYear(day).replace(/^\d+ /, '')
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  eventCount: (count: number) => {
    if (count === 0) return 'Nog geen bijeenkomst'
    return count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`
  },
  gapCount: (count: number) => (count === 1 ? '1 gat in het ritme' : `${count} gaten in het ritme`),
  layerNames: {
    holiday: 'Feestdag',
    school: 'Schoolvakantie',
    schoolPart: 'Vakantie van een deel van de regio',
    culture: 'Religieus of cultureel',
    ramadan: 'Ramadan',
  },
  dayOf: (label: string, dayNumber: number) => `${label}, dag ${dayNumber}`,
  margin: (days: number) => ` ±${days}`,
  marginLegend: '±1: kan een dag schuiven',
  more: (count: number) => `+${count} meer`,
  planHere: 'Plan hier',
  keys: 'Pijltjes voor dag en week, PageUp en PageDown voor maand. Enter opent de bijeenkomst van de dag. G gaat naar de volgende dag zonder bezwaar. N plant een bijeenkomst op deze dag.',
  day: (day: IsoDate, parts: readonly string[]) => [longDate(day), ...parts].join(', '),
  goodDay: 'Volgende dag zonder bezwaar',
  noGoodDay: 'Schakel vindt geen dag zonder bezwaar in de dagen waarvan het de gegevens kent.',
  noEventsOnDay: 'Geen bijeenkomst op deze dag.',
  rhythm: 'Ritme van het jaar',
  rhythmHint: 'Wat het plan vraagt en wat er staat.',
  rhythmDone: 'Het ritme van dit jaar is rond.',
  chooseDate: 'Kies een datum',
  quarter: (number: number) => `Kwartaal ${number}`,
  quarterShort: (number: number) => `K${number}`,
  planned: (count: number) => `${count} gepland`,
  emptyQuarter: 'Nog niets gepland in dit kwartaal.',
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
