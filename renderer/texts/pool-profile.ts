import type { Hint } from '#domain/contract/people'
import type { PoolDetail } from '#domain/contract/pool'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { networkText } from './network.ts'
import { poolText } from './pool.ts'

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december'],
] as const

const withHints = (sentence: string, hints: readonly Hint[]) =>
  [sentence, ...hints.map(networkText.hintSentence)].join(' ')

type Exception = PoolDetail['exceptions'][number]

function daysInWords({ fromOn, untilOn }: Pick<Exception, 'fromOn' | 'untilOn'>): string {
  return fromOn === untilOn
    ? dateWithYear(fromOn)
    : `${dateWithYear(fromOn)} tot en met ${dateWithYear(untilOn)}`
}

/** Words of one profile of the pool. */
export const poolProfileText = {
  months,
  withHints,
  changed: (field: string, name: string, hints: readonly Hint[] = []) =>
    withHints(`${field} van ${name} is gewijzigd.`, hints),
  changedMany: (field: string, name: string, hints: readonly Hint[] = []) =>
    withHints(`${field} van ${name} zijn gewijzigd.`, hints),
  since: (day: IsoDate) => `In de pool sinds ${dateWithYear(day)}`,
  leftOn: (day: IsoDate) => `Uit de pool sinds ${dateWithYear(day)}`,
  mail: 'Mail',
  call: 'Bel',
  inNetwork: 'Toon in Netwerk',
  missing: (words: string) => `Nog niet bekend: ${words}.`,
  complete: 'Alles wat helpt bij kiezen en betalen is bekend.',

  languages: 'Talen',
  noLanguages: 'Nog geen taal bekend.',
  skill: { speaking: 'Spreken', reading: 'Lezen', interpreting: 'Tolken' },
  noLevel: '–',
  levelUnknown: 'nog niet bekend',
  levelOf: (skill: string, language: string) => `${skill} ${language}`,
  addLanguage: 'Taal erbij',
  addLanguageHint: 'Typ een taal, ook als die niet in de lijst staat.',
  asNewLanguage: (typed: string) => `Nieuwe taal: ${typed}`,
  languageAdded: (language: string, name: string, hints: readonly Hint[]) =>
    withHints(`${name} heeft nu ook ${language}.`, hints),
  levelChanged: (skill: string, language: string, name: string) =>
    `${skill} van ${language} is gewijzigd bij ${name}.`,
  languageRemoved: (language: string, name: string) => `${language} is weg bij ${name}.`,
  removeOf: (what: string) => `Haal weg: ${what}`,

  roles: 'Rollen',
  themes: 'Thema’s',
  themesHint: 'Bijvoorbeeld werk of gezondheid. Typ zelf een woord.',
  asNewTheme: (typed: string) => `Nieuw thema: ${typed}`,
  area: 'Gebied',
  areaHint: 'Leeg is: de hele regio.',

  pattern: 'Kan meestal op',
  patternKeys: 'Met de pijltjes gaat u langs de dagdelen. Met de spatiebalk kiest u.',
  patternUnknown: 'Nog niet bekend. Kies de dagdelen waarop dit mens meestal kan.',
  partOf: (day: string, part: string) => `${day}${part}`,
  patternChanged: (name: string) => `De vrije dagdelen van ${name} zijn gewijzigd.`,
  exceptions: 'Weg, of juist wel',
  noExceptions: 'Er zijn geen afwijkende dagen.',
  exceptionInWords: (exception: Exception) => {
    const part = exception.part === null ? '' : ` (${poolText.partWord[exception.part]})`
    return `${daysInWords(exception)}${part}`
  },
  away: 'weg',
  free: 'kan wel',
  addException: 'Dagen noteren',
  from: 'Van',
  until: 'Tot en met',
  dayPart: 'Dagdeel',
  wholeDay: 'hele dag',
  isFree: 'Dan',
  keep: 'Bewaar',
  stop: 'Annuleer',
  dayMissing: 'Vul een dag in.',
  exceptionAdded: (name: string) => `De dagen van ${name} zijn genoteerd.`,
  exceptionRemoved: (name: string) => `De dagen van ${name} zijn weggehaald.`,

  reward: 'Beloning',
  rewardForm: 'Soort',
  is21: '21 of ouder',
  yes: 'ja',
  no: 'nee',
  unknown: 'nog niet bekend',
  ceiling: 'Hoogstens, in uren',
  ceilingPer: 'Per',
  ceilingHint: 'Een afspraak met deze sleutelpersoon. Leeg is: geen.',
  per: { month: 'maand', year: 'jaar' },
  rates: 'Bedrag per uur',
  noRates: 'Nog geen bedrag per uur. Schakel vult er nooit zelf een in.',
  rateFrom: (day: IsoDate) => `Vanaf ${dateWithYear(day)}`,
  rateNow: 'nu',
  rateSource: (source: string) => `Bron: ${source}`,
  addRate: 'Bedrag invullen',
  rateFromField: 'Vanaf',
  perHour: 'Per uur',
  perKm: 'Per kilometer',
  source: 'Waar dit staat',
  sourceHint: 'Bijvoorbeeld: afspraak van 3 maart, of een besluit.',
  sourceMissing: 'Vul in waar dit bedrag vandaan komt.',
  amountMissing: 'Vul een bedrag per uur of per kilometer in.',
  rateKept: (name: string, hints: readonly Hint[]) =>
    withHints(`Het bedrag per uur van ${name} is bewaard.`, hints),
  rateRemoved: (name: string) => `Het bedrag per uur van ${name} is weggehaald.`,

  outside: 'Vergoeding van anderen',
  outsideWhy:
    'Wat deze sleutelpersoon zelf opgeeft. Het telt mee bij de grenzen per maand en jaar.',
  noOutside: 'Niets opgegeven.',
  outsideOf: (year: number, month: number | null) =>
    month === null ? `${year}, maand onbekend` : `${months[month - 1] ?? ''} ${year}`,
  outsideInWords: (amount: string, day: IsoDate) => `${amount}, opgegeven op ${dateWithYear(day)}`,
  addOutside: 'Bedrag noteren',
  year: 'Jaar',
  month: 'Maand',
  monthUnknown: 'maand onbekend',
  amount: 'Bedrag',
  outsideMissing: 'Vul een bedrag in.',
  outsideKept: (name: string) => `Het bedrag van elders bij ${name} is bewaard.`,
  outsideRemoved: (name: string) => `Het bedrag van elders bij ${name} is weggehaald.`,

  check: 'Recht op werken',
  checkNever: 'Nog niet bekend of dit is nagekeken.',
  checkDue: 'Kijk het recht op werken opnieuw na.',
  checkedOn: (day: IsoDate, by: string) => `Nagekeken op ${dateWithYear(day)} door ${by}.`,
  checkAgain: (day: IsoDate) => `Opnieuw op ${dateWithYear(day)}.`,
  noteCheck: 'Controle noteren',
  checkOnField: 'Nagekeken op',
  checkByField: 'Door',
  checkAgainField: 'Opnieuw op',
  checkAgainHint: 'Schakel herinnert u vanaf deze dag.',
  checkHint: 'Noteer nooit welk document u zag.',
  byMissing: 'Vul in wie het nakeek.',
  checkKept: (name: string) => `De controle bij ${name} is genoteerd.`,
  checkRemoved: (name: string) => `De controle bij ${name} is weggehaald.`,

  consent: 'Toestemming',
  noConsent: 'Nog geen toestemming genoteerd om in de pool te staan.',
  consentGiven: (day: IsoDate, how: string) => `Gegeven op ${dateWithYear(day)}, ${how}`,
  consentWithdrawn: (day: IsoDate) => `ingetrokken op ${dateWithYear(day)}`,
  noteConsent: 'Toestemming noteren',
  withdraw: 'Trek in',
  isPurpose: 'Deze gegevens bewaar ik voor de pool',
  purposeChanged: (name: string) => `Het doel van de gegevens van ${name} is gewijzigd.`,

  note: 'Notitie',
  sinceField: 'In de pool sinds',
  leave: 'Uit de pool',
  leaveOn: 'Laatste dag',
  leaveSure: 'Haal uit de pool',
  leaveHint: 'Het profiel, de uren en de betalingen blijven bewaard.',
  hasLeft: (name: string, open: number) => {
    const more =
      open === 1
        ? ' Er staat nog 1 vraag of inzet open.'
        : ` Er staan nog ${open} vragen en inzetten open.`
    return `${name} is uit de pool.${open === 0 ? '' : more}`
  },
  rejoin: 'Terug in de pool',
  isBack: (name: string) => `${name} staat weer in de pool.`,
} as const
