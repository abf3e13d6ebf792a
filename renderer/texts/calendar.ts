import {
  addDays,
  dateWithYear,
  dayMonth,
  longDate,
  shortDate,
  weekdayOf,
} from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { RhythmGapEntry } from '#domain/contract/event-insights'
import { eventText } from './events.ts'

function weekWords(day: IsoDate, words: (day: IsoDate) => string): string {
  const monday = addDays(day, 1 - weekdayOf(day))
  const sunday = addDays(monday, 6)
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7)
  return `${isOneMonth ? Number(monday.slice(8)) : words(monday)} tot en met ${words(sunday)}`
}

/** Words of the calendar. */
export const calendarText = {
  view: 'Beeld',
  views: { jaar: 'Jaar', maand: 'Maand', week: 'Week', lijst: 'Lijst' },
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousWeek: 'Vorige week',
  nextWeek: 'Volgende week',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  monthName: (day: IsoDate) => dateWithYear(day).replace(/^\d+ /, ''),
  monthHeading: (day: IsoDate) => {
    const name = dateWithYear(day).replace(/^\d+ /, '')
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  weekName: (day: IsoDate) => weekWords(day, dayMonth),
  weekHeading: (week: number) => `Week ${week}`,
  weekSub: (day: IsoDate) => weekWords(day, dateWithYear),
  weekDay: (day: IsoDate) => {
    const [weekday = '', number = ''] = shortDate(day).split(' ')
    const namesMonth = weekdayOf(day) === 1 || day.endsWith('-01')
    return namesMonth ? `${weekday} ${dayMonth(day)}` : `${weekday} ${number}`
  },
  dayRow: 'Hele dag',
  hourRow: 'Uren',
  hour: (hour: number) => `${hour}.00`,
  tasks: (count: number) => (count === 1 ? '1 taak' : `${count} taken`),
  eventCount: (count: number) => {
    if (count === 0) return 'Nog geen bijeenkomst'
    return count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`
  },
  gapCount: (count: number) => (count === 1 ? '1 gat in het ritme' : `${count} gaten in het ritme`),
  dayOf: (label: string, dayNumber: number) => `${label}, dag ${dayNumber}`,
  margin: (days: number) => ` ±${days}`,
  marginLegend: '±1: kan een dag schuiven',
  more: (count: number) => `+${count} meer`,
  planHere: 'Plan hier',
  keys: 'Pijltjes voor dag en week, PageUp en PageDown voor maand. Enter opent de bijeenkomst van de dag. G gaat naar de volgende dag zonder bezwaar. V pakt haar op om te verplaatsen. N plant een bijeenkomst op deze dag.',
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
  toToday: 'Vandaag',
  plan: 'Plan',
  yearName: (year: number) => `Jaar ${year}`,
  message: (audience: string) => `Communicatieplan: ${audience}`,
  allTasks: 'Alle taken staan op Vandaag.',
} as const

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']

type Gap = {
  readonly gap: RhythmGapEntry
  readonly number: number
  readonly clear: { readonly from: IsoDate; readonly until: IsoDate } | null
}

/** What the rhythm of the year misses, as it stands in the quarter where it fits. */
export const gapText = {
  fact: ({ gap, number, clear }: Gap) => {
    const name = gap.typeName.replace(/\s*\([^)]*\)/g, '')
    const which = number > 1 ? `${ordinals[number - 1] ?? `${number}e`} ` : ''
    const where = gap.subregion === null ? '' : ` in ${eventText.subregions[gap.subregion]}`
    const free = clear === null ? '' : ` Vrij: ${gapText.days(clear.from, clear.until)}`
    return `Nog geen ${which}${name}${where}.${free}`
  },
  days: (from: IsoDate, until: IsoDate) => {
    if (from === until) return dayMonth(from)
    const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
    const first = isOneMonth ? String(Number(from.slice(8))) : dayMonth(from)
    return `${first} t/m ${dayMonth(until)}`
  },
} as const

/** The rows of the plan of approach in the calendar. */
export const planRowText = {
  quarter: 'Plan',
  year: (year: number) => `Heel ${year} in het plan`,
  label: 'In het plan van aanpak',
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
