import type { ChainCause } from '#domain/budget/chain-changes'
import type { MoneyStep } from '#domain/budget/cost-chain'

type Kind = ChainCause['kind'] | 'amount' | 'restant-known' | 'restant-unknown' | 'rest'

/** What happened between two stands of the annex, before the words of the cost itself. */
const differenceKinds: Record<Kind, string> = {
  amount: 'Begroot bedrag gewijzigd',
  'entry-new': 'nieuw',
  'entry-gone': 'weggehaald',
  'entry-changed': 'gewijzigd',
  closed: 'Keten gesloten',
  reopened: 'Keten weer geopend',
  'covers-estimate': 'Toezegging dekt nu de hele raming',
  'keeps-estimate': 'Rest van de raming blijft geraamd',
  'into-annex': 'Telt nu mee in het begrotingsblad',
  'out-of-annex': 'Telt niet meer mee in het begrotingsblad',
  moved: 'Verplaatst',
  'restant-known': 'Restant is nu bekend, want er is een bedrag begroot',
  'restant-unknown': 'Restant is niet meer bekend, want er is geen bedrag begroot',
  rest: 'Overige',
}

const steps: Record<MoneyStep, string> = {
  estimate: 'Raming',
  commitment: 'Verplichting',
  actual: 'Factuur',
  credit: 'Creditnota',
}

type Happened = { readonly kind: Kind; readonly step: MoneyStep | null; readonly count: number }

/** `Factuur nieuw`, `Keten gesloten`, `En nog 12 andere`. */
export function whatHappened({ kind, step, count }: Happened): string {
  if (kind === 'rest') return `En nog ${count} andere`
  return step === null ? differenceKinds[kind] : `${steps[step]} ${differenceKinds[kind]}`
}

export const goneBooking = 'boeking die er niet meer is'

/** Words of the sheet with differences in the workbook of the annex. */
export const differencesSheetTexts = {
  sheet: 'Verschillen',
  stand: (from: string, day: string) => `Vergeleken met ${from}, stand op ${day}`,
  line: 'Post',
  year: 'Jaar',
  happened: 'Wat er gebeurde',
  cost: 'Waarvoor',
  supplier: 'Wie',
  date: 'Datum',
  goneLine: 'Post die er niet meer is',
} as const
