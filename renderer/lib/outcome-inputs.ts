import type { NewOutcome } from '#domain/contract/outcomes'
import type { Chosen, OutcomeDraft } from './conversation-draft.ts'

/** A choice as the contract takes it: somebody who is there, or a name that is new. */
export function choiceOf<Id extends string>({ id, name }: Chosen<Id>) {
  return id === null ? { name } : { id }
}

/** The owner as the contract takes it. */
export function ownerOf(owner: OutcomeDraft['owner']): NewOutcome['owner'] {
  return owner === null || owner === 'user' ? owner : choiceOf(owner)
}
