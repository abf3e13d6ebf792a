import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { runAction } from '#renderer/lib/actions'
import { CalendarScreen } from '#renderer/screens/calendar/calendar-screen.tsx'

const route = getRouteApi('/shell/kalender')

/** The calendar; what it shows and the day it stands on are its address. */
export function CalendarPage() {
  const address = route.useSearch()
  const navigate = route.useNavigate()
  // Asked for on another screen: done once, and taken out of the address.
  const { doe } = address
  useEffect(() => {
    if (doe === undefined) return
    void navigate({ search: {}, replace: true })
    runAction('calendar.export')
  }, [doe, navigate])
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
