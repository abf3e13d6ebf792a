import { useEffect, useRef, useState } from 'react'
import type { PoolCandidate } from '#domain/contract/assignments'
import { canBeAsked } from './can-ask.ts'

/** How it stands with somebody after what was just done. */
export type Outcome = Pick<PoolCandidate, 'personId' | 'status'>

/**
 * Keeps the keyboard at the names: after asking or an answer on whom it was about, and after a no
 * on who can be asked now. It waits for the answer to be in the list, and for a dialog to close.
 */
export function useFocusAfter(candidates: readonly PoolCandidate[], isDialogOpen: boolean) {
  const list = useRef<HTMLOListElement>(null)
  const handled = useRef<Outcome>(undefined)
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (outcome === undefined || isDialogOpen || handled.current === outcome) return
    const about = candidates.find(({ personId }) => personId === outcome.personId)
    if (about?.status !== outcome.status) return
    handled.current = outcome
    const next = outcome.status === 'declined' ? candidates.find(isNext) : undefined
    const { personId } = next ?? about
    focusOn(() => list.current?.querySelector(`[data-candidate="${personId}"]`) ?? null)
  }, [outcome, isDialogOpen, candidates])
  return { list, setOutcome }
}

// A dialog that closes and a button that goes drop the keyboard a moment later.
function focusOn(find: () => HTMLElement | null, moments = 5): void {
  setTimeout(() => {
    if (moments === 5 || document.activeElement === document.body) find()?.focus()
    if (moments > 1) focusOn(find, moments - 1)
  }, 60)
}

function isNext(candidate: PoolCandidate): boolean {
  return candidate.status === null && canBeAsked(candidate)
}
