import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCalendarFile } from '#renderer/lib/use-calendar-file'
import { calendarFileText as text } from '#renderer/texts/calendar-file'

/** One event to Outlook or another calendar, and again when something changed. */
export function EventToCalendar({ eventId }: { eventId: EventId }) {
  const file = useCalendarFile(text.done)
  const action = useAction('events.toCalendar', () => file.make({ eventIds: [eventId] }))
  return (
    <Stack gap={1}>
      <div>
        <ActionButton action={action} size="mini" look="soft" icon="export" />
      </div>
      <Text tone="muted" size="sm">
        {text.hint}
      </Text>
      <Refusal sentence={file.refusal} />
    </Stack>
  )
}
