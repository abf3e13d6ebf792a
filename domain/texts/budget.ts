import type { BudgetSignal } from '#domain/budget/budget-figures'
import type { CarryOverRefusal } from '#domain/budget/carry-over'
import type { MoneyStep } from '#domain/budget/cost-chain'
import type { EntryRefusal } from '#domain/budget/decide-entries'

/** The steps of a cost, as the bookings list names them. */
export const stepName: Record<MoneyStep, string> = {
  estimate: 'raming',
  commitment: 'verplichting',
  actual: 'factuur',
  credit: 'creditnota',
}

/** The word that goes with a red amount. */
export const signalName: Record<BudgetSignal, string> = {
  'no-amount': 'nog geen begroting',
  overrun: 'overschrijding',
  'estimate-does-not-fit': 'raming past niet',
}

/** Why a booking is not taken, what is safe and what to do. */
export const entryRefusalSentence: Record<EntryRefusal, string> = {
  'estimate-below-zero':
    'De raming van dat jaar zou lager worden dan nul. Er is niets veranderd. Verlaag met een kleiner bedrag.',
  'commitment-below-zero':
    'De verplichting van dat jaar zou lager worden dan nul. Er is niets veranderd. Verlaag met een kleiner bedrag.',
  'actual-below-zero':
    'De facturen samen zouden lager worden dan nul. Er is niets veranderd. Boek een teruggave als creditnota.',
  'credit-above-zero':
    'Een creditnota is geld dat terugkomt, dus een bedrag onder nul. Er is niets veranderd.',
}

export const carryOverRefusalSentence: Record<CarryOverRefusal, string> = {
  'nothing-to-carry': 'Vul een bedrag boven nul in. Er is niets doorgeschoven.',
  'more-than-open':
    'Zo veel staat er in dat jaar niet open. Er is niets doorgeschoven. Kies een lager bedrag.',
  'year-not-later': 'Doorschuiven kan alleen naar een later jaar. Er is niets doorgeschoven.',
}

/** `2 posten zonder bedrag`; nothing when every line has one. */
export function linesWithoutAmount(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 post zonder bedrag' : `${count} posten zonder bedrag`
}

/** The first budget of a line and year, as municipalities call it. */
export const firstVersionName = 'primitief'

/** A budget changed during the year. */
export const changedVersionName = 'na wijziging'

/** Why a year that was closed takes no amount and no booking any more. */
export function closedYearSentence(year: number): string {
  return `Begrotingsjaar ${year} is gesloten. Er is niets veranderd. Open ${year} eerst bij Begroting, of kies een ander jaar.`
}
