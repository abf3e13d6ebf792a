import type { PersonId } from '#domain/shared/ids'
import type { ResponseOutcome } from './form-plan.ts'

/** What she said about one response. */
export type ResponseChoice = {
  readonly choice: 'person' | 'as-new' | 'skip'
  readonly personId: PersonId | null
}

type Decided = {
  readonly outcome: ResponseOutcome
  readonly answer: string | null
  readonly match: { readonly personId: PersonId } | null
}

/**
 * Whose answer a response becomes: somebody known, a new person, or nobody (null). Without a choice
 * only what is sure comes in; what was read before never comes in again.
 */
export function personOfResponse(
  { outcome, answer, match }: Decided,
  choice?: ResponseChoice,
): PersonId | 'new' | null {
  if (answer === null || outcome === 'read-before' || outcome === 'rejected') return null
  if (choice?.choice === 'skip') return null
  if (choice?.choice === 'as-new') return 'new'
  if (choice?.choice === 'person' && choice.personId !== null) return choice.personId
  const isSure = outcome === 'sure' || outcome === 'not-invited' || outcome === 'superseded'
  return isSure ? (match?.personId ?? null) : null
}
