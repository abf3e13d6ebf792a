import { duplicateReason } from '#domain/people/duplicate-pairs'
import { labelledPairs, pairClasses } from './labelled-pairs.ts'
import type { LabelledPair } from './labelled-pairs.ts'

/** How often pairs that are one person are found, and how often a found pair is one person. */
export function scoreOf(pairs: readonly LabelledPair[]): { precision: number; recall: number } {
  const found = pairs.filter(isFound)
  const right = found.filter(({ isSame }) => isSame).length
  return {
    precision: right / found.length,
    recall: right / pairs.filter(({ isSame }) => isSame).length,
  }
}

function isFound({ one, other }: LabelledPair): boolean {
  return duplicateReason(one, other) !== null
}

/** Two seeds, each class apart: of one person how many are found, of two people how many are not. */
export function benchMatching(): string[] {
  return [1, 2].flatMap((seed) => {
    const pairs = labelledPairs(seed)
    const { precision, recall } = scoreOf(pairs)
    return [
      `matching, seed ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      ...pairClasses.map((of) => {
        const ofClass = pairs.filter((pair) => pair.of === of)
        const right = ofClass.filter((pair) => isFound(pair) === pair.isSame).length
        return `  ${of}: ${right} of ${ofClass.length} right`
      }),
    ]
  })
}
