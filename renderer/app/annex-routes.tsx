import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shell } from './shell-route.tsx'

const read = createRoute({
  getParentRoute: () => shell,
  path: '/begroting/inlezen',
  component: lazyRouteComponent(() => import('./annex-pages.tsx'), 'AnnexImportPage'),
})
const reconcile = createRoute({
  getParentRoute: () => shell,
  path: '/begroting/aansluiten',
  component: lazyRouteComponent(() => import('./annex-pages.tsx'), 'ReconcilePage'),
})

/** What comes in from the gemeente and from finance. */
export const annexRoutes = [read, reconcile] as const
