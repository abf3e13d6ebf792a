import type { CostFigures } from './chain-figures.ts'
import type { CostChain } from './cost-chain.ts'

/** How far a cost is: ended by hand, promised, only thought of, or all of it invoiced. */
export type CostState = 'closed' | 'committed' | 'estimated' | 'settled'

/** What is still open decides; a chain that is closed has nothing open, whatever was booked. */
export function chainState(chain: Pick<CostChain, 'closedOn'>, figures: CostFigures): CostState {
  if (chain.closedOn !== null) return 'closed'
  if (figures.verplicht > 0) return 'committed'
  return figures.geraamd > 0 ? 'estimated' : 'settled'
}
