import type { BudgetChain } from '#domain/contract/budget'

/** What the costs of an event come to, added up. */
export type EventTotals = {
  readonly estimated: number
  readonly committed: number
  readonly realised: number
  readonly verplicht: number
  readonly geraamd: number
  /** What it will cost as far as it is known: realised, promised and still estimated. */
  readonly expected: number
}

/** Adds the chains of one event. */
export function eventTotals(chains: readonly BudgetChain[]): EventTotals {
  const sum = (amountOf: (chain: BudgetChain) => number) =>
    chains.reduce((total, chain) => total + amountOf(chain), 0)
  const realised = sum(({ gerealiseerd }) => gerealiseerd)
  const verplicht = sum((chain) => chain.verplicht)
  const geraamd = sum((chain) => chain.geraamd)
  return {
    estimated: sum((chain) => chain.estimated),
    committed: sum((chain) => chain.committed),
    realised,
    verplicht,
    geraamd,
    expected: realised + verplicht + geraamd,
  }
}
