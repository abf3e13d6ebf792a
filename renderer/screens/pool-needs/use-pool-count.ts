import type { EventId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'

/** How many of the pool were asked or said yes, for the tab. */
export function usePoolCount(eventId: EventId): number | undefined {
  const asked = useQuery('assignments.list', { eventId }, { keepsPrevious: true })
  const live = asked?.assignments.filter(
    ({ status }) => status === 'asked' || status === 'accepted',
  )
  return live === undefined || live.length === 0 ? undefined : live.length
}
