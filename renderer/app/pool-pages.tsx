import { getRouteApi } from '@tanstack/react-router'
import { PoolScreen } from '#renderer/screens/pool/pool-screen.tsx'

const poolRoute = getRouteApi('/shell/sleutelpersonen/pool')

/** Everybody of the pool; who is shown stands in the address. */
export function PoolPage() {
  const filter = poolRoute.useSearch()
  const navigate = poolRoute.useNavigate()
  return (
    <PoolScreen filter={filter} onFilter={(search) => void navigate({ search, replace: true })} />
  )
}
