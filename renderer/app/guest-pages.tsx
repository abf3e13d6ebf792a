import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { openBeside } from '#renderer/lib/open-beside'
import { InviteScreen } from '#renderer/screens/attendance/invite-screen.tsx'
import { BalieScreen } from '#renderer/screens/balie/balie-screen.tsx'
import { RoomScreen } from '#renderer/screens/balie/room-screen.tsx'

const inviteRoute = getRouteApi('/shell/bijeenkomsten/$eventId/uitnodigen')
const deskRoute = getRouteApi('/bijeenkomsten/$eventId/balie')
const screenRoute = getRouteApi('/bijeenkomsten/$eventId/balie/scherm')

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
  const router = useRouter()
  const stand = { to: '/bijeenkomsten/$eventId/balie/scherm', params: { eventId } } as const
  return (
    <BalieScreen
      eventId={eventId as EventId}
      onClose={() => void navigate(guestsOf(eventId))}
      onPapers={() =>
        void navigate({
          to: '/bijeenkomsten/$eventId/afdrukken',
          params: { eventId },
          search: { soort: 'noodlijst' },
        })
      }
      onScreen={() => {
        const { href } = router.buildLocation({ ...stand, search: { los: true } })
        if (!openBeside(router.history.createHref(href), 'schakel-stand')) {
          void navigate({ ...stand, search: {} })
        }
      }}
    />
  )
}

/** Only the numbers of the desk, for a second screen. */
export function RoomPage() {
  const { eventId } = screenRoute.useParams()
  const { los: isApart } = screenRoute.useSearch()
  const navigate = screenRoute.useNavigate()
  return (
    <RoomScreen
      eventId={eventId as EventId}
      onClose={() => {
        // The desk still stands in the window that opened this one.
        if (isApart) window.close()
        void navigate({ to: '/bijeenkomsten/$eventId/balie', params: { eventId } })
      }}
    />
  )
}

function guestsOf(eventId: string) {
  return {
    to: '/bijeenkomsten/$eventId/$tab',
    params: { eventId, tab: 'deelnemers' },
  } as const
}
