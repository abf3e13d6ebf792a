import type { Instant } from '#domain/shared/dates'

/** What of one organisation decides whether its record is the one that stays. */
export type OrganisationMergeSide = {
  readonly hasSource: boolean
  /** People, conversations: who has more of it keeps its place. */
  readonly historyCount: number
  readonly createdAt: Instant
}

/** Which record stays: what has a source, else the longer history, else the older one. */
export function stayingOrganisation(
  one: OrganisationMergeSide,
  other: OrganisationMergeSide,
): 'one' | 'other' {
  if (one.hasSource !== other.hasSource) return one.hasSource ? 'one' : 'other'
  if (one.historyCount !== other.historyCount) {
    return one.historyCount > other.historyCount ? 'one' : 'other'
  }
  return one.createdAt <= other.createdAt ? 'one' : 'other'
}
