import { rankParts } from './rank-candidates.ts'
import type { Candidate, RankPart } from './rank-candidates.ts'

/**
 * Why somebody does not stand above the one before them: in what the other has more, the biggest
 * difference first. Nothing is that they are equal, and stand by the least work and by name.
 */
export function whyNotAbove(
  { points }: Pick<Candidate, 'points'>,
  above: Pick<Candidate, 'points'>,
): RankPart[] {
  const behind = (part: RankPart) => above.points[part] - points[part]
  return rankParts
    .filter((part) => behind(part) > 0)
    .toSorted((one, other) => behind(other) - behind(one))
}
