import { getRouteApi } from '@tanstack/react-router'
import { droppedFile } from '#renderer/lib/dropped-file'
import { ImportScreen } from '#renderer/screens/import/import-screen.tsx'
import { NetworkScreen } from '#renderer/screens/network/network-screen.tsx'

const networkRoute = getRouteApi('/shell/netwerk')
const importRoute = getRouteApi('/shell/netwerk/inlezen')

/** People and organisations; what is shown stands in the address. */
export function NetworkPage() {
  const filter = networkRoute.useSearch()
  const navigate = networkRoute.useNavigate()
  return (
    <NetworkScreen
      filter={filter}
      onFilter={(search) => void navigate({ search, replace: true })}
      onFile={(file) => {
        droppedFile.set(file)
        void navigate({ to: '/netwerk/inlezen' })
      }}
    />
  )
}

/** A list from Excel; afterwards what came in is shown. */
export function ImportPage() {
  const navigate = importRoute.useNavigate()
  return (
    <ImportScreen
      onLeave={(target) =>
        void navigate({
          to: '/netwerk',
          search: target === 'organisations' ? { toon: 'organisaties' } : {},
        })
      }
    />
  )
}
