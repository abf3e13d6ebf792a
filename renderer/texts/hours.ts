import type { HoursRow, HoursSheetRow } from '#domain/contract/hours'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import { hoursRoleName, hoursStandName, sheetOutcomeWord } from '#domain/texts/hours'
import type { IsoDate } from '#domain/shared/dates'
import { euros, hoursWords } from '#domain/texts/amounts'

const counted = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

type Several = { readonly done: number; readonly left: number }
const withLeft = (sentence: string, { left }: Several) =>
  left === 0
    ? sentence
    : `${sentence} ${counted(left, 'regel bleef', 'regels bleven')} zoals zij was.`

/** Words of the hours of sleutelpersonen. */
export const hoursText = {
  title: 'Sleutelpersonen',
  sub: (month: string, minutes: number, amount: number) =>
    `${capital(month)}: ${hoursWords(minutes)}, samen ${euros(amount)}`,
  panel: 'Uren en grenzen',
  list: 'Uren van deze maand',
  month: capital,
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  person: 'Sleutelpersoon',
  everybody: 'alle',
  status: 'Stand',
  all: 'Alles',
  standName: hoursStandName,
  /** `betaald op 7 maart 2025`, and before that how far hours are. */
  standOf: ({ stand, paidOn }: Pick<HoursRow, 'stand' | 'paidOn'>) =>
    paidOn === null ? hoursStandName[stand] : `${hoursStandName[stand]} op ${dateWithYear(paidOn)}`,
  columns: {
    day: 'Dag',
    name: 'Naam',
    work: 'Waarvoor',
    hours: 'Uren',
    km: 'Km',
    expenses: 'Onkosten',
    amount: 'Bedrag',
    status: 'Stand',
    note: 'Toelichting',
  },
  loose: 'losse uren',
  paidOn: (day: IsoDate) => `op ${gridDate(day)}`,
  titleOf: ({ title }: HoursRow) => title ?? hoursText.loose,
  roleOf: ({ role }: HoursRow) => (role === null ? '' : hoursRoleName[role]),
  workOf: (row: HoursRow) =>
    [hoursText.titleOf(row), hoursText.roleOf(row)].filter((part) => part !== '').join(', '),
  total: 'Totaal',
  withoutRate: 'geen bedrag',
  notHours: (typed: string) =>
    `‘${typed}’ zijn geen uren. Typ bijvoorbeeld 2,5 of 2:30 of 150 min.`,
  belowZero: 'Dit bedrag is lager dan nul. Typ een bedrag van nul of meer.',
  dayNeeded: 'Een dag is nodig. Typ bijvoorbeeld 14-2-2027.',
  empty: (month: string) =>
    `In ${month} staan nog geen uren. Uren komen hier vanzelf als een sleutelpersoon ja zegt op een vraag. Werk zonder vraag noteert u zelf.`,
  nothingFits: 'Geen uren passen bij deze keuze.',
  showAll: 'Toon alles van deze maand',
  more: (count: number) => `Er zijn nog ${count} regels meer. Kies een persoon of een stand.`,
  worked: 'Gewerkt zoals gepland',
  reopen: 'Neem goedkeuring terug',
  remove: 'Haal weg',
  said: {
    added: (name: string, minutes: number) => `${hoursWords(minutes)} van ${name} is genoteerd.`,
    changed: (name: string) => `De uren van ${name} zijn gewijzigd.`,
    worked: (answer: Several) =>
      withLeft(`${counted(answer.done, 'regel is', 'regels zijn')} gewerkt zoals gepland.`, answer),
    approved: (answer: Several) =>
      withLeft(`${counted(answer.done, 'regel is', 'regels zijn')} goedgekeurd.`, answer),
    reopened: (answer: Several) =>
      withLeft(`De goedkeuring van ${counted(answer.done, 'regel', 'regels')} is terug.`, answer),
    removed: 'De uren zijn weg.',
    sheets: (names: readonly string[]) =>
      names.length === 0
        ? 'De urenbriefjes zijn niet opgeslagen. U koos geen plek. Uw gegevens staan veilig in Schakel.'
        : `${counted(names.length, 'urenbriefje is', 'urenbriefjes zijn')} opgeslagen.`,
  },
  nothingToApprove: 'Er zijn hier geen gewerkte uren om goed te keuren. Zet ze eerst op gewerkt.',
  fresh: {
    heading: 'Losse uren',
    hint: 'Voor werk zonder bijeenkomst of vraag, zoals meegaan naar het Taalhuis.',
    nobody: 'Er staat nog niemand in de pool. Zet eerst iemand in de pool.',
    toPool: 'Naar de pool',
    day: 'Dag',
    dayHint: 'Een dag die nog komt, wordt gepland.',
    hours: 'Uren',
    hoursHint: '2,5 of 2:30 of 150 min',
    km: 'Kilometers',
    expenses: 'Onkosten',
    note: 'Toelichting',
    save: 'Noteer',
    close: 'Sluit',
    needed: 'Kies een sleutelpersoon, een dag en uren.',
  },
  approval: {
    heading: 'Goedkeuren, met deze grenzen',
    sum: (count: number, minutes: number, amount: number) =>
      `${counted(count, 'regel', 'regels')}, ${hoursWords(minutes)}, samen ${euros(amount)}`,
    withoutRate: (minutes: number) => `${hoursWords(minutes)} heeft nog geen bedrag per uur`,
    withoutRateWhy: 'Deze uren worden voor nul euro goedgekeurd. Vul eerst het bedrag per uur in.',
    kept: 'U mag toch goedkeuren. Schakel bewaart bij de uren dat u dit wist.',
    go: 'Keur toch goed',
    back: 'Nog niet',
  },
  people: {
    heading: (month: string) => `Uren per persoon in ${month}`,
    none: 'Nog niemand.',
    line: (minutes: number, amount: number) => `${hoursWords(minutes)}, ${euros(amount)}`,
    room: (room: number, month: string) => `nog ${euros(room)} in ${month}`,
    over: (over: number) => `${euros(over)} boven de grens`,
    look: 'let op',
    only: (name: string) => `Toon alleen ${name}`,
    more: (count: number) => `En nog ${count} anderen.`,
  },
  chosen: {
    limitNote: ({ status }: HoursRow) =>
      status === 'approved' ? 'Goedgekeurd met deze grens' : 'Genoteerd met deze grens',
    onDay: (day: HoursRow['workedOn']) => `Op ${gridDate(day)}`,
    onlyThis: 'Toon alleen deze persoon',
    everybody: 'Toon iedereen',
  },
  sheet: {
    title: 'Urenbriefje inlezen',
    noFile: 'Een getekend urenbriefje komt terug',
    start:
      'Kies het urenbriefje dat u uit Schakel hebt gehaald en dat is ingevuld. U ziet eerst wat er verandert.',
    safe: 'Er verandert pas iets als u het overneemt. Daarna kunt u het in één keer terugdraaien.',
    sub: (file: string, rows: number) => `${file}, ${counted(rows, 'regel', 'regels')}`,
    chooseOther: 'Kies een ander bestand',
    cancel: 'Annuleer',
    take: (count: number) => `Neem ${counted(count, 'regel', 'regels')} over`,
    nothing: 'Er is niets over te nemen',
    rows: 'Regels van het briefje',
    row: 'Rij',
    what: 'Wat',
    name: 'Naam',
    before: 'Staat in Schakel',
    after: 'Staat op het briefje',
    leave: 'Niet overnemen',
    skipped: 'niet overnemen',
    outcome: sheetOutcomeWord,
    entry: (entry: HoursSheetRow['after']) =>
      entry === null
        ? ''
        : [
            gridDate(entry.workedOn),
            hoursWords(entry.minutes),
            entry.km > 0 ? `${entry.km} km` : '',
            entry.expenses > 0 ? euros(entry.expenses) : '',
            entry.note ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
    said: (cell: string | null, typed: string | null, why: string) =>
      typed === null || typed === '' ? `${cell ?? ''}: ${why}` : `${cell ?? ''} ‘${typed}’: ${why}`,
    empty: 'Op dit briefje staan geen uren.',
  },
} as const
