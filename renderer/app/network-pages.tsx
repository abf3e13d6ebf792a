import { getRouteApi } from '@tanstack/react-router'
import { NetworkScreen } from '#renderer/screens/network/network-screen.tsx'

const networkRoute = getRouteApi('/shell/netwerk')

/** People and organisations; what is shown stands in the address. */
export function NetworkPage() {
  const filter = networkRoute.useSearch()
  const navigate = networkRoute.useNavigate()
  return (
    <NetworkScreen
      filter={filter}
      onFilter={(search) => void navigate({ search, replace: true })}
    />
  )
}
