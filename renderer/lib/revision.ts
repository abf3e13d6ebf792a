import { sharedState } from './shared-state.ts'

const revision = sharedState(0)

// Many changes at once, as when a list comes in from elsewhere, are one reason to ask again.
const restMs = 50
let askedAt = Number.NEGATIVE_INFINITY
let waiting: ReturnType<typeof setTimeout> | undefined

/** Makes every mounted query ask again: at once, and once more when further changes follow. */
export function askAgain(): void {
  if (waiting !== undefined) return
  const rest = askedAt + restMs - performance.now()
  if (rest <= 0) return rise()
  waiting = setTimeout(() => {
    waiting = undefined
    rise()
  }, rest)
}

function rise(): void {
  askedAt = performance.now()
  revision.set(revision.get() + 1)
}

/** Rises with every change, undo, redo and notice. */
export function useRevision(): number {
  return revision.use()
}
