import type { Allowance } from '#domain/contract/allowance'
import type { LimitState } from '#domain/sleutelpersonen/rank-candidates'
import { poolAskWords } from '#domain/texts/pool-ask'

/** What asking does to somebody's limits; without a day nothing can be said. */
export function limitStateOf(allowance: Allowance | null): LimitState {
  if (allowance === null) return 'unknown'
  if (!allowance.isTested) return 'fits'
  if (allowance.limits.some(({ over }) => over > 0)) return 'over'
  return allowance.limits.some(({ limit }) => limit === null) ? 'unknown' : 'fits'
}

/** What is crossed by asking, each in a sentence with its amounts. */
export function crossingsOf(allowance: Allowance | null): string[] {
  if (allowance === null) return []
  return allowance.signals
    .filter(({ weight, kind }) => weight === 'alert' || kind === 'ceiling')
    .map(({ fact }) => fact)
}

/** The crossing she goes on with, in the words she read; null when nothing is crossed. */
export function limitNoteOf(allowance: Allowance | null): string | null {
  const facts = crossingsOf(allowance)
  return facts.length === 0 ? null : poolAskWords.limitNote(facts)
}
