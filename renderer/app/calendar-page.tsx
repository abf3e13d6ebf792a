import { getRouteApi } from '@tanstack/react-router'
import { CalendarScreen } from '#renderer/screens/calendar/calendar-screen.tsx'

const route = getRouteApi('/shell/kalender')

/** The calendar; what it shows and the day it stands on are its address. */
export function CalendarPage() {
  const address = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <CalendarScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
      onOpen={(eventId) =>
        void navigate({
          to: '/bijeenkomsten/$eventId/$tab',
          params: { eventId, tab: 'overzicht' },
        })
      }
      onPlan={(datum) => void navigate({ to: '/bijeenkomsten/nieuw', search: { datum } })}
    />
  )
}
