import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import type { ActionUse } from '#renderer/lib/actions'

/** Goes to where a list of who was there is read back. */
export function useReadList(eventId: EventId): ActionUse {
  const navigate = useNavigate()
  const params = { eventId }
  return useAction('attendance.readList', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/presentielijst', params })
  })
}
