import { cost } from './cost-chain.ts'
import type { MoneyEntry } from './cost-chain.ts'

/** What would make a figure false, and is therefore blocked. */
export type EntryRefusal =
  'estimate-below-zero' | 'commitment-below-zero' | 'actual-below-zero' | 'credit-above-zero'

type CountedEntry = Pick<MoneyEntry, 'step' | 'year' | 'exVat' | 'vat' | 'isCompensable'>

/**
 * Looks at the entries of one chain as they would be after adding, changing or deleting one: a
 * decrease may not make a year's estimates or commitments negative, nor the payments as a whole.
 */
export function refusalOfEntries(after: Iterable<CountedEntry>): EntryRefusal | null {
  const estimated = new Map<number, number>()
  const committed = new Map<number, number>()
  let actual = 0
  for (const entry of after) {
    const amount = cost(entry)
    if (entry.step === 'credit' && amount > 0) return 'credit-above-zero'
    if (entry.step === 'actual') actual += amount
    if (entry.step === 'estimate') addToYear(estimated, entry.year, amount)
    if (entry.step === 'commitment') addToYear(committed, entry.year, amount)
  }
  if (isBelowZero(estimated)) return 'estimate-below-zero'
  if (isBelowZero(committed)) return 'commitment-below-zero'
  return actual < 0 ? 'actual-below-zero' : null
}

function addToYear(sums: Map<number, number>, year: number, amount: number): void {
  sums.set(year, (sums.get(year) ?? 0) + amount)
}

function isBelowZero(sums: ReadonlyMap<number, number>): boolean {
  return [...sums.values()].some((sum) => sum < 0)
}
