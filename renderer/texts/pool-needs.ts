import type { PoolCandidate, ShownAssignment } from '#domain/contract/assignments'
import type { EventNeeds, ShownCover, ShownNeed } from '#domain/contract/pool-needs'
import { assertNever } from '#domain/shared/assert-never'
import { dateWithYear, dayMonth, dutchTime, shortDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { CoverState } from '#domain/sleutelpersonen/language-cover'
import type { PoolRole, RewardForm } from '#domain/sleutelpersonen/profile'
import type { RankPart, Verdict } from '#domain/sleutelpersonen/rank-candidates'

const hours = (minutes: number) =>
  `${(minutes / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`

const names = (people: readonly { readonly name: string }[]) =>
  people.map(({ name }) => name).join(', ')

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
  double: 'dubbel geboekt',
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
}

const status: Record<ShownAssignment['status'], string> = {
  asked: 'gevraagd',
  accepted: 'zei ja',
  declined: 'zei nee',
  cancelled: 'afgezegd',
}

const channels = {
  phone: 'telefoon',
  whatsapp: 'WhatsApp',
  mail: 'mail',
  taalhuis: 'via het taalhuis',
  'in-person': 'in een gesprek',
} satisfies Record<NonNullable<ShownAssignment['answerChannel']>, string>

type When = {
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
}

const times = ({ startTime, endTime }: Omit<When, 'date'>) =>
  startTime === null || endTime === null
    ? null
    : `${dutchTime(startTime)} tot ${dutchTime(endTime)} uur`

const when = (agreed: When) =>
  [agreed.date === null ? 'nog geen dag' : shortDate(agreed.date), times(agreed)]
    .filter((part) => part !== null)
    .join(', ')

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
    case 'same-day':
      return `die dag ook bij ${clash.title}, tijd niet bekend${also}`
    case 'short-gap':
      return `${clash.minutes} minuten tussen dit en ${clash.title}${also}; de afstand is niet bekend`
    default:
      return assertNever(clash)
  }
}

/** Words of what is asked of the pool, who could do it, and who was asked. */
export const poolNeedsText = {
  title: 'Sleutelpersonen',
  hours,
  names,
  role,
  reward,
  verdict,
  status,
  channels,
  when,
  times,
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
    [times(agreed) ?? 'nog geen tijd', minutes === null ? null : hours(minutes)]
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
    areaUnknown: 'gebied nog niet bekend',
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
  // Asking.
  askTitle: (people: readonly { readonly name: string }[]) =>
    people.length <= 2 ? `Vraag ${names(people)}` : `Vraag ${people.length} mensen`,
  howAsk: 'Hoe vraagt u het?',
  ways: { whatsapp: 'WhatsApp', 'mail-each': 'Mail', none: 'Zelf gevraagd' },
  howLong: 'Hoe lang',
  km: 'Kilometers heen en terug',
  kmHint: 'Leeg als u ze nog niet weet',
  subject: 'Onderwerp',
  words: 'Tekst',
  wordsHint: '{voornaam} wordt bij ieder ingevuld. De vaste tekst past u aan bij Instellingen.',
  noWords: 'Er gaat geen bericht uit. Schakel noteert dat u het zelf vroeg.',
  firstYes: 'Vraagt u er meer? Bij de eerste ja kunt u de andere vragen intrekken.',
  noEmail: (who: string) => `Geen e-mailadres: ${who}`,
  noEmailWhy: 'Zij worden nu niet gevraagd. Kies WhatsApp, of vraag het zelf.',
  cancel: 'Sluit',
  noteAsked: 'Noteer als gevraagd',
  asked: (people: readonly { readonly name: string }[], leftOut: number) =>
    `${people.length <= 2 ? names(people) : `${people.length} mensen`} gevraagd.${
      leftOut === 0 ? '' : ` ${leftOut} bleven buiten.`
    }`,
  toSend: 'Verstuur dit nu zelf',
  toSendWhy:
    'Schakel verstuurt niets. De woorden blijven bewaard zoals ze nu zijn, en u kunt ze later teruglezen.',
  copy: 'Kopieer',
  copyFor: (name: string) => `Kopieer de tekst voor ${name}`,
  copied: (name: string) => `De tekst voor ${name} staat op het klembord.`,
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en druk op Ctrl C.',
  noPhone: 'geen nummer',
  mailFiles: 'Maak mailconcepten',
  savedFiles: (files: readonly string[]) => `Bewaard: ${files.join(', ')}.`,
  ready: 'Klaar',
  // Who was asked.
  assignments: 'Wie is gevraagd',
  nobodyAsked: 'Nog niemand gevraagd.',
  askedOn: (date: IsoDate | null) => (date === null ? '' : `gevraagd op ${dayMonth(date)}`),
  answered: (date: IsoDate | null, channel: ShownAssignment['answerChannel']) =>
    date === null
      ? ''
      : `antwoord op ${dayMonth(date)}${channel === null ? '' : `, ${channels[channel]}`}`,
  howAnswered: 'Hoe kwam het antwoord',
  yes: 'Zegt ja',
  yesOf: (name: string) => `${name} zegt ja`,
  yesAndWithdraw: (others: number) =>
    others === 1 ? 'Ja, en trek de andere vraag in' : `Ja, en trek de ${others} andere in`,
  no: 'Zegt nee',
  noOf: (name: string) => `${name} zegt nee`,
  whyNo: 'Waarom niet',
  whyNoHint: 'Mag leeg blijven',
  noteNo: 'Noteer nee',
  withdraw: 'Trek de vraag in',
  callOff: 'Zeg af',
  callOffOf: (name: string) => `Zeg ${name} af`,
  saidYes: (name: string, withdrawn: number) =>
    withdrawn === 0
      ? `${name} zei ja. De uren staan gepland.`
      : `${name} zei ja. ${withdrawn === 1 ? 'De andere vraag is' : `${withdrawn} andere vragen zijn`} ingetrokken.`,
  saidNo: (name: string) => `${name} zei nee. Vraag nu de volgende.`,
  calledOff: (name: string) => `${name} is afgezegd.`,
  withdrawn: (name: string) => `De vraag aan ${name} is ingetrokken.`,
  moved: 'Gevraagd voor een andere tijd',
  movedWhy: (agreed: When, now: When) => `Afgesproken: ${when(agreed)}. Nu: ${when(now)}.`,
  agreeAgain: 'Opnieuw afgesproken',
  agreedAgain: (name: string) => `De nieuwe tijd is met ${name} afgesproken.`,
  readWords: 'Lees de tekst',
  hideWords: 'Verberg de tekst',
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
