import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { onlyWhatIsRead } from './quiet-search.ts'
import { root, shell } from './shell-route.tsx'
import { standAddressFrom } from './stand-address.ts'
import { TodayPage } from './today-page.tsx'
import { budgetRoutes } from './budget-routes.tsx'
import { annexRoutes } from './annex-routes.tsx'
import { calendarRoutes } from './calendar-routes.tsx'
import { eventRoutes } from './event-routes.tsx'
import { messageRoutes } from './message-routes.tsx'
import { networkRoutes } from './network-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { poolRoutes } from './pool-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'

// What is seldom opened is read when it is opened, so that the start does not carry it.
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Before anything is drawn: a page that sends on would take who goes elsewhere meanwhile along.
  beforeLoad: () => void redirect({ to: '/vandaag', replace: true, throw: true }),
})
const today = createRoute({
  getParentRoute: () => shell,
  path: '/vandaag',
  component: TodayPage,
})
const desk = createRoute({
  getParentRoute: () => root,
  path: '/bijeenkomsten/$eventId/balie',
  component: lazyRouteComponent(() => import('./guest-pages.tsx'), 'DeskPage'),
})
const roomScreen = createRoute({
  getParentRoute: () => root,
  path: '/bijeenkomsten/$eventId/balie/scherm',
  component: lazyRouteComponent(() => import('./guest-pages.tsx'), 'RoomPage'),
  validateSearch: onlyWhatIsRead(standAddressFrom),
})
/** Every address of the app. */
export const routeTree = root.addChildren([
  home,
  desk,
  roomScreen,
  shell.addChildren([
    today,
    ...calendarRoutes,
    ...eventRoutes,
    ...messageRoutes,
    ...networkRoutes,
    ...poolRoutes,
    ...budgetRoutes,
    ...annexRoutes,
    ...planRoutes,
    ...registerRoutes,
    ...reportRoutes,
    ...settingsRoutes,
  ]),
])
