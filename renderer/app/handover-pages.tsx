import { getRouteApi } from '@tanstack/react-router'
import { SavedExportsScreen } from '#renderer/screens/saved-exports/saved-exports-screen.tsx'

const exportsRoute = getRouteApi('/shell/rapportage/exports')

/** The exports that are kept. */
export function SavedExportsPage() {
  const { nieuw } = exportsRoute.useSearch()
  const navigate = exportsRoute.useNavigate()
  return (
    <SavedExportsScreen
      key={nieuw ?? ''}
      isAdding={nieuw !== undefined}
      onAdded={() => void navigate({ search: {}, replace: true })}
    />
  )
}
