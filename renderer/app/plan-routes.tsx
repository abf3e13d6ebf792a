import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shell } from './shell-route.tsx'

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const planning = createRoute({
  getParentRoute: () => shell,
  path: '/plan/planning',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const agreements = createRoute({
  getParentRoute: () => shell,
  path: '/plan/afspraken',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})

/** The actions of the plan, their planning and what was agreed. */
export const planRoutes = [plan, planning, agreements] as const
