import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { hoursWords } from './amounts.ts'
import type { PaymentRefusal } from '#domain/sleutelpersonen/decide-payment'
import type { PoolRole } from '#domain/sleutelpersonen/profile'

/** Who was erased: their hours and payments stay, without a name. */
export const erasedPerson = 'Gewist persoon'

type Described = {
  readonly role: PoolRole | null
  readonly language: string | null
  readonly date: IsoDate
  readonly minutesWithoutRate: number
}

/** A cost of the pool by what was done and when; never by whom, since the annex leaves the office. */
export function poolCostName({ role, language, date, minutesWithoutRate }: Described): string {
  const what = role === null ? 'Sleutelpersoon' : `${role.charAt(0).toUpperCase()}${role.slice(1)}`
  const told = minutesWithoutRate === 0 ? '' : ` (${hoursWords(minutesWithoutRate)} zonder bedrag)`
  return `${[what, language].filter(Boolean).join(' ')}, ${dateWithYear(date)}${told}`
}

type Reason =
  PaymentRefusal | 'nothing-to-pay' | 'no-pool-line' | 'entry-is-payment' | 'cost-is-of-pool'

/** Why a payment is not taken, what is safe and what to do. */
export const paymentRefusalSentences: Record<Reason, () => string> = {
  'nothing-to-pay': () =>
    'In deze periode zijn geen goedgekeurde uren die nog betaald moeten worden. Er is niets gemaakt. Keur eerst uren goed, of kies een andere periode.',
  'no-pool-line': () =>
    'In de begroting is nog geen post voor de pool. Er is niets betaald. Kies eerst een post bij Betalingen.',
  'payment-not-proposal': () =>
    'Dit is geen voorstel meer. Er is niets veranderd. Zet de betaling eerst terug naar voorstel.',
  'payment-not-approved': () =>
    'Deze betaling is niet goedgekeurd, of al betaald. Er is niets veranderd. Ververs het scherm.',
  'payment-not-paid': () =>
    'Deze betaling is nog niet betaald. Er is niets veranderd. Haal het voorstel weg en maak een nieuw voorstel.',
  'payment-is-correction': () =>
    'Dit is zelf een correctie. Er is niets veranderd. Verbeter de betaling waar zij bij hoort.',
  'correction-above-approved': () =>
    'Zo zouden er meer uren betaald zijn dan er zijn goedgekeurd. Er is niets betaald. Noteer de extra uren eerst bij Uren.',
  'correction-changes-nothing': () =>
    'Deze bedragen staan er al. Er is niets veranderd. Vul in wat het had moeten zijn.',
  'paid-in-future': () =>
    'De dag van de betaling moet nog komen. Er is niets geboekt. Kies vandaag of een eerdere dag.',
  'paid-before-work': () =>
    'Op deze dag was nog niet al het werk gedaan. Er is niets geboekt. Kies een latere dag.',
  'entry-is-payment': () =>
    'Deze factuur is een betaling aan een sleutelpersoon. Er is niets veranderd. Maak een correctie bij Sleutelpersonen, Betalingen.',
  'cost-is-of-pool': () =>
    'Deze kosten horen bij een inzet uit de pool. Er is niets geboekt. Betaal de uren bij Sleutelpersonen, Betalingen.',
}

/** Why paid money cannot be taken back: which payment it was, and how to mend it. */
export function paidIsFinal(paidOn: IsoDate, reference: string): string {
  return `Op ${dateWithYear(paidOn)} is betaald (kenmerk ${reference}). Dat kan niet ongedaan worden gemaakt. Er is niets veranderd. Maak een correctie bij Sleutelpersonen, Betalingen.`
}
