import type { Instant } from '#domain/shared/dates'
import type { ParticipationStatus } from './participation.ts'

/** What somebody was on the list before they were let in; `absent` is on no list. */
export type StatusBefore = 'absent' | 'waiting' | 'offered' | 'cancelled'

type LetIn = {
  readonly kind: 'in' | 'out' | 'void'
  /** `null` when the movement changed nothing on the list. */
  readonly wasStatus: StatusBefore | null
  readonly wasOfferedUntil: Instant | null
}

export type TakeBackEffect =
  | { readonly effect: 'none' }
  /** They were on no list: off it again. */
  | { readonly effect: 'remove' }
  | {
      readonly effect: 'restore'
      readonly status: 'waiting' | 'offered' | 'cancelled'
      readonly offeredUntil: Instant | null
    }

/** Taking back a movement also takes back what it did to the list, unless the list moved on. */
export function decideTakeBack(
  last: LetIn,
  current: { readonly status: ParticipationStatus; readonly isWalkIn: boolean } | null,
): TakeBackEffect {
  if (last.kind !== 'in' || last.wasStatus === null || current?.status !== 'registered') {
    return { effect: 'none' }
  }
  if (last.wasStatus === 'absent') {
    // Since a merge the seat may also be that of who had registered before.
    return { effect: current.isWalkIn ? 'remove' : 'none' }
  }
  const offeredUntil = last.wasStatus === 'offered' ? last.wasOfferedUntil : null
  return { effect: 'restore', status: last.wasStatus, offeredUntil }
}
