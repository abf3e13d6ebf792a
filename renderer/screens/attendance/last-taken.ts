import type { AnswerChannel } from '#domain/contract/attendance'
import { sharedState } from '#renderer/lib/shared-state'

type Taken = { readonly channel: AnswerChannel | 'none'; readonly takenBy: string }

/** How the last answer was noted: of a row of telephone calls only the first asks for it. */
export const lastTaken = sharedState<Taken>({ channel: 'phone', takenBy: '' })

/** Who noted answers lately, with who is typed now. */
export function takersKept(takers: readonly string[], typed: string): string[] {
  return typed === '' || takers.includes(typed) ? [...takers] : [typed, ...takers]
}
