import { getRouteApi } from '@tanstack/react-router'
import { PaymentsScreen } from '#renderer/screens/payments/payments-screen.tsx'
import { LoadScreen } from '#renderer/screens/pool-load/load-screen.tsx'

const paymentsRoute = getRouteApi('/shell/sleutelpersonen/betalingen')
const loadRoute = getRouteApi('/shell/sleutelpersonen/verdeling')

/** What is to be paid, and was; the period and what is open beside it stand in the address. */
export function PaymentsPage() {
  const address = paymentsRoute.useSearch()
  const navigate = paymentsRoute.useNavigate()
  return (
    <PaymentsScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** How the work is divided; the year stands in the address. */
export function LoadPage() {
  const address = loadRoute.useSearch()
  const navigate = loadRoute.useNavigate()
  return (
    <LoadScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}
