import type { PoolCandidate } from '#domain/contract/assignments'
import type { EventNeeds, ShownCover, ShownNeed } from '#domain/contract/pool-needs'
import { assertNever } from '#domain/shared/assert-never'
import { dateWithYear, dayMonth, dutchTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CoverState } from '#domain/sleutelpersonen/language-cover'
import type { PoolRole, RewardForm } from '#domain/sleutelpersonen/profile'
import type { RankPart, Verdict } from '#domain/sleutelpersonen/rank-candidates'
import { poolAskText } from './pool-ask.ts'
import type { When } from './pool-ask.ts'

const { hours, names, times } = poolAskText

const role: Record<PoolRole, string> = {
  tolk: 'tolk',
  verbinder: 'verbinder',
  informeren: 'informeren',
  activeren: 'activeren',
  vertrouwenspersoon: 'vertrouwenspersoon',
  rolmodel: 'rolmodel',
  adviseur: 'adviseur',
}

const reward: Record<RewardForm, string> = {
  onbetaald: 'onbetaald',
  vrijwilligersvergoeding: 'vrijwilligersvergoeding',
  onkosten: 'alleen onkosten',
  factuur: 'op factuur',
  dienstverband: 'dienstverband via partner',
  cadeau: 'cadeau',
}

const verdict: Record<Verdict, string> = {
  accepted: 'zei ja',
  asked: 'gevraagd',
  declined: 'zei nee',
  'other-language': 'andere taal',
  withdrawn: 'wil niet meer',
  double: 'dubbel geboekt',
  there: 'is er al',
  'not-free': 'niet vrij',
  over: 'boven de grens',
  partly: 'past deels',
  fits: 'past goed',
}

/** In what the one above has more. */
const behind: Record<RankPart, string> = {
  language: 'de taal beter kent',
  role: 'deze rol al doet',
  freedom: 'eerder vrij is',
  area: 'in dit gebied werkt',
  load: 'minder uren had',
  limits: 'meer ruimte onder de grens heeft',
  ceiling: 'nog uren over heeft',
  clash: 'niets anders heeft op die tijd',
  asked: 'geen nee heeft gezegd',
  consent: 'gevraagd mag worden',
}

function coverWords(cover: ShownCover): string {
  const state: CoverState = cover.state
  switch (state) {
    case 'covered':
      return `gedekt: ${names(cover.coveredBy)}`
    case 'thin':
      return thinWords(cover)
    case 'uncovered':
      return cover.askedOf.length === 0 ? 'niet gedekt' : 'gevraagd, nog geen antwoord'
    case 'not-needed':
      return `niet nodig: ${cover.notNeededWhy ?? ''}`
    default:
      return assertNever(state)
  }
}

function thinWords({ thinBecause, coveredBy, wanted }: ShownCover): string {
  if (thinBecause === 'fewer') return `${coveredBy.length} van ${wanted}: ${names(coveredBy)}`
  if (thinBecause === 'shared') return `alleen naast een andere taal: ${names(coveredBy)}`
  return `alleen een beetje: ${names(coveredBy)}`
}

type Clash = PoolCandidate['clashes'][number]

function clashWords(clash: Clash): string {
  const also = clash.isSure ? '' : ' (gevraagd)'
  switch (clash.kind) {
    case 'double':
      return `tot ${dutchTime(clash.until)} uur bij ${clash.title}${also}`
    case 'there':
      return thereWords(clash)
    case 'same-day':
      return `die dag ook bij ${clash.title}, tijd niet bekend${also}`
    case 'short-gap':
      return `${clash.minutes} minuten tussen dit en ${clash.title}${also}; de afstand is niet bekend`
    default:
      return assertNever(clash)
  }
}

function thereWords({ language, isSure }: Extract<Clash, { kind: 'there' }>): string {
  const what = language ?? 'iets anders'
  return isSure ? `is er al voor ${what}` : `ook gevraagd voor ${what}, zelfde tijd`
}

/** Words of what is asked of the pool, who could do it, and who was asked. */
export const poolNeedsText = {
  ...poolAskText,
  title: 'Sleutelpersonen',
  role,
  reward,
  verdict,
  sub: (people: number, languages: number) =>
    `${people === 1 ? '1 mens' : `${people} mensen`} in de pool, ${
      languages === 1 ? '1 taal' : `${languages} talen`
    }`,
  // The left column.
  whichLanguage: 'Welke taal is nodig?',
  list: 'Vragen',
  counts: 'Aantallen per bijeenkomst. U legt geen taal vast bij een deelnemer.',
  otherEvents: 'Andere bijeenkomsten',
  otherNeeds: 'Andere vragen',
  noLanguages: 'Bij deze bijeenkomst is nog geen taal geteld.',
  eventLine: ({ date, gemeenteName }: Pick<EventNeeds, 'date' | 'gemeenteName'>) =>
    [date === null ? 'nog geen dag' : dayMonth(date), gemeenteName]
      .filter((part) => part !== null)
      .join(', '),
  eventState: ({ date, languages }: EventNeeds) => {
    const open = languages.filter(({ state }) => state === 'uncovered')
    const day = date === null ? 'nog geen dag' : dayMonth(date)
    if (open.length > 0) {
      return `${day}: ${open.map(({ language }) => language).join(', ')} niet gedekt`
    }
    return languages.some(({ state }) => state === 'thin')
      ? `${day}: krap gedekt`
      : `${day}: gedekt`
  },
  needState: (need: ShownNeed) => {
    const day = need.date === null ? 'nog geen dag' : dayMonth(need.date)
    const found = `${need.accepted.length} van ${need.people} gevonden`
    return need.closedOn === null ? `${day}, ${found}` : `gesloten op ${dayMonth(need.closedOn)}`
  },
  guests: (people: number) => (people === 1 ? '1 gast' : `${people} gasten`),
  coverWords,
  more: (count: number) => `Nog ${count} verderop in het jaar`,
  showClosed: 'Toon gesloten vragen',
  hideClosed: 'Verberg gesloten vragen',
  nothingAsked:
    'Nog niets gevraagd. Tel bij een bijeenkomst welke talen gasten nodig hebben, of maak een nieuwe vraag.',
  toEvents: 'Naar Bijeenkomsten',
  emptyPool: 'Er staat nog niemand in de pool. Zet eerst de sleutelpersonen erin.',
  toPool: 'Naar de pool',
  // The middle.
  whoFits: (what: string, date: IsoDate | null) =>
    `Wie past bij ${what}${date === null ? '' : ` op ${dayMonth(date)}`}?`,
  length: (agreed: When, minutes: number | null) =>
    [times(agreed) ?? 'Nog geen tijd', minutes === null ? null : hours(minutes)]
      .filter((part) => part !== null)
      .join(', '),
  order: 'De volgorde is een voorstel: u kiest.',
  candidates: 'Kandidaten',
  reasons: {
    none: (language: string, others: readonly string[]) =>
      others.length === 0
        ? `geen ${language}`
        : `geen ${language}, wel ${others.slice(0, 2).join(', ')}`,
    little: (language: string) => `spreekt een beetje ${language}`,
    knows: (what: readonly string[], language: string) => `${what.join(' en ')} ${language}`,
    speaks: 'spreekt',
    reads: 'leest',
    interprets: 'tolkt',
    onlyReads: (language: string) => `leest ${language}, spreken niet bekend`,
    levelUnknown: (language: string) => `${language}, niveau nog niet bekend`,
    role: (asked: PoolRole) => `doet ${role[asked]}`,
    noRole: (asked: PoolRole) => `deed nog niet: ${role[asked]}`,
    free: 'vrij',
    freeUnknown: 'vrij: nog niet bekend',
    partly: 'een deel van de tijd niet vrij',
    notFree: 'niet vrij op dat dagdeel',
    away: (until: IsoDate) => `afwezig tot en met ${dayMonth(until)}`,
    ownArea: 'eigen gebied',
    otherArea: 'ander gebied',
    wholeRegion: 'hele regio',
    consentWithdrawn: 'toestemming ingetrokken: niet vragen',
    noHours: 'nog niet ingezet dit kwartaal',
    hours: (minutes: number) => `${hours(minutes)} dit kwartaal`,
    limitsUnknown: 'grenzen nog niet bekend',
    clash: clashWords,
  },
  askOne: 'Vraag',
  askFor: (name: string) => `Vraag ${name}`,
  choose: (name: string) => `Kies ${name}`,
  chosen: (count: number) => (count === 1 ? '1 gekozen' : `${count} gekozen`),
  askChosen: (count: number) => `Vraag ${count} samen`,
  clearChosen: 'Kies niemand',
  nobodyDrops: 'Niemand valt af',
  nobodyDropsWhy:
    'Wie minder past, staat lager met de reden erbij. Zo ziet u ook wie u een keer kunt ontlasten.',
  moreCandidates: (left: number) => `Toon nog ${left}`,
  // The right column.
  panel: 'De gekozen sleutelpersoon',
  pick: 'Kies iemand in de lijst. Met de pijltjes gaat u langs de namen, met Enter vraagt u iemand.',
  since: (gemeenten: readonly string[], since: IsoDate) =>
    [gemeenten.join(', '), `pool sinds ${dateWithYear(since)}`].filter((part) => part).join(' · '),
  languages: 'Talen',
  themes: 'Thema',
  roles: 'Rol',
  payment: 'Betaling',
  perHour: 'Bedrag per uur',
  phone: 'Telefoon',
  unknown: 'nog niet bekend',
  whyLower: (above: string, parts: readonly RankPart[]) =>
    parts.length === 0
      ? `Staat na ${above}: zij passen even goed. Dan gaat wie minder uren had voor, en daarna de naam.`
      : `Staat na ${above}, die ${parts
          .slice(0, 3)
          .map((part) => behind[part])
          .join(' en ')}.`,
  askHours: (minutes: number) => `Vraag voor ${hours(minutes)}`,
  stillHours: (minutes: number) => `Toch ${hours(minutes)}`,
  toProfile: 'Naar de pool',
  noDayNoLimits: 'Zonder dag is niet te zeggen wat er onder de grenzen past.',
  // The tab of an event.
  cover: 'Welke taal is nodig?',
  findSomeone: (language: string) => `Zoek iemand voor ${language}`,
  find: 'Zoek iemand',
  wanted: (language: string) => `Gewenst voor ${language}`,
  wantedChanged: (language: string, people: number) =>
    `${language}: ${people === 1 ? '1 sleutelpersoon' : `${people} sleutelpersonen`} gewenst.`,
  notNeeded: 'Niet nodig',
  notNeededFor: (language: string) => `${language} is niet nodig`,
  whyNotNeeded: 'Waarom niet nodig',
  dutchIsEnough: 'Nederlands is genoeg',
  keepNotNeeded: 'Noteer',
  neededAgain: 'Toch nodig',
  neededAgainFor: (language: string) => `${language} is toch nodig`,
  saidNotNeeded: (language: string) => `${language} staat op niet nodig.`,
  saidNeeded: (language: string) => `${language} is weer nodig.`,
  noCount:
    'Er is nog geen taal geteld. Tel bij Deelnemers welke talen gasten nodig hebben, of lees de antwoorden van het formulier in.',
  toGuests: 'Naar Deelnemers',
  // A question.
  newNeed: 'Nieuwe vraag',
  changeNeed: 'Vraag wijzigen',
  needTitle: 'Waarvoor',
  needTitleHint: 'Bijvoorbeeld: huisbezoek, examentraining',
  needTitleMissing: 'Vul in waarvoor u iemand zoekt.',
  askedBy: 'Wie vraagt het',
  needRole: 'Rol',
  anyRole: 'maakt niet uit',
  needLanguages: 'Talen',
  asLanguage: (typed: string) => `Taal: ${typed}`,
  gemeente: 'Gemeente',
  noGemeente: 'nog niet bekend',
  day: 'Dag',
  from: 'Van',
  until: 'Tot',
  people: 'Aantal mensen',
  action: 'Actie uit het plan',
  noAction: 'geen',
  note: 'Opmerking',
  save: 'Bewaar de vraag',
  needSaved: (title: string) => `De vraag ‘${title}’ staat erbij.`,
  needChanged: (title: string) => `De vraag ‘${title}’ is gewijzigd.`,
  change: 'Wijzig',
  closeNeed: 'Sluit de vraag',
  reopenNeed: 'Heropen',
  removeNeed: 'Haal weg',
  needClosed: (title: string) => `De vraag ‘${title}’ is gesloten.`,
  needReopened: (title: string) => `De vraag ‘${title}’ is weer open.`,
  needRemoved: (title: string) => `De vraag ‘${title}’ is weg.`,
  askedByLine: (name: string) => `gevraagd door ${name}`,
} as const
