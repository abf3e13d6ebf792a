import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { needsAddressFrom } from '#renderer/screens/pool-needs/needs-address'
import { hoursFilterFrom } from '#renderer/screens/hours/hours-filter'
import { poolFilterFrom } from '#renderer/screens/pool/pool-filter'
import { loadAddressFrom } from '#renderer/screens/pool-load/load-address'
import { paymentsAddressFrom } from '#renderer/screens/payments/payments-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const needs = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen',
  component: lazyRouteComponent(() => import('./pool-needs-page.tsx'), 'NeedsPage'),
  validateSearch: onlyWhatIsRead(needsAddressFrom),
})
const pool = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen/pool',
  component: lazyRouteComponent(() => import('./pool-pages.tsx'), 'PoolPage'),
  validateSearch: onlyWhatIsRead(poolFilterFrom),
})
const hours = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen/uren',
  component: lazyRouteComponent(() => import('./hours-pages.tsx'), 'HoursPage'),
  validateSearch: onlyWhatIsRead(hoursFilterFrom),
})
const monthSheet = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen/uren/briefje',
  component: lazyRouteComponent(() => import('./hours-pages.tsx'), 'MonthSheetPage'),
})
const payments = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen/betalingen',
  component: lazyRouteComponent(() => import('./pool-money-pages.tsx'), 'PaymentsPage'),
  validateSearch: onlyWhatIsRead(paymentsAddressFrom),
})
const load = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen/verdeling',
  component: lazyRouteComponent(() => import('./pool-money-pages.tsx'), 'LoadPage'),
  validateSearch: onlyWhatIsRead(loadAddressFrom),
})

/** The pool of sleutelpersonen, from who is needed to what is paid. */
export const poolRoutes = [needs, pool, hours, monthSheet, payments, load] as const
