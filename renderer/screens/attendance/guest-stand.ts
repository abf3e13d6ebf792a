import type { Attendee } from '#domain/contract/attendance'
import { isNoShow } from '#domain/attendance/presence'
import { standWord } from '#domain/texts/attendance'
import type { GuestStatus } from '#renderer/components/status-chip.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { StandChoice } from '#renderer/texts/attendance'

type Shown = { readonly status: GuestStatus; readonly label: string }

const drawn: Record<Attendee['stand'], GuestStatus> = {
  invited: 'invited',
  maybe: 'maybe',
  declined: 'declined',
  registered: 'registered',
  waiting: 'waiting',
  offered: 'offered',
  lapsed: 'lapsed',
  cancelled: 'declined',
}

/** The one word and icon a guest stands for in the list; having been in says most. */
export function shownStand(guest: Attendee, wasHeld: boolean): Shown {
  if (guest.isPresent) return { status: 'present', label: text.present }
  const { stand } = guest
  if (stand === 'registered' && isNoShow(stand, guest.isPresent, wasHeld)) {
    return { status: 'not-shown', label: text.noShow }
  }
  return { status: drawn[stand], label: labelOf(guest) }
}

function labelOf({ stand, waitingPosition, offeredUntil }: Attendee): string {
  if (stand === 'waiting' && waitingPosition !== null) return text.waitingAt(waitingPosition)
  if (stand === 'offered' && offeredUntil !== null) return text.offerUntil(offeredUntil)
  return standWord[stand]
}

type Choice = {
  readonly id: StandChoice
  readonly icon: IconName
  readonly fits: (guest: Attendee, wasHeld: boolean) => boolean
}

const isIn = ({ stand }: Attendee) => stand === 'registered' || stand === 'waiting'

const choices: readonly Choice[] = [
  { id: 'yes', icon: 'yes', fits: (guest) => !isIn(guest) && guest.stand !== 'lapsed' },
  {
    id: 'no',
    icon: 'declined',
    fits: ({ stand, isPresent }) => !isPresent && stand !== 'declined' && stand !== 'cancelled',
  },
  {
    id: 'maybe',
    icon: 'awaiting',
    fits: ({ stand, isPresent }) => !isPresent && stand !== 'maybe' && stand !== 'offered',
  },
  { id: 'note', icon: 'edit', fits: () => true },
  { id: 'offer', icon: 'running', fits: ({ stand }) => stand === 'waiting' },
  {
    id: 'seat',
    icon: 'person',
    fits: ({ stand }) => stand === 'waiting' || stand === 'offered' || stand === 'lapsed',
  },
  { id: 'back', icon: 'waiting', fits: ({ stand }) => stand === 'lapsed' || stand === 'offered' },
  {
    id: 'sent',
    icon: 'mail',
    fits: ({ invitationId, sentAt }) => invitationId !== null && sentAt === null,
  },
  { id: 'present', icon: 'present', fits: ({ isPresent }, wasHeld) => wasHeld && !isPresent },
  { id: 'absent', icon: 'not-shown', fits: ({ isPresent }, wasHeld) => wasHeld && isPresent },
  { id: 'withdraw', icon: 'remove', fits: ({ stand }) => stand === 'invited' },
]

/** The stands somebody can be given from where they are now. */
export function standChoicesOf(guest: Attendee, wasHeld: boolean) {
  return choices
    .filter(({ fits }) => fits(guest, wasHeld))
    .map(({ id, icon }) => ({ id, icon, label: text.choices[id] }))
}
