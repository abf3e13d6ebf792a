import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { PapersScreen } from '#renderer/screens/papers/papers-screen.tsx'

const route = getRouteApi('/shell/bijeenkomsten/$eventId/afdrukken')

/** What an event needs on paper; which paper stands in the address. */
export function PapersPage() {
  const { eventId } = route.useParams()
  const { soort } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <PapersScreen
      eventId={eventId as EventId}
      kind={soort}
      onKind={(kind) => void navigate({ search: { soort: kind }, replace: true })}
    />
  )
}
