import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { InviteScreen } from '#renderer/screens/attendance/invite-screen.tsx'
import { BalieScreen } from '#renderer/screens/balie/balie-screen.tsx'

const inviteRoute = getRouteApi('/shell/bijeenkomsten/$eventId/uitnodigen')
const deskRoute = getRouteApi('/bijeenkomsten/$eventId/balie')

/** The network, to put people on the list of an event. */
export function InvitePage() {
  const { eventId } = inviteRoute.useParams()
  const wish = inviteRoute.useSearch()
  const navigate = inviteRoute.useNavigate()
  return (
    <InviteScreen
      eventId={eventId as EventId}
      wish={wish}
      onDone={() => void navigate(guestsOf(eventId))}
    />
  )
}

/** The desk at the door: it fills the window. */
export function DeskPage() {
  const { eventId } = deskRoute.useParams()
  const navigate = deskRoute.useNavigate()
  return (
    <BalieScreen eventId={eventId as EventId} onClose={() => void navigate(guestsOf(eventId))} />
  )
}

function guestsOf(eventId: string) {
  return {
    to: '/bijeenkomsten/$eventId/$tab',
    params: { eventId, tab: 'deelnemers' },
  } as const
}
