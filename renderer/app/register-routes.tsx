import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shell } from './shell-route.tsx'

const indicators = createRoute({
  getParentRoute: () => shell,
  path: '/plan/indicatoren',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const consultations = createRoute({
  getParentRoute: () => shell,
  path: '/plan/overleggen',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const projects = createRoute({
  getParentRoute: () => shell,
  path: '/plan/projecten',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const communication = createRoute({
  getParentRoute: () => shell,
  path: '/plan/communicatie',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
const background = createRoute({
  getParentRoute: () => shell,
  path: '/plan/het-plan',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})

/** What the plan keeps beside its actions: indicators, overleggen, projects, communication, its text. */
export const registerRoutes = [
  indicators,
  consultations,
  projects,
  communication,
  background,
] as const
