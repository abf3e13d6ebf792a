import { getRouteApi } from '@tanstack/react-router'
import { AnnexImportScreen } from '#renderer/screens/budget/read/annex-import-screen.tsx'
import { ReconcileScreen } from '#renderer/screens/budget/reconcile/reconcile-screen.tsx'

const importRoute = getRouteApi('/shell/begroting/inlezen')
const reconcileRoute = getRouteApi('/shell/begroting/aansluiten')

/** A begroting or the bookings of finance, from a file. */
export function AnnexImportPage() {
  const navigate = importRoute.useNavigate()
  return (
    <AnnexImportScreen
      onLeave={() => void navigate({ to: '/begroting' })}
      onBookings={() => void navigate({ to: '/begroting/aansluiten', replace: true })}
    />
  )
}

/** Our bookings held against those of finance. */
export function ReconcilePage() {
  const navigate = reconcileRoute.useNavigate()
  return <ReconcileScreen onRead={() => void navigate({ to: '/begroting/inlezen' })} />
}
