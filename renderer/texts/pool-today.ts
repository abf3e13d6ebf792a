import type { MovedAssignment, PoolDue } from '#domain/contract/pool-due'
import { monthName } from '#domain/texts/month'
import { euros, hoursWords } from '#domain/texts/amounts'
import { dateWithYear, dayMonth, dutchTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

type When = MovedAssignment['now']
type Uncovered = PoolDue['uncovered']['rows'][number]
type NotNoted = PoolDue['notNoted']['rows'][number]

function moment({ date, startTime }: When): string {
  if (date === null) return 'een dag die nog niet bekend is'
  return startTime === null ? dayMonth(date) : `${dayMonth(date)}, ${dutchTime(startTime)} uur`
}

const countPeople = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const hours = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** Words of the lines about sleutelpersonen on Vandaag. */
export const poolTodayText = {
  heading: 'Sleutelpersonen',
  workCheck: (name: string) => `Kijk na of ${name} mag werken`,
  workCheckWhy: (day: IsoDate, isPast: boolean) =>
    isPast
      ? `De nieuwe controle was nodig op ${dateWithYear(day)}.`
      : `De nieuwe controle is nodig op ${dateWithYear(day)}.`,
  toProfile: 'Naar het profiel',
  unanswered: (name: string) => `${name} gaf nog geen antwoord`,
  unansweredWhy: (title: string, askedOn: IsoDate) =>
    `Gevraagd op ${dayMonth(askedOn)} voor ‘${title}’. Bel, of vraag iemand anders.`,
  toAnswer: 'Noteer het antwoord',
  moved: (name: string, title: string) => `‘${title}’ is verzet. ${name} zei ja op een andere tijd`,
  movedWhy: ({ agreed, now }: MovedAssignment) =>
    `Afgesproken: ${moment(agreed)}. Nu: ${moment(now)}. Vraag of het nog kan.`,
  toMoved: 'Bekijk',
  stillFits: 'Het kan nog',
  agreed: (name: string) => `De nieuwe tijd is afgesproken met ${name}.`,
  stranded: (name: string, title: string) =>
    `${name} zei ja voor ‘${title}’, en die gaat niet door`,
  strandedWhy: (date: IsoDate | null) =>
    `${date === null ? '' : `Afgesproken voor ${dateWithYear(date)}. `}De uren en het geld blijven staan tot u afzegt.`,
  callOff: 'Zeg af',
  callOffOf: (name: string) => `Zeg ${name} af`,
  calledOff: (name: string) => `${name} is afgezegd.`,
  uncovered: ({ language, title }: Uncovered) => `Nog niemand voor ${language} bij ‘${title}’`,
  uncoveredWhy: ({ date, people }: Uncovered) =>
    `${people === 1 ? '1 gast spreekt' : `${people} gasten spreken`} deze taal. De bijeenkomst is op ${dayMonth(date)}.`,
  toCandidates: 'Vraag iemand',
  notNoted: (name: string) => `Is er gewerkt door ${name}?`,
  notNotedWhy: ({ title, workedOn, minutes }: NotNoted) =>
    `${title === null ? 'Losse uren' : `‘${title}’`}: ${hoursWords(minutes)} gepland op ${dayMonth(workedOn)}.`,
  worked: 'Gewerkt zoals gepland',
  workedOf: (name: string) => `Gewerkt zoals gepland: ${name}`,
  isWorked: (name: string) => `De uren van ${name} staan op gewerkt.`,
  otherwise: 'Anders',
  unproposed: ({ total }: NonNullable<PoolDue['unproposed']>) =>
    `${euros(total)} is goedgekeurd en staat in geen voorstel`,
  unproposedWhy: ({ people, since }: NonNullable<PoolDue['unproposed']>) =>
    `Van ${countPeople(people)}, uren vanaf ${dayMonth(since)}. De maand ${monthName(since)} is voorbij.`,
  toProposal: 'Naar het voorstel',
  proposals: ({ payments }: NonNullable<PoolDue['proposals']>) =>
    payments === 1
      ? '1 voorstel wacht op uw akkoord'
      : `${payments} voorstellen wachten op uw akkoord`,
  proposalsWhy: (since: IsoDate) => `Het eerste is gemaakt op ${dateWithYear(since)}.`,
  unapproved: ({ entries }: NonNullable<PoolDue['unapproved']>) =>
    entries === 1
      ? '1 regel met uren is nog niet goedgekeurd'
      : `${entries} regels met uren zijn nog niet goedgekeurd`,
  unapprovedWhy: ({ minutes, people, since }: NonNullable<PoolDue['unapproved']>) =>
    `Samen ${hours.format(minutes / 60)} uur van ${countPeople(people)}, sinds ${dateWithYear(since)}.`,
  toHours: 'Naar uren',
  unpaid: ({ payments }: NonNullable<PoolDue['unpaid']>) =>
    payments === 1
      ? '1 betaling is goedgekeurd en nog niet betaald'
      : `${payments} betalingen zijn goedgekeurd en nog niet betaald`,
  unpaidWhy: (since: IsoDate) => `De eerste is goedgekeurd op ${dateWithYear(since)}.`,
  toPayments: 'Naar betalingen',
  more: (count: number) => (count === 1 ? 'En nog 1 vraag' : `En nog ${count} vragen`),
} as const
