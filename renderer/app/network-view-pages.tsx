import { getRouteApi } from '@tanstack/react-router'
import { ChainScreen } from '#renderer/screens/chain/chain-screen.tsx'
import { ConversationsScreen } from '#renderer/screens/conversations/conversations-screen.tsx'
import { useNetworkView } from './use-network-view.ts'

const conversationsRoute = getRouteApi('/shell/netwerk/gesprekken')

const chainRoute = getRouteApi('/shell/netwerk/keten')

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

/** The chain over a year; the year and the stage stand in the address. */
export function ChainPage() {
  const navigate = chainRoute.useNavigate()
  return (
    <ChainScreen
      address={chainRoute.useSearch()}
      onAddress={(search) => void navigate({ search, replace: true })}
      onView={useNetworkView()}
    />
  )
}
