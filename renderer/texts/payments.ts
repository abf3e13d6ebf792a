import type { PaidLine, PaymentRow, PayOverview } from '#domain/contract/payments'
import { dateWithYear, dayMonth, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PaymentStatus } from '#domain/sleutelpersonen/payment'
import { euros, hoursWords } from '#domain/texts/amounts'
import { erasedPerson } from '#domain/texts/pool-money'

const people = (count: number) => (count === 1 ? '1 sleutelpersoon' : `${count} sleutelpersonen`)
const payments = (count: number) => (count === 1 ? '1 betaling' : `${count} betalingen`)
const proposals = (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`)

/** Several amounts are added up, one is not. */
const together = (count: number) => (count === 1 ? '' : 'samen ')

type Work = Pick<PaidLine, 'eventTitle' | 'role' | 'language'>

const waiting = ({ minutes, km }: PayOverview['withoutRate'][number]) =>
  [minutes === 0 ? '' : hoursWords(minutes), km === 0 ? '' : `${km} km`].filter(Boolean).join(', ')

/** Words of Betalingen. */
export const paymentsText = {
  title: 'Sleutelpersonen',
  /** What is ready for a proposal, and what is open: `€ 20 klaar voor een voorstel, 0 betalingen open`. */
  sub: (ready: number, open: number, total: number) => {
    const first =
      ready === 0 ? 'Niets klaar voor een voorstel' : `${euros(ready)} klaar voor een voorstel`
    const sum = open === 0 ? '' : `, ${together(open)}${euros(total)}`
    return `${first}, ${payments(open)} open${sum}`
  },
  from: 'Van',
  until: 'Tot en met',
  previous: 'Vorige maand',
  next: 'Volgende maand',
  turnedRound: 'De laatste dag ligt voor de eerste dag.',
  loose: 'Losse uren',
  erased: 'Gewist persoon',
  period: (from: IsoDate, until: IsoDate) => `${gridDate(from)} tot en met ${gridDate(until)}`,
  days: (first: IsoDate | null, last: IsoDate | null) => {
    if (first === null || last === null) return ''
    return first === last ? dayMonth(first) : `${dayMonth(first)} tot en met ${dayMonth(last)}`
  },
  work: ({ eventTitle, role, language }: Work) =>
    [
      eventTitle ?? (role === null ? 'Losse uren' : 'Inzet'),
      [role, language].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(', '),
  name: 'Naam',
  hours: 'Uren',
  amount: 'Bedrag',
  attention: 'Let op',
  paidOn: 'Betaald op',
  reference: 'Kenmerk',
  inHours: hoursWords,
  inEuros: euros,

  ready: 'Klaar om te betalen',
  readyWhy:
    'Goedgekeurde uren van deze periode die nog in geen betaling staan. Losse uren tellen in de begroting pas mee na betaling.',
  readyNone:
    'In deze periode zijn geen goedgekeurde uren die nog betaald moeten worden. Keur eerst uren goed bij Uren, of kies een andere periode.',
  toHours: 'Naar Uren',
  propose: (count: number, total: number) => `Maak ${proposals(count)} van ${euros(total)}`,
  proposed: (count: number, total: number) =>
    `${count === 1 ? 'Er staat 1 voorstel' : `Er staan ${count} voorstellen`} klaar, ${together(count)}${euros(total)}.`,
  warnings: (count: number) => (count === 1 ? '1 punt' : `${count} punten`),

  open: 'Open betalingen',
  openNone:
    'Er staat geen voorstel open. Een voorstel is nog geen betaling: u kijkt het na en keurt het goed.',
  groups: { proposal: 'Voorstel', approved: 'Goedgekeurd, nog niet betaald' },
  choose: (name: string) => `Kies ${name}`,
  chooseAll: 'Kies alles',
  approve: (count: number) => (count === 0 ? 'Keur goed' : `Keur ${count} goed`),
  approved: (count: number) => `${payments(count)} goedgekeurd.`,
  back: 'Terug naar voorstel',
  wentBack: (count: number) => `${payments(count)} terug naar voorstel.`,
  remove: 'Haal weg',
  removed: (count: number) =>
    count === 1
      ? 'Het voorstel is weg. De uren kunnen in een nieuw voorstel.'
      : `${count} voorstellen zijn weg. De uren kunnen in een nieuw voorstel.`,
  pay: (count: number) => (count === 0 ? 'Noteer als betaald' : `Noteer ${count} als betaald`),
  nothingChosen: 'Kies eerst een of meer betalingen.',

  payHeading: (count: number, total: number) =>
    `${payments(count)} van ${together(count)}${euros(total)}`,
  payWhy:
    'Schakel betaalt zelf niet. Noteer hier wat de financiële administratie heeft betaald. Dit kan niet ongedaan worden gemaakt. Een fout herstelt u met een correctie.',
  paySubmit: 'Noteer als betaald',
  paid: (count: number, total: number) =>
    `${payments(count)} van ${together(count)}${euros(total)} ${count === 1 ? 'is' : 'zijn'} betaald en geboekt.`,
  referenceHint: 'Bijvoorbeeld het nummer van de betaalopdracht.',
  paidInFuture: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  paidBeforeWork: (lastOn: IsoDate) =>
    `Er is gewerkt tot en met ${dateWithYear(lastOn)}. Kies die dag of later.`,
  fillIn: { day: 'Vul een dag in.', reference: 'Vul een kenmerk in.', why: 'Vul in waarom.' },
  cancel: 'Terug',

  done: 'Betaald',
  doneNone: 'Er is nog niets betaald.',
  more: 'Toon meer',
  correction: 'correctie',

  panel: 'Betaling',
  panelEmpty: 'Kies een naam. Dan ziet u hier waar het bedrag uit bestaat.',
  stateOf: { proposal: 'voorstel', approved: 'goedgekeurd', paid: 'betaald' } satisfies Record<
    PaymentStatus,
    string
  >,
  paidWith: (day: IsoDate, reference: string) =>
    `Betaald op ${dateWithYear(day)}, kenmerk ${reference}`,
  correctionOf: (why: string) => `Correctie: ${why}`,
  lineReward: (minutes: number, reward: number) => `${hoursWords(minutes)}: ${euros(reward)}`,
  lineKm: (km: number, amount: number) => `${km} km: ${euros(amount)}`,
  lineExpenses: (amount: number) => `onkosten: ${euros(amount)}`,
  lineKmWithoutRate: (km: number) => `${km} km zonder bedrag per kilometer`,
  correctedTo: (minutes: number, total: number) =>
    `Na correctie: ${hoursWords(minutes)}, ${euros(total)}`,
  total: 'Totaal',

  correct: 'Maak een correctie',
  correctHeading: (name: string) => `Correctie voor ${name}`,
  correctWhy:
    'Vul in wat het had moeten zijn. Het verschil wordt een eigen betaling. De eerste betaling blijft staan. Ook een correctie kan niet ongedaan worden gemaakt.',
  should: {
    hours: 'Uren',
    km: 'Kilometers',
    reward: 'Beloning',
    kmAllowance: 'Reiskosten',
    expenses: 'Onkosten',
  },
  approvedMinutes: (minutes: number) => `Goedgekeurd: ${hoursWords(minutes)}.`,
  difference: (amount: number) =>
    amount === 0
      ? 'Het bedrag verandert nog niet.'
      : amount < 0
        ? `Terug te krijgen: ${euros(-amount)}`
        : `Nog te betalen: ${euros(amount)}`,
  why: 'Waarom',
  correctSubmit: 'Noteer de correctie',
  corrected: (total: number) =>
    total < 0
      ? `Correctie van ${euros(total)} is geboekt.`
      : `Correctie van ${euros(total)} is betaald en geboekt.`,
  notHours: (typed: string) => `‘${typed}’ is geen aantal uren. Schrijf bijvoorbeeld 2,5 of 2:30.`,

  line: 'Post van de pool',
  lineOf: (name: string, isChosen: boolean) =>
    isChosen ? `Post van de pool: ${name}` : `Post van de pool: ${name} (uit het plan, actie l)`,
  changeLine: 'Andere post',
  noLine: 'In de begroting is nog geen post voor de pool',
  noLineWhy: 'Zonder post is er niets toegezegd en kan er niets betaald worden. Kies een post.',
  planLine: 'Volgens het plan (actie l)',
  lineChosen: (name: string) => `De pool wordt betaald uit ${name}.`,
  lineFromPlan: 'De pool wordt betaald uit de post van actie l.',

  withoutRate: (rows: PayOverview['withoutRate']) =>
    `${people(rows.length)} ${rows.length === 1 ? 'heeft' : 'hebben'} uren of kilometers zonder bedrag`,
  withoutRateWhy: (rows: PayOverview['withoutRate']) =>
    `${rows.map((row) => `${row.name}: ${waiting(row)}`).join('; ')}. Dit wacht. Vul het bedrag in bij de pool en keur de uren daarna opnieuw goed.`,
  notApproved: ({ people: count, minutes }: PayOverview['notApproved']) =>
    `${hoursWords(minutes)} van ${people(count)} ${minutes === 60 ? 'is' : 'zijn'} nog niet goedgekeurd`,
  notApprovedWhy: 'Alleen goedgekeurde uren komen in een voorstel.',
  earlier: ({ minutes, from }: PayOverview['earlier']) =>
    `Van voor deze periode ${minutes === 0 ? 'zijn kosten' : `is ${hoursWords(minutes)}`} nog niet betaald${from === null ? '' : `, vanaf ${dateWithYear(from)}`}`,
  takeAlong: 'Neem mee',
  exported: (name: string) => `${name} staat klaar.`,
  nameOf: (row: Pick<PaymentRow, 'name'>) => (row.name === '' ? erasedPerson : row.name),
} as const
