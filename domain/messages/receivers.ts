import type { AttendeeStand } from '#domain/attendance/attendee-list'
import { assertNever } from '#domain/shared/assert-never'
import type { IsoDate } from '#domain/shared/dates'
import type { EventMessageKind } from './kinds.ts'

/** What the rules ask of somebody on the list of an event. */
export type Candidate = {
  readonly stand: AttendeeStand
  readonly isInvited: boolean
  /** The user said that the invitation went out. */
  readonly isSent: boolean
  readonly isPresent: boolean
}

/** Whether a message of this kind is for somebody who stands there so. */
export function receives(
  kind: EventMessageKind,
  { stand, isInvited, isSent, isPresent }: Candidate,
  event: { readonly isCancelled: boolean },
): boolean {
  switch (kind) {
    case 'invitation':
      return isInvited && !isSent && stand === 'invited'
    case 'reminder':
      return isSilent({ stand, isSent }) || (isInvited && stand === 'maybe')
    case 'confirmation':
      return stand === 'registered'
    case 'offer':
      return stand === 'offered'
    case 'cancellation':
      return event.isCancelled && stand !== 'declined' && stand !== 'cancelled'
    case 'thanks':
      return isPresent
    default:
      return assertNever(kind)
  }
}

// Who said maybe was heard from, however the invitation reached them.
function isSilent({ stand, isSent }: Pick<Candidate, 'stand' | 'isSent'>): boolean {
  return isSent && stand === 'invited'
}

/**
 * Whether somebody it is for is chosen at the start: a reminder may come again, what was had is not
 * sent twice, and who never heard of the event need not hear that it is off.
 */
export function isChosenFirst(
  kind: EventMessageKind,
  { stand, isSent }: Candidate,
  hadOn: IsoDate | null,
): boolean {
  if (kind === 'reminder') return true
  if (kind === 'cancellation' && stand === 'invited' && !isSent) return false
  return hadOn === null
}

type Situation = {
  readonly isCancelled: boolean
  readonly hasEnded: boolean
  readonly people: readonly Candidate[]
}

/** What the list of an event asks to be written first. */
export function proposedKind({ isCancelled, hasEnded, people }: Situation): EventMessageKind {
  if (isCancelled) return 'cancellation'
  if (hasEnded) return 'thanks'
  const order: EventMessageKind[] = ['invitation', 'offer', 'reminder', 'confirmation']
  const asked = order.find((kind) => people.some((each) => receives(kind, each, { isCancelled })))
  return asked ?? 'invitation'
}
