import { getRouteApi } from '@tanstack/react-router'
import { NeedsScreen } from '#renderer/screens/pool-needs/needs-screen.tsx'

const needsRoute = getRouteApi('/shell/sleutelpersonen')

/** Who is needed where; what is asked for and who is chosen stand in the address. */
export function NeedsPage() {
  const address = needsRoute.useSearch()
  const navigate = needsRoute.useNavigate()
  return (
    <NeedsScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}
