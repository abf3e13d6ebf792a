import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { exportsWishFrom } from './handover-address.ts'
import { onlyWhatIsRead } from './quiet-search.ts'
import { reportAddressFrom, reportPaperFrom } from './report-address.ts'
import { shell } from './shell-route.tsx'

const report = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage',
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
  validateSearch: onlyWhatIsRead(reportAddressFrom),
})
const paper = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage/afdruk',
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPaperPage'),
  validateSearch: onlyWhatIsRead(reportPaperFrom),
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
export const reportRoutes = [report, paper, exports, handover] as const
