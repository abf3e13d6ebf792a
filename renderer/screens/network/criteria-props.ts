import type { PeopleCriteria } from '#domain/people/criteria'
import type { RegionWords } from './use-region-words.ts'

/** What every part of the form of a group gets. */
export type CriteriaProps = {
  criteria: PeopleCriteria
  words: RegionWords
  /** The parts that change; undefined takes a part out. */
  onChange: (parts: PeopleCriteria) => void
}
