import { sharedState } from './shared-state.ts'

const revision = sharedState(0)

/** Makes every mounted query ask again. */
export function askAgain(): void {
  revision.set(revision.get() + 1)
}

/** Rises with every change, undo, redo and notice. */
export function useRevision(): number {
  return revision.use()
}
