import type { Rhythm } from './planned-event.ts'

type Typed = Omit<Rhythm, 'isProposal'>

/**
 * The rhythm after she typed one. Other numbers are no longer what the old source says: then only
 * a source she typed with them counts. What she changed is hers, and no proposal of ours.
 */
export function changedRhythm(before: Rhythm | null, typed: Typed): Rhythm {
  if (before === null) return { ...typed, isProposal: false }
  const isSameNumber =
    before.min === typed.min &&
    before.max === typed.max &&
    before.isPerSubregion === typed.isPerSubregion
  const isSameSource = before.source === typed.source
  if (isSameNumber && isSameSource) return before
  return { ...typed, source: isSameSource ? null : typed.source, isProposal: false }
}

/** Why this rhythm cannot be kept: more asked than allowed; `null` when it can. */
export function decideRhythm(typed: Typed | null): 'rhythm-turned-round' | null {
  if (typed === null || typed.max === null) return null
  return typed.max < typed.min ? 'rhythm-turned-round' : null
}
