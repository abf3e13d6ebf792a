import type { Instant } from '#domain/shared/dates'

export type MergeField = 'name' | 'email' | 'phone' | 'preferredChannel' | 'workplace'

/** What is compared of one of the two; a field that is null is not filled. */
export type MergeSide = {
  readonly createdAt: Instant
  /** Invitations, presence and the like: who has more of it keeps its place. */
  readonly historyCount: number
  readonly values: Readonly<Record<MergeField, string | null>>
}

/** Which record stays, and what it takes from the other. */
export type MergeProposal = {
  readonly keeps: 'one' | 'other'
  readonly takes: readonly MergeField[]
}

const mergeFields: readonly MergeField[] = [
  'name',
  'email',
  'phone',
  'preferredChannel',
  'workplace',
]

/** The record with the longer history stays; of each field the filled value, else the newer one. */
export function proposeMerge(one: MergeSide, other: MergeSide): MergeProposal {
  const keeps = staysFirst(one, other) ? 'one' : 'other'
  const [kept, gone] = keeps === 'one' ? [one, other] : [other, one]
  return { keeps, takes: mergeFields.filter((field) => isBetter(field, gone, kept)) }
}

function staysFirst(one: MergeSide, other: MergeSide): boolean {
  if (one.historyCount !== other.historyCount) return one.historyCount > other.historyCount
  return one.createdAt <= other.createdAt
}

function isBetter(field: MergeField, gone: MergeSide, kept: MergeSide): boolean {
  const [value, there] = [gone.values[field], kept.values[field]]
  if (value === null || value === there) return false
  if (there === null) return true
  // A whole given name says more than an initial, whoever wrote it last.
  if (field === 'name' && hasInitial(value) !== hasInitial(there)) return hasInitial(there)
  // "Fijnder, docent" says more than "Fijnder".
  if (value.startsWith(there) || there.startsWith(value)) return value.length > there.length
  return gone.createdAt > kept.createdAt
}

function hasInitial(name: string): boolean {
  return /^\p{L}\.?(\s|$)|^(\p{L}\.)+/u.test(name)
}
