import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { addCosts, budgetFigures, noCosts, totalOf } from './budget-figures.ts'
import type { BudgetFigures, BudgetTotal } from './budget-figures.ts'
import { inAnnexOrder, isOpenIn, latestAmounts } from './budget-line.ts'
import type { BudgetAmount, BudgetLine } from './budget-line.ts'
import { chainFigures } from './chain-figures.ts'
import type { ChainFigures, CostFigures } from './chain-figures.ts'
import { annexChains } from './cost-chain.ts'
import type { CostChain, FundingSource, MoneyEntry } from './cost-chain.ts'

/** Everything the annex is counted from. */
export type BudgetBook = {
  readonly lines: readonly BudgetLine[]
  readonly amounts: readonly BudgetAmount[]
  readonly fundingSources: readonly FundingSource[]
  readonly chains: readonly CostChain[]
  readonly entries: readonly MoneyEntry[]
}

export type AnnexChain = ChainFigures<CostChain>

export type BudgetSheetRow = BudgetFigures & {
  readonly line: BudgetLine
  readonly amount: BudgetAmount | null
}

/** The annex of one year. */
export type BudgetSheet = {
  readonly year: number
  readonly rows: readonly BudgetSheetRow[]
  readonly total: BudgetTotal
}

/** The chains of the annex with their figures, foreign money left out; the sums below rest on it. */
export function byChain(
  book: Pick<BudgetBook, 'chains' | 'entries' | 'fundingSources'>,
): readonly AnnexChain[] {
  return chainFigures(annexChains(book.chains, book.fundingSources), book.entries)
}

/** The annex of one year as the chains count it. */
export function budgetSheet(
  year: number,
  book: BudgetBook,
  chains: readonly AnnexChain[] = byChain(book),
): BudgetSheet {
  const costs = new Map<BudgetLineId, CostFigures>()
  for (const { chain, years } of chains) {
    for (const figures of years) if (figures.year === year) addTo(costs, chain.lineId, figures)
  }
  return sheetOf(year, book, costs)
}

/**
 * The annex of one year: a row per line, in order, and the total. A line that is not open in the
 * year is still listed when it has an amount or costs, or the total would miss money.
 */
export function sheetOf(
  year: number,
  book: Pick<BudgetBook, 'lines' | 'amounts'>,
  costs: ReadonlyMap<BudgetLineId, CostFigures>,
): BudgetSheet {
  const amounts = latestAmounts(year, book.amounts)
  const isListed = (line: BudgetLine) =>
    isOpenIn(line, year) || amounts.has(line.id) || costs.has(line.id)
  const rows = inAnnexOrder(book.lines.filter(isListed)).map((line) => {
    const amount = amounts.get(line.id) ?? null
    return { line, amount, ...budgetFigures(amount?.amount ?? null, costs.get(line.id) ?? noCosts) }
  })
  return { year, rows, total: totalOf(rows) }
}

/** The figures per event, over all years or one; the key null is "zonder bijeenkomst". */
export function byEvent(
  chains: readonly AnnexChain[],
  year: number | null = null,
): ReadonlyMap<EventId | null, CostFigures> {
  const sums = new Map<EventId | null, CostFigures>()
  // A cost without any amount is not zero, so it counts for nobody yet.
  for (const figures of chains.filter(({ years }) => years.length > 0)) {
    const { eventId } = figures.chain
    if (year === null) addTo(sums, eventId, figures)
    else
      figures.years.filter((own) => own.year === year).forEach((own) => addTo(sums, eventId, own))
  }
  return sums
}

/** The figures per budget year, oldest first. */
export function byYear(chains: readonly AnnexChain[]): ReadonlyMap<number, CostFigures> {
  const sums = new Map<number, CostFigures>()
  for (const { years } of chains) for (const own of years) addTo(sums, own.year, own)
  return new Map([...sums].sort(([a], [b]) => a - b))
}

/** The sum of what is counted, however it is grouped. */
export function sumOfCosts(figures: Iterable<CostFigures>): CostFigures {
  let sum = noCosts
  for (const one of figures) sum = addCosts(sum, one)
  return sum
}

function addTo<Key>(sums: Map<Key, CostFigures>, key: Key, figures: CostFigures): void {
  sums.set(key, addCosts(sums.get(key) ?? noCosts, figures))
}
