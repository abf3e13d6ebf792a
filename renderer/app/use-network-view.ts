import { useNavigate } from '@tanstack/react-router'
import type { NetworkView } from '#renderer/components/network-views.tsx'

/** Goes to another way to look at the network. */
export function useNetworkView(): (view: NetworkView) => void {
  const navigate = useNavigate()
  return (view) => {
    switch (view) {
      case 'people':
        return void navigate({ to: '/netwerk', search: {} })
      case 'organisations':
        return void navigate({ to: '/netwerk', search: { toon: 'organisaties' } })
      case 'conversations':
        return void navigate({ to: '/netwerk/gesprekken' })
      case 'chain':
        return void navigate({ to: '/netwerk/keten' })
    }
  }
}
