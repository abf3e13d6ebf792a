import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarAddressFrom } from '#renderer/screens/calendar/calendar-address'
import { startYearAddressFrom } from '#renderer/screens/events/start-year-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/kalender',
  component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage'),
  validateSearch: onlyWhatIsRead(calendarAddressFrom),
})
const absences = createRoute({
  getParentRoute: () => shell,
  path: '/kalender/afwezig',
  component: lazyRouteComponent(
    () => import('#renderer/screens/calendar/absence-screen.tsx'),
    'AbsenceScreen',
  ),
})
const startYear = createRoute({
  getParentRoute: () => shell,
  path: '/kalender/jaar-starten',
  component: lazyRouteComponent(() => import('./plan-year-pages.tsx'), 'StartYearPage'),
  validateSearch: onlyWhatIsRead(startYearAddressFrom),
})

/** The calendar, the days away, and the start of a year. */
export const calendarRoutes = [calendar, absences, startYear] as const
