import { getRouteApi } from '@tanstack/react-router'
import { BackgroundScreen } from '#renderer/screens/plan-registers/background-screen.tsx'
import { CommunicationScreen } from '#renderer/screens/plan-registers/communication-screen.tsx'
import { ConsultationsScreen } from '#renderer/screens/plan-registers/consultations-screen.tsx'
import { IndicatorsScreen } from '#renderer/screens/plan-registers/indicators-screen.tsx'
import { ProjectsScreen } from '#renderer/screens/plan-registers/projects-screen.tsx'

const indicators = getRouteApi('/shell/plan/indicatoren')
const consultations = getRouteApi('/shell/plan/overleggen')
const projects = getRouteApi('/shell/plan/projecten')
const communication = getRouteApi('/shell/plan/communicatie')

/** The indicators with their measurements; what is shown stands in the address. */
export function IndicatorsPage() {
  const navigate = indicators.useNavigate()
  return (
    <IndicatorsScreen
      address={indicators.useSearch()}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** The overleggen, likewise. */
export function ConsultationsPage() {
  const navigate = consultations.useNavigate()
  return (
    <ConsultationsScreen
      address={consultations.useSearch()}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** The projects, likewise. */
export function ProjectsPage() {
  const navigate = projects.useNavigate()
  return (
    <ProjectsScreen
      address={projects.useSearch()}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** The communicatieplan, likewise. */
export function CommunicationPage() {
  const navigate = communication.useNavigate()
  return (
    <CommunicationScreen
      address={communication.useSearch()}
      onAddress={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** What the plan says beside its tables. */
export function BackgroundPage() {
  return <BackgroundScreen />
}
