import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  agreementsAddressFrom,
  planAddressFrom,
  planningAddressFrom,
} from '#renderer/screens/plan/plan-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  component: lazyRouteComponent(() => import('./plan-pages.tsx'), 'PlanPage'),
  validateSearch: onlyWhatIsRead(planAddressFrom),
})
const action = createRoute({
  getParentRoute: () => shell,
  path: '/plan/acties/$actionId',
  component: lazyRouteComponent(() => import('./plan-pages.tsx'), 'ActionPage'),
})
const planning = createRoute({
  getParentRoute: () => shell,
  path: '/plan/planning',
  component: lazyRouteComponent(() => import('./plan-pages.tsx'), 'PlanningPage'),
  validateSearch: onlyWhatIsRead(planningAddressFrom),
})
const agreements = createRoute({
  getParentRoute: () => shell,
  path: '/plan/afspraken',
  component: lazyRouteComponent(() => import('./plan-pages.tsx'), 'AgreementsPage'),
  validateSearch: onlyWhatIsRead(agreementsAddressFrom),
})

/** The actions of the plan, their planning and what was agreed. */
export const planRoutes = [plan, action, planning, agreements] as const
