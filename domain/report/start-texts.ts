import { startSentences as say } from '#domain/texts/report-start'
import type { ChapterId } from './chapters.ts'
import type { ReportFacts } from './facts.ts'
import type { Figure } from './figures.ts'
import { markOf } from './marks.ts'

type Figures = ReadonlyMap<string, Figure>

/** What a chapter says while she wrote nothing herself: sentences with the figures of now in them. */
export function startText(chapter: ChapterId, facts: ReportFacts, figures: Figures): string {
  const mark = (key: string) => {
    const figure = figures.get(key)
    return figure === undefined ? '' : markOf(figure)
  }
  const value = (key: string) => figures.get(key)?.value ?? 0
  const isKnown = (key: string) => (figures.get(key)?.value ?? null) !== null
  const sentences = say[chapter]({ facts, mark, value, isKnown, largest: largestRole(facts) })
  return sentences
    .map((paragraph) => paragraph.filter((sentence) => sentence !== null).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function largestRole({ roles }: ReportFacts) {
  const [largest] = roles.toSorted((one, other) => other.total - one.total)
  return largest === undefined || largest.total === 0 ? null : largest
}
