import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { registerAddressFrom } from '#renderer/screens/plan-registers/register-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const indicators = createRoute({
  getParentRoute: () => shell,
  path: '/plan/indicatoren',
  component: lazyRouteComponent(() => import('./register-pages.tsx'), 'IndicatorsPage'),
  validateSearch: onlyWhatIsRead(registerAddressFrom),
})
const consultations = createRoute({
  getParentRoute: () => shell,
  path: '/plan/overleggen',
  component: lazyRouteComponent(() => import('./register-pages.tsx'), 'ConsultationsPage'),
  validateSearch: onlyWhatIsRead(registerAddressFrom),
})
const projects = createRoute({
  getParentRoute: () => shell,
  path: '/plan/projecten',
  component: lazyRouteComponent(() => import('./register-pages.tsx'), 'ProjectsPage'),
  validateSearch: onlyWhatIsRead(registerAddressFrom),
})
const communication = createRoute({
  getParentRoute: () => shell,
  path: '/plan/communicatie',
  component: lazyRouteComponent(() => import('./register-pages.tsx'), 'CommunicationPage'),
  validateSearch: onlyWhatIsRead(registerAddressFrom),
})
const background = createRoute({
  getParentRoute: () => shell,
  path: '/plan/het-plan',
  component: lazyRouteComponent(() => import('./register-pages.tsx'), 'BackgroundPage'),
})

/** What the plan keeps beside its actions: indicators, overleggen, projects, communication, its text. */
export const registerRoutes = [
  indicators,
  consultations,
  projects,
  communication,
  background,
] as const
