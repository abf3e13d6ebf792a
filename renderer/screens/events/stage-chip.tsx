import type { EventRow } from '#domain/contract/events'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { eventText as text } from '#renderer/texts/events'

const drawn: Record<EventRow['stage'], { icon: IconName; tone: Tone }> = {
  idee: { icon: 'awaiting', tone: 'quiet' },
  gepland: { icon: 'calendar', tone: 'accent' },
  uitgenodigd: { icon: 'running', tone: 'accent' },
  gehouden: { icon: 'yes', tone: 'ok' },
  afgerond: { icon: 'present', tone: 'ok' },
  geannuleerd: { icon: 'not-shown', tone: 'alert' },
}

/** How far an event is, as one word. */
export function StageChip({ stage }: { stage: EventRow['stage'] }) {
  const { icon, tone } = drawn[stage]
  return (
    <Chip icon={icon} tone={tone}>
      {text.stages[stage]}
    </Chip>
  )
}
