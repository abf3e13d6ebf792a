import { useNavigate } from '@tanstack/react-router'
import type { Attendee } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import { messageWish } from '#renderer/lib/message-wish'

/** Writing from the list of guests is to who is chosen there; to everybody when nobody is. */
export function useChosenMessages(eventId: EventId, chosen: readonly Attendee[]): void {
  const navigate = useNavigate()
  useAction('messages.make', () => {
    const personIds = chosen.map(({ personId }) => personId)
    messageWish.set(personIds.length === 0 ? undefined : { eventId, personIds })
    void navigate({ to: '/bijeenkomsten/$eventId/berichten', params: { eventId } })
  })
}
