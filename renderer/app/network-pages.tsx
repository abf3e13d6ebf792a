import { getRouteApi } from '@tanstack/react-router'
import { droppedFile } from '#renderer/lib/dropped-file'
import { NetworkScreen } from '#renderer/screens/network/network-screen.tsx'
import { useNetworkView } from './use-network-view.ts'

const networkRoute = getRouteApi('/shell/netwerk')

/** People and organisations; what is shown stands in the address. */
export function NetworkPage() {
  const filter = networkRoute.useSearch()
  const navigate = networkRoute.useNavigate()
  const onView = useNetworkView()
  return (
    <NetworkScreen
      filter={filter}
      onView={onView}
      onFilter={(search) => void navigate({ search, replace: true })}
      onFile={(file) => {
        droppedFile.set(file)
        void navigate({ to: '/netwerk/inlezen' })
      }}
    />
  )
}
