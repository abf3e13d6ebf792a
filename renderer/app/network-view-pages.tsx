import { getRouteApi } from '@tanstack/react-router'
import { ChainScreen } from '#renderer/screens/chain/chain-screen.tsx'
import { ConversationsScreen } from '#renderer/screens/conversations/conversations-screen.tsx'
import { useNetworkView } from './use-network-view.ts'

const conversationsRoute = getRouteApi('/shell/netwerk/gesprekken')

/** What was said with whom; what is shown stands in the address. */
export function ConversationsPage() {
  const navigate = conversationsRoute.useNavigate()
  return (
    <ConversationsScreen
      filter={conversationsRoute.useSearch()}
      onFilter={(search) => void navigate({ search, replace: true })}
      onView={useNetworkView()}
    />
  )
}

/** The chain over a year. */
export function ChainPage() {
  return <ChainScreen onView={useNetworkView()} />
}
