import type { PoolRow } from '#domain/contract/pool'
import {
  dayPartWord,
  languageLevelWord,
  poolRoleWord,
  profilePartWord,
  rewardWord,
} from '#domain/texts/pool'

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const languages = (count: number) => (count === 1 ? '1 taal' : `${count} talen`)

/** Words of the pool of sleutelpersonen. */
export const poolText = {
  title: 'Sleutelpersonen',
  sub: (count: number, spoken: number) => `${people(count)} in de pool, ${languages(spoken)}`,
  grid: 'Pool',
  search: 'Zoek naam, taal of thema',
  language: 'Taal',
  role: 'Rol',
  gemeente: 'Gemeente',
  every: 'alle',
  withLeft: 'Ook wie uit de pool is',
  roleWord: poolRoleWord,
  levelWord: languageLevelWord,
  rewardWord,
  partWord: dayPartWord,

  columnName: 'Naam',
  columnLanguages: 'Talen',
  columnRoles: 'Rollen',
  columnArea: 'Gebied',
  columnReward: 'Beloning',
  columnRate: 'Bedrag per uur',
  columnQuarter: 'Dit kwartaal',
  columnYear: 'Dit jaar',
  columnAsked: 'Gevraagd',
  columnCheck: 'Recht op werken',
  checkWord: { never: '', checked: 'nagekeken', due: 'kijk opnieuw na' },
  columnMissing: 'Nog niet bekend',
  hours: (hours: string) => `${hours} uur`,
  planned: (hours: string) => `${hours} uur gepland`,
  perHour: (amount: string) => `${amount} per uur`,
  perKm: (amount: string) => `${amount} per km`,
  wholeRegion: 'hele regio',
  unknown: 'nog niet bekend',
  complete: 'alles bekend',
  noHours: 'geen uren',
  asked: ({ openQuestions, wasEverAsked }: Pick<PoolRow, 'openQuestions' | 'wasEverAsked'>) => {
    if (openQuestions === 1) return '1 wacht op antwoord'
    if (openQuestions > 1) return `${openQuestions} wachten op antwoord`
    return wasEverAsked ? 'alles beantwoord' : 'nog nooit gevraagd'
  },
  missing: ({ missing }: Pick<PoolRow, 'missing'>) =>
    missing.map((part) => profilePartWord[part]).join(', '),
  missingCount: (count: number) => (count === 1 ? '1 punt' : `${count} punten`),
  left: 'uit de pool',
  archived: 'gearchiveerd',

  empty:
    'In de pool staan mensen die tolken, verbinden of voorlichten bij uw bijeenkomsten. U ziet dan wie een taal spreekt, wie kan, en wat iemand krijgt. Zet iemand erbij, of lees een lijst uit Excel in.',
  nobody: (search: string) =>
    search === '' ? 'Niemand in de pool met deze keuze.' : `Niemand in de pool met ‘${search}’.`,
  everybodyLeft: (count: number) =>
    `Er staat nu niemand in de pool. ${people(count)} was er eerder. Zet iemand erbij, of toon ook wie eruit is.`,
  showAll: 'Toon alles',
  takeIn: 'Lees lijst in',

  panel: 'Over deze sleutelpersoon',
  pick: 'Kies iemand in de lijst. Hier staat dan het profiel.',
  gone: 'Dit profiel staat er niet meer.',

  newTitle: 'Nieuwe sleutelpersoon',
  newHint: 'Een naam is genoeg. De rest vult u later in.',
  who: 'Wie',
  whoHint: 'Zoek in uw netwerk, of typ een nieuwe naam.',
  asNew: (name: string) => `Nieuw mens: ${name}`,
  whoMissing: 'Kies iemand, of typ een naam en kies die.',
  newInNetwork: 'Komt ook in uw netwerk te staan.',
  email: 'E-mail',
  phone: 'Telefoon',
  since: 'In de pool sinds',
  setsPurpose: 'Noteer: deze gegevens bewaar ik voor de pool',
  hasConsent: 'Heeft toestemming gegeven om in de pool te staan',
  consentOn: 'Gegeven op',
  consentHow: 'Hoe',
  consentHowHint: 'Bijvoorbeeld: gesprek, mail of formulier.',
  dayMissing: 'Vul een dag in.',
  howMissing: 'Vul in hoe de toestemming gegeven is.',
  add: 'Zet in de pool',
  cancel: 'Annuleer',
  added: (name: string) => `${name} staat in de pool.`,
} as const
