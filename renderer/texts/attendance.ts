import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { NextStep } from '#domain/attendance/next-steps'
import { amsterdamClock, dutchTime, gridDate, shortDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'

function people(count: number): string {
  return count === 1 ? '1 mens' : `${count} mensen`
}

function who(names: readonly string[]): string {
  const [only] = names
  return names.length === 1 && only !== undefined ? only : people(names.length)
}

function moment(at: Instant): string {
  const { date, time } = amsterdamClock(at)
  return `${shortDate(date)} ${dutchTime(time)} uur`
}

type Counted = { readonly registered: number; readonly waiting: number }

function joined({ registered, waiting }: Counted): string {
  if (registered === 0 && waiting === 0) return 'Iedereen stond al op de lijst.'
  if (waiting === 0) return `${people(registered)} ${are(registered)} aangemeld.`
  const line = `${waiting} ${stand(waiting)} op de wachtlijst`
  return registered === 0
    ? `${people(waiting)} ${stand(waiting)} op de wachtlijst.`
    : `${people(registered)} ${are(registered)} aangemeld, ${line}.`
}

function oneJoined(name: string, { registered, waiting }: Counted): string {
  if (registered === 1) return `${name} is aangemeld.`
  return waiting === 1 ? `${name} staat op de wachtlijst.` : `${name} stond al op de lijst.`
}

function are(count: number): string {
  return count === 1 ? 'is' : 'zijn'
}

function stand(count: number): string {
  return count === 1 ? 'staat' : 'staan'
}

const answered: Record<AnswerValue, (names: readonly string[], counted: Counted) => string> = {
  yes: (names, counted) =>
    names.length === 1 ? oneJoined(names[0] ?? '', counted) : joined(counted),
  no: (names) => `${who(names)} ${names.length === 1 ? 'komt' : 'komen'} niet.`,
  maybe: (names) => `${who(names)} ${names.length === 1 ? 'komt' : 'komen'} misschien.`,
}

const filters = {
  all: 'Alles',
  registered: 'Aangemeld',
  unanswered: 'Geen antwoord',
  maybe: 'Misschien',
  waiting: 'Wachtlijst',
  cancelled: 'Afgemeld',
  present: 'Aanwezig',
} as const
export type AttendanceFilter = keyof typeof filters

const emptyFilter: Record<AttendanceFilter, string> = {
  all: 'Niemand gevonden. Zoek een ander woord.',
  registered: 'Nog niemand is aangemeld.',
  unanswered: 'Iedereen heeft geantwoord.',
  maybe: 'Niemand twijfelt.',
  waiting: 'Niemand staat op de wachtlijst.',
  cancelled: 'Niemand heeft zich afgemeld.',
  present: 'Nog niemand is binnen geweest.',
}

const steps: Record<Exclude<NextStep, 'offer-seat'>, (count: number) => string> = {
  invite: () => 'Nodig mensen uit, of meld ze meteen aan.',
  'mark-sent': (count) =>
    count === 1
      ? '1 uitnodiging staat nog niet als verstuurd. Verstuur haar in Outlook en noteer het hier.'
      : `${count} uitnodigingen staan nog niet als verstuurd. Verstuur ze in Outlook en noteer het hier.`,
  'await-answers': (count) =>
    `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} nog geen ja of nee gezegd.`,
  'settle-lapsed': (count) =>
    `${count === 1 ? '1 aanbod is' : `${count} aanbiedingen zijn`} verlopen. Zet wie nog wil terug op de wachtlijst.`,
  fill: (count) =>
    `Er ${count === 1 ? 'is nog 1 plaats' : `zijn nog ${count} plaatsen`} vrij. Kijk wie er nog in de keten ontbreekt.`,
  'hand-out-list': () => 'De bijeenkomst is voorbij. De presentielijst kan de deur uit.',
}

/** The stands somebody can be given; each begins with a letter of its own. */
const choices = {
  yes: 'Ja, komt',
  no: 'Nee, komt niet',
  maybe: 'Misschien',
  note: 'Hoe, wie en wanneer',
  offer: 'Bied een plaats aan',
  back: 'Terug op de wachtlijst',
  seat: 'Geef toch een plaats',
  sent: 'Verstuurd',
  withdraw: 'Haal van de lijst',
  present: 'Aanwezig geweest',
  absent: 'Was er niet',
} as const
export type StandChoice = keyof typeof choices

/** Words of the list of guests of an event. */
export const attendanceText = {
  grid: 'Deelnemers',
  filterLabel: 'Stand',
  filters,
  emptyFilter,
  search: 'Zoek',
  columnName: 'Naam',
  columnOrganisation: 'Organisatie',
  columnRole: 'Schakel',
  columnGemeente: 'Gemeente',
  columnStand: 'Stand',
  noOrganisation: 'zonder organisatie',
  wholeRegion: 'Regio',
  waitingAt: (position: number) => `Wachtlijst, nr. ${position}`,
  // Day and month as in a grid: the chip has no room for more.
  offerUntil: (until: Instant) => `Aanbod tot ${gridDate(amsterdamClock(until).date).slice(0, 5)}`,
  present: 'Aanwezig',
  noShow: 'Niet verschenen',
  empty:
    'Nog niemand staat op de lijst. Nodig mensen uit uw netwerk uit, of meld ze meteen aan zonder uitnodiging.',
  standMenu: (name: string) => `Stand van ${name}`,
  choices,
  yes: 'Ja',
  no: 'Nee',
  maybe: 'Misschien',
  markSent: 'Als verstuurd noteren',
  writeTo: 'Maak berichten',
  lists: 'Lijsten',
  writeInvitations: 'Maak uitnodigingen',
  writeReminders: 'Maak herinneringen',
  toMessages: 'Berichten',
  withdraw: 'Van de lijst halen',
  sheetDone: (names: readonly string[]) =>
    names.length === 1
      ? `De presentielijst staat in ‘${names[0] ?? ''}’.`
      : 'De presentielijst is niet opgeslagen. U koos geen plek. Uw gegevens staan veilig in Schakel.',
  said: {
    answered: (answer: AnswerValue, names: readonly string[], counted: Counted) =>
      answered[answer](names, counted),
    outdone: (names: readonly string[]) =>
      `Het antwoord van ${who(names)} is bewaard. Er is al een later antwoord: dat telt.`,
    lapsed: (names: readonly string[]) =>
      `Het aanbod is verlopen. Het antwoord van ${who(names)} staat erbij; een plaats geeft u zelf.`,
    sent: (count: number) =>
      count === 0
        ? 'Deze uitnodigingen stonden al als verstuurd.'
        : `${count === 1 ? '1 uitnodiging staat' : `${count} uitnodigingen staan`} als verstuurd genoteerd.`,
    withdrawn: (withdrawn: number, asked: readonly string[]) => {
      const kept = asked.length - withdrawn
      if (withdrawn === 0)
        return 'Niemand is van de lijst gehaald. Wie geantwoord heeft, blijft staan.'
      const gone = `${asked.length === 1 ? who(asked) : people(withdrawn)} ${are(withdrawn)} van de lijst gehaald.`
      return kept === 0
        ? gone
        : `${gone} ${kept} ${kept === 1 ? 'blijft' : 'blijven'} staan: die hebben al geantwoord.`
    },
    offered: (name: string, until: Instant) => `${name} heeft een aanbod tot ${moment(until)}.`,
    offeredAll: (count: number, until: Instant) =>
      `${count} mensen hebben een aanbod tot ${moment(until)}.`,
    seated: (name: string) => `${name} heeft toch een plaats.`,
    balanced: (isOn: boolean) =>
      isOn
        ? 'Wie een lege gemeente of schakel vult, gaat nu voor.'
        : 'De wachtlijst gaat weer op volgorde.',
    present: (name: string) => `${name} is aanwezig geweest.`,
    absent: (name: string) => `${name} was er niet.`,
    backInLine: (name: string) => `${name} staat weer op de wachtlijst.`,
    invited: (names: readonly string[], invited: number, already: number) => {
      if (invited === 0) return 'Iedereen was al uitgenodigd.'
      const done = `${invited === names.length ? who(names) : people(invited)} ${are(invited)} uitgenodigd`
      return already === 0
        ? `${done}.`
        : `${done}, ${already} ${already === 1 ? 'was' : 'waren'} het al.`
    },
  },
  places: 'Plaatsen',
  /** On the overview, where a place is a hall. */
  seatsCard: 'Aanmeldingen',
  invited: (count: number) => `${count} uitgenodigd`,
  ofCapacity: (capacity: number | null) =>
    capacity === null ? 'geen maximum' : `van ${capacity} plaatsen`,
  figures: {
    registered: 'aangemeld',
    offered: 'aanbod loopt',
    free: (capacity: number) => `vrij van ${capacity}`,
    noLimit: 'geen maximum',
    waiting: 'wachtlijst',
    unanswered: 'geen antwoord',
    cancelled: 'afgemeld',
    present: 'aanwezig',
    walkIns: 'aan de deur',
  },
  over: (count: number) =>
    count === 1
      ? 'Er is 1 mens meer aangemeld dan er plaatsen zijn.'
      : `Er zijn ${count} mensen meer aangemeld dan er plaatsen zijn.`,
  seatsFree: (count: number) =>
    count === 1 ? 'Er is een plaats vrij' : `Er zijn ${count} plaatsen vrij`,
  andMore: (count: number) => `En nog ${count} op de wachtlijst.`,
  offerTo: (name: string) => `Bied plaats aan: ${name}`,
  offerAll: (count: number) => `Bied alle ${count} aan`,
  offerUntilDay: 'Aanbod geldt tot',
  offerUntilTime: 'Tijd',
  balance: 'Balans: eerst wie een lege gemeente of schakel vult',
  giveSeatTo: (name: string) => `Toch een plaats voor ${name}`,
  giveSeatWhy: 'Deze gast gaat voor de wachtlijst en mag boven het aantal plaatsen uitkomen.',
  seatReason: 'Waarom',
  seatReasonMissing: 'Schrijf in een paar woorden waarom deze gast toch een plaats krijgt.',
  hasSeatBecause: (reason: string) => `toch een plaats: ${reason}`,
  seatFor: (name: string, position: number) =>
    position === 1
      ? `${name} staat vooraan op de wachtlijst.`
      : `${name} staat op nummer ${position} van de wachtlijst.`,
  offer: 'Bied plaats aan',
  offerRuns: (name: string, until: Instant) => `Aanbod aan ${name} loopt tot ${moment(until)}`,
  offerRunsReason:
    'Zegt deze gast ja, kies dan Ja bij de stand. Komt er geen ja op tijd, dan stelt Schakel de volgende voor.',
  next: 'Wat nu',
  nothingNext: 'Er is nu niets te doen.',
  offerNext: 'Bied de vrije plaats aan. Dat kan hierboven.',
  steps,
  show: 'Toon',
  panel: 'Plaatsen en wat nu',
  invite: 'Nodig uit',
  pickTitle: (event: string) => `Nodig uit: ${event}`,
  pickSub: (total: number, listed: number) =>
    `${total === 1 ? '1 mens' : `${total} mensen`} in uw netwerk, ${listed} al op de lijst van deze bijeenkomst`,
  pickGrid: 'Mensen in uw netwerk',
  pickSearch: 'Zoek op naam, organisatie of functie',
  pickGroup: 'Groep',
  allGroups: 'Alle mensen',
  pickRole: 'Schakel',
  pickGemeente: 'Gemeente',
  allRoles: 'Alle schakels',
  allGemeenten: 'Alle gemeenten',
  pickInvite: (count: number) => (count === 0 ? 'Zet op de lijst' : `Zet ${count} op de lijst`),
  pickRegister: 'Meld meteen aan',
  pickHint:
    'Op de lijst zetten is uitnodigen. U verstuurt de uitnodigingen zelf en noteert dat hier.',
  pickAll: (count: number) => `Kies alle ${count}`,
  pickSome: (shown: number, total: number) =>
    `U ziet de eerste ${shown} van ${total}. Zoek, of kies een schakel of gemeente.`,
  pickListed: 'Al op de lijst',
  pickNobody: 'Niemand gevonden. Zoek een ander woord, of kies alle schakels en gemeenten.',
  pickEmpty: 'Uw netwerk is nog leeg. Lees eerst een lijst uit Excel in, of zet iemand in Netwerk.',
  toNetwork: 'Naar Netwerk',
  back: 'Terug naar deelnemers',
} as const
