import { haveAlikeNames, resemblance } from '#domain/import/compare-people'
import { nameLikeness } from '#domain/import/name-likeness'
import type { NameLikeness } from '#domain/import/name-likeness'
import type { Comparable } from '#domain/import/person-index'
import { pairsWithAKey } from './pairs-with-a-key.ts'

/** What two records have in common beside the name; the strongest one. */
export type SharedFact = 'email' | 'phone' | 'organisation' | 'name-only'

export type Certainty = 'sure' | 'likely' | 'maybe'

/** Why two records seem to be one person. */
export type DuplicateReason = {
  readonly certainty: Certainty
  readonly shared: SharedFact
  /** Null when the address is the same and the names are only much alike. */
  readonly name: NameLikeness | null
}

/** Whether two people of the network seem to be one, and why; null when nothing says so. */
export function duplicateReason(one: Comparable, other: Comparable): DuplicateReason | null {
  if (one.emailKey !== null && one.emailKey === other.emailKey && haveAlikeNames(one, other)) {
    const name = nameLikeness(one.nameParts, other.nameParts)
    return { certainty: 'sure', shared: 'email', name }
  }
  const found = resemblance(one, other)
  if (found === null) return null
  const { kind, name } = found
  const isWhole = name === 'same' || name === 'other-order' || name === 'other-spelling'
  switch (kind) {
    case 'nothing-new':
      return { certainty: 'sure', shared: 'phone', name }
    case 'similar-name-same-phone':
      return { certainty: 'likely', shared: 'phone', name }
    case 'similar-name-same-organisation':
      return { certainty: isWhole ? 'likely' : 'maybe', shared: 'organisation', name }
    case 'same-name-nothing-else':
      return { certainty: 'maybe', shared: 'name-only', name }
    default:
      return null
  }
}

export type DuplicatePair = {
  readonly one: Comparable
  readonly other: Comparable
  readonly reason: DuplicateReason
}

/**
 * Every two people who seem to be one, the surest first. Only people who share a key are compared,
 * so twenty thousand take no longer than reading them does.
 */
export function duplicatePairs(
  people: readonly Comparable[],
  isKnownApart: (one: Comparable, other: Comparable) => boolean,
): DuplicatePair[] {
  const found: DuplicatePair[] = []
  for (const [first, second] of pairsWithAKey(people.map(keysOf))) {
    const [one, other] = [people[first], people[second]]
    const reason = one && other ? duplicateReason(one, other) : null
    if (one && other && reason && !isKnownApart(one, other)) found.push({ one, other, reason })
  }
  return found.toSorted(
    (one, other) => rank(one.reason) - rank(other.reason) || byText(nameOf(one), nameOf(other)),
  )
}

function keysOf({ keys, emailKey }: Comparable): readonly string[] {
  return emailKey === null ? keys : [...keys, `email ${emailKey}`]
}

const certainties: readonly Certainty[] = ['sure', 'likely', 'maybe']
const facts: readonly SharedFact[] = ['email', 'phone', 'organisation', 'name-only']

function rank({ certainty, shared }: DuplicateReason): number {
  return certainties.indexOf(certainty) * facts.length + facts.indexOf(shared)
}

function nameOf({ one }: DuplicatePair): string {
  return `${one.nameKey} ${one.match.name}`
}

function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
