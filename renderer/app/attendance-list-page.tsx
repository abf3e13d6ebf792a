import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { AttendanceListScreen } from '#renderer/screens/attendance-list/attendance-list-screen.tsx'

const listRoute = getRouteApi('/shell/bijeenkomsten/$eventId/presentielijst')

/** A list of who was there comes back; afterwards the guests are shown. */
export function AttendanceListPage() {
  const { eventId } = listRoute.useParams()
  const navigate = listRoute.useNavigate()
  return (
    <AttendanceListScreen
      key={eventId}
      eventId={eventId as EventId}
      onDone={() =>
        void navigate({
          to: '/bijeenkomsten/$eventId/$tab',
          params: { eventId, tab: 'deelnemers' },
        })
      }
    />
  )
}
