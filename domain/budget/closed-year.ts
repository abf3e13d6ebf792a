import type { MoneyStep } from './cost-chain.ts'

/** Money or a budget in a year, as it was before a command or became after it. */
type InYear = { readonly year: number; readonly step: MoneyStep | 'budget'; readonly worth: string }

export type TouchedMoney = {
  readonly before: InYear | null
  readonly after: InYear | null
  /** Less in the old year, by moving what is open to a later one. */
  readonly isCarriedOver: boolean
}

/**
 * The closed year a command would change, or null. In a closed year nothing is budgeted or booked
 * any more; what is open there can only be moved to a later year that is not closed.
 */
export function closedYearTouched(
  touched: readonly TouchedMoney[],
  closed: ReadonlySet<number>,
): number | null {
  for (const { before, after, isCarriedOver } of touched) {
    if (isCarriedOver || (before !== null && isSame(before, after))) continue
    const years = [before?.year, after?.year].filter((year) => year !== undefined)
    const found = years.find((year) => closed.has(year))
    if (found !== undefined) return found
  }
  return null
}

/** A year, or when it is closed the first after it that is not: where what comes late is booked. */
export function firstOpenYear(year: number, closed: readonly number[]): number {
  let open = year
  while (closed.includes(open)) open += 1
  return open
}

function isSame(before: InYear, after: InYear | null): boolean {
  return before.year === after?.year && before.step === after.step && before.worth === after.worth
}
