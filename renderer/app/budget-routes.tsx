import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { figureAddressFrom, snapshotWishFrom } from './budget-address.ts'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const sheet = createRoute({
  getParentRoute: () => shell,
  path: '/begroting',
  component: lazyRouteComponent(
    () => import('#renderer/screens/budget/budget-screen.tsx'),
    'BudgetScreen',
  ),
})
const snapshots = createRoute({
  getParentRoute: () => shell,
  path: '/begroting/standen',
  component: lazyRouteComponent(() => import('./budget-pages.tsx'), 'SnapshotsPage'),
  validateSearch: onlyWhatIsRead(snapshotWishFrom),
})
const figure = createRoute({
  getParentRoute: () => shell,
  path: '/begroting/waaruit',
  component: lazyRouteComponent(() => import('./budget-pages.tsx'), 'FigurePage'),
  validateSearch: onlyWhatIsRead(figureAddressFrom),
})
const pictures = createRoute({
  getParentRoute: () => shell,
  path: '/begroting/beelden',
  component: lazyRouteComponent(
    () => import('#renderer/screens/budget-pictures/pictures-screen.tsx'),
    'PicturesScreen',
  ),
})

/** The annex, its stands and its pictures. */
export const budgetRoutes = [sheet, snapshots, figure, pictures] as const
