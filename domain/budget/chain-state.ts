import type { CostFigures } from './chain-figures.ts'
import type { CostChain } from './cost-chain.ts'

/**
 * How far a cost is: ended by hand, promised, only thought of, all of it invoiced, or named without
 * any amount yet.
 */
export type CostState = 'closed' | 'committed' | 'estimated' | 'settled' | 'without-amount'

/** What is still open decides; a chain that is closed has nothing open, whatever was booked. */
export function chainState(
  chain: Pick<CostChain, 'closedOn'>,
  figures: CostFigures,
  hasEntries: boolean,
): CostState {
  if (chain.closedOn !== null) return 'closed'
  if (!hasEntries) return 'without-amount'
  if (figures.verplicht > 0) return 'committed'
  return figures.geraamd > 0 ? 'estimated' : 'settled'
}
