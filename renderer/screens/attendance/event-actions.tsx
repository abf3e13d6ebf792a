import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'

type Props = {
  eventId: EventId
  /** Nobody is invited to what is over; the palette still can. */
  isOver?: boolean
}

/** The buttons of an event for its guests: the desk, and inviting. */
export function EventActions({ eventId, isOver = false }: Props) {
  const navigate = useNavigate()
  const params = { eventId }
  const desk = useAction('attendance.desk', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/balie', params })
  })
  const invite = useAction('attendance.invite', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/uitnodigen', params })
  })
  // Its button stands above the list of guests, which adds who was chosen there.
  useAction('messages.make', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/berichten', params })
  })
  return (
    <>
      <ActionButton action={desk} icon="desk" />
      {isOver ? null : <ActionButton action={invite} look="primary" icon="mail" />}
    </>
  )
}

/** How many people are on the list of an event, for its tab; undefined while it is empty. */
export function useGuestCount(eventId: EventId): number | undefined {
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  const count = overview?.people.length ?? 0
  return count === 0 ? undefined : count
}
