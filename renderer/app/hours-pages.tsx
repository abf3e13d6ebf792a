import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { HoursScreen } from '#renderer/screens/hours/hours-screen.tsx'
import { MonthSheetScreen } from '#renderer/screens/hours/month-sheet-screen.tsx'

const hoursRoute = getRouteApi('/shell/sleutelpersonen/uren')

/** What was planned, worked and approved; month, person and status stand in the address. */
export function HoursPage() {
  const navigate = hoursRoute.useNavigate()
  return (
    <HoursScreen
      filter={hoursRoute.useSearch()}
      onFilter={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** A signed month sheet comes back; afterwards the hours are shown. */
export function MonthSheetPage() {
  const navigate = useNavigate()
  return <MonthSheetScreen onDone={() => void navigate({ to: '/sleutelpersonen/uren' })} />
}
