import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { eventText as text } from '#renderer/texts/events'

/** While an event is open it can be copied, or become the template of its type; shows nothing. */
export function ReuseActions({ eventId }: { eventId: EventId }) {
  const navigate = useNavigate()
  const makeTemplate = useCommand('eventTypes.templateFrom')
  useAction('events.copy', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/kopie', params: { eventId } })
  })
  useAction('events.makeTemplate', () => {
    void makeTemplate({ eventId }, ({ typeName }) => text.templateMade(typeName))
  })
  return null
}
