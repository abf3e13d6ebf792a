import type { CoverageCellCount } from '#domain/contract/coverage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { chainText as text } from '#renderer/texts/chain'

/** How a cell is drawn: a number, who is on the way, a gap, or nobody where that is no gap. */
export type CellLook = 'one' | 'two' | 'many' | 'open' | 'gap' | 'none'

/** The look of a cell; only a gemeente that a role should reach can be a gap. */
export function lookOf({ count, open }: CoverageCellCount, canBeGap: boolean): CellLook {
  if (count >= 3) return 'many'
  if (count === 2) return 'two'
  if (count === 1) return 'one'
  if (open > 0) return 'open'
  return canBeGap ? 'gap' : 'none'
}

/** What stands in the cell. */
export function signOf({ count, open }: CoverageCellCount, look: CellLook): string {
  switch (look) {
    case 'open':
      return `+${open}`
    case 'gap':
      return ''
    case 'none':
      return '·'
    default:
      return String(count)
  }
}

/** What a cell says to who does not see it. */
export function wordsOf(
  { count, open }: CoverageCellCount,
  stage: CoverageStage,
  isRegional: boolean,
): string {
  if (count > 0) return text.reached(count, stage)
  if (open > 0) return text.open(open, stage)
  return isRegional ? text.forRegion : text.nobody
}
