import { getRouteApi } from '@tanstack/react-router'
import { FigureScreen } from '#renderer/screens/budget-figure/figure-screen.tsx'
import { SnapshotsScreen } from '#renderer/screens/snapshots/snapshots-screen.tsx'

const snapshots = getRouteApi('/shell/begroting/standen')
const figure = getRouteApi('/shell/begroting/waaruit')

/** The stands of the annex. */
export function SnapshotsPage() {
  const { doe } = snapshots.useSearch()
  const navigate = snapshots.useNavigate()
  return (
    <SnapshotsScreen
      isTaking={doe !== undefined}
      onTaken={() => void navigate({ search: {}, replace: true })}
    />
  )
}

/** What one figure of the annex is made of. */
export function FigurePage() {
  const { cijfer, jaar, post, bijeenkomst } = figure.useSearch()
  return (
    <FigureScreen
      figure={cijfer}
      year={jaar ?? null}
      lineId={post ?? null}
      eventId={bijeenkomst ?? null}
    />
  )
}
