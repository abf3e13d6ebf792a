import { getRouteApi } from '@tanstack/react-router'
import type { ActionId } from '#domain/shared/ids'
import { ActionScreen } from '#renderer/screens/plan/action-screen.tsx'
import { AgreementsScreen } from '#renderer/screens/plan/agreements-screen.tsx'
import { PlanScreen } from '#renderer/screens/plan/plan-screen.tsx'
import { PlanningScreen } from '#renderer/screens/plan/planning-screen.tsx'

const planRoute = getRouteApi('/shell/plan')
const actionRoute = getRouteApi('/shell/plan/acties/$actionId')
const planningRoute = getRouteApi('/shell/plan/planning')
const agreementsRoute = getRouteApi('/shell/plan/afspraken')

/** The actions; what is shown of them stands in the address. */
export function PlanPage() {
  const address = planRoute.useSearch()
  const navigate = planRoute.useNavigate()
  return (
    <PlanScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** One action; another one begins with empty fields. */
export function ActionPage() {
  const { actionId } = actionRoute.useParams()
  return <ActionScreen key={actionId} actionId={actionId as ActionId} />
}

/** The plan's own table; years that were added stand in the address. */
export function PlanningPage() {
  const address = planningRoute.useSearch()
  const navigate = planningRoute.useNavigate()
  return (
    <PlanningScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** All agreements; what is asked of them stands in the address. */
export function AgreementsPage() {
  const address = agreementsRoute.useSearch()
  const navigate = agreementsRoute.useNavigate()
  return (
    <AgreementsScreen
      address={address}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}
