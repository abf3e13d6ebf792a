import { useNavigate, useSearch } from '@tanstack/react-router'
import { FigureScreen } from '#renderer/screens/budget-figure/figure-screen.tsx'
import { SnapshotsScreen } from '#renderer/screens/snapshots/snapshots-screen.tsx'

/** The stands of the annex. */
export function SnapshotsPage() {
  const { doe } = useSearch({ from: '/shell/begroting/standen' })
  const navigate = useNavigate()
  return (
    <SnapshotsScreen
      isTaking={doe !== undefined}
      onTaken={() => void navigate({ to: '/begroting/standen', replace: true })}
    />
  )
}

/** What one figure of the annex is made of. */
export function FigurePage() {
  const { cijfer, jaar, post, bijeenkomst } = useSearch({ from: '/shell/begroting/waaruit' })
  return (
    <FigureScreen
      figure={cijfer}
      year={jaar ?? null}
      lineId={post ?? null}
      eventId={bijeenkomst ?? null}
    />
  )
}
