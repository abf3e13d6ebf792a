import { useAction } from '#renderer/lib/actions'
import { allAnswered, call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { askAgain } from '#renderer/lib/revision'
import { useAnswerOf } from '#renderer/lib/use-query'
import { clearScreens } from './clear-screens.ts'
import { useIdle } from './use-idle.ts'

/** Locks on demand and after the chosen minutes without a key or the mouse; shows nothing itself. */
export function LockKeeper() {
  const keys = useAnswerOf('keys.state', {})
  const lockNow = () => void lock()
  useAction('safe.lock', lockNow)
  useIdle(keys?.lockAfterMinutes ?? null, lockNow)
  return null
}

async function lock(): Promise<void> {
  // A field is stored when it is left, so it is left first: what stands in it is not lost.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await allAnswered()
  const answer = await call('safe.lock', {})
  if (answer.kind !== 'ok') return problem.set(answer.sentence)
  if (answer.value.state !== 'open') clearScreens(answer.value.state)
  askAgain()
}
