import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inviteWishFrom } from '#renderer/screens/attendance/invite-wish'
import { eventWishFrom } from '#renderer/screens/events/event-draft'
import { eventsFilterFrom } from '#renderer/screens/events/events-filter'
import { papersAddressFrom } from '#renderer/screens/papers/paper-kind'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const events = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten',
  component: lazyRouteComponent(() => import('./event-pages.tsx'), 'EventsPage'),
  validateSearch: onlyWhatIsRead(eventsFilterFrom),
})
const newEvent = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/nieuw',
  component: lazyRouteComponent(() => import('./event-pages.tsx'), 'NewEventPage'),
  validateSearch: onlyWhatIsRead(eventWishFrom),
})
const event = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId',
  component: lazyRouteComponent(() => import('./event-pages.tsx'), 'EventHome'),
})
const eventTab = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/$tab',
  component: lazyRouteComponent(() => import('./event-pages.tsx'), 'EventPage'),
})
const invite = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/uitnodigen',
  component: lazyRouteComponent(() => import('./guest-pages.tsx'), 'InvitePage'),
  validateSearch: onlyWhatIsRead(inviteWishFrom),
})
const evaluation = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/evaluatie',
  component: lazyRouteComponent(() => import('./closing-pages.tsx'), 'EvaluationPage'),
})
const result = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/verslag',
  component: lazyRouteComponent(() => import('./closing-pages.tsx'), 'ResultPage'),
})
const formAnswers = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/antwoorden',
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'FormPage'),
})
const attendanceList = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/presentielijst',
  component: lazyRouteComponent(() => import('./attendance-list-page.tsx'), 'AttendanceListPage'),
})
const copyEvent = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/kopie',
  component: lazyRouteComponent(() => import('./plan-year-pages.tsx'), 'CopyEventPage'),
})
const papers = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/afdrukken',
  component: lazyRouteComponent(() => import('./papers-page.tsx'), 'PapersPage'),
  validateSearch: onlyWhatIsRead(papersAddressFrom),
})

/** The list of events, one event, and everything that is done for it. */
export const eventRoutes = [
  events,
  newEvent,
  event,
  eventTab,
  invite,
  evaluation,
  result,
  formAnswers,
  attendanceList,
  copyEvent,
  papers,
] as const
