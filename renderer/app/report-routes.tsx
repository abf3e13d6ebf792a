import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ComingScreen } from '#renderer/screens/coming/coming-screen.tsx'
import { exportsWishFrom } from './handover-address.ts'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const report = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage',
  component: () => <ComingScreen place="report" />,
})
const exports = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage/exports',
  component: lazyRouteComponent(() => import('./handover-pages.tsx'), 'SavedExportsPage'),
  validateSearch: onlyWhatIsRead(exportsWishFrom),
})
const handover = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage/overdracht',
  component: lazyRouteComponent(
    () => import('#renderer/screens/handover/handover-screen.tsx'),
    'HandoverScreen',
  ),
})

/** The year report, the exports that are kept, and what a successor gets. */
export const reportRoutes = [report, exports, handover] as const
