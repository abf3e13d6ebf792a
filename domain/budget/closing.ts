import type { Cents } from '#domain/shared/money'
import { figuresOfChain } from './chain-figures.ts'
import type { ChainState } from './chain-figures.ts'
import type { MoneyEntry } from './cost-chain.ts'

/** What closing a chain gives back to the budget. */
export type ClosingProposal = { readonly verplicht: Cents; readonly geraamd: Cents }

/** A final invoice offers to close its chain and says what that frees; nothing is closed by itself. */
export function closingProposal(
  chain: ChainState,
  entries: Iterable<MoneyEntry>,
  isFinalInvoice: boolean,
): ClosingProposal | null {
  if (!isFinalInvoice || chain.closedOn !== null) return null
  const { verplicht, geraamd } = figuresOfChain(chain, entries)
  return { verplicht, geraamd }
}
