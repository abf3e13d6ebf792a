import type { PersonId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { Timeline, useTimelinePage } from './timeline.tsx'

/** What was with somebody, newest first, down to how they came in. */
export function PersonHistory({ personId }: { personId: PersonId }) {
  const { asked, shown } = useTimelinePage()
  const found = useQuery('people.timeline', { personId, ...asked }, { keepsPrevious: true })
  return found === undefined ? null : <Timeline {...shown} {...found} />
}
