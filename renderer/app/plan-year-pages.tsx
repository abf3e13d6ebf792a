import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { CopyEventScreen } from '#renderer/screens/events/copy-event-screen.tsx'
import { StartYearScreen } from '#renderer/screens/events/start-year-screen.tsx'

const copyRoute = getRouteApi('/shell/bijeenkomsten/$eventId/kopie')
const startRoute = getRouteApi('/shell/kalender/jaar-starten')

/** A new event from parts of another. */
export function CopyEventPage() {
  const { eventId } = copyRoute.useParams()
  return <CopyEventScreen eventId={eventId as EventId} />
}

/** Everything the rhythm of a year still needs, made in one go; the year stands in the address. */
export function StartYearPage() {
  const { jaar } = startRoute.useSearch()
  const navigate = startRoute.useNavigate()
  return (
    <StartYearScreen
      year={jaar}
      onYear={(year) => void navigate({ search: { jaar: year }, replace: true })}
    />
  )
}
