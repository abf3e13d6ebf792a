import { Chip } from './chip.tsx'
import type { Tone } from './chip.tsx'
import type { IconName } from './icon.tsx'

/** The stands of a guest, each with its fixed icon and colour. */
export type GuestStatus =
  | 'invited'
  | 'registered'
  | 'waiting'
  | 'offered'
  | 'present'
  | 'declined'
  | 'maybe'
  | 'lapsed'
  | 'not-shown'

const drawn: Record<GuestStatus, { icon: IconName; tone: Tone }> = {
  invited: { icon: 'awaiting', tone: 'quiet' },
  registered: { icon: 'yes', tone: 'ok' },
  waiting: { icon: 'waiting', tone: 'warn' },
  offered: { icon: 'running', tone: 'warn' },
  present: { icon: 'present', tone: 'ok' },
  declined: { icon: 'declined', tone: 'quiet' },
  maybe: { icon: 'awaiting', tone: 'quiet' },
  lapsed: { icon: 'waiting', tone: 'quiet' },
  'not-shown': { icon: 'not-shown', tone: 'alert' },
}

/** A guest's stand as a chip; the word comes from the texts of the area. */
export function StatusChip({ status, label }: { status: GuestStatus; label: string }) {
  const { icon, tone } = drawn[status]
  return (
    <Chip icon={icon} tone={tone}>
      {label}
    </Chip>
  )
}
