import type { OrganisationId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { Timeline, useTimelinePage } from './timeline.tsx'

/** What was with an organisation, and with its people while they worked there. */
export function OrganisationHistory({ organisationId }: { organisationId: OrganisationId }) {
  const { asked, shown } = useTimelinePage()
  const found = useQuery(
    'organisations.timeline',
    { organisationId, ...asked },
    { keepsPrevious: true },
  )
  return found === undefined ? null : <Timeline {...shown} {...found} />
}
