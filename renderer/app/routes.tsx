import { createRootRoute, createRoute, Navigate } from '@tanstack/react-router'
import { BudgetScreen } from '#renderer/screens/budget/budget-screen.tsx'
import { calendarAddressFrom } from '#renderer/screens/calendar/calendar-address'
import { ComingScreen } from '#renderer/screens/coming/coming-screen.tsx'
import { PlanScreen } from '#renderer/screens/plan/plan-screen.tsx'
import { eventWishFrom } from '#renderer/screens/events/event-draft'
import { eventsFilterFrom } from '#renderer/screens/events/events-filter'
import { networkFilterFrom } from '#renderer/screens/network/network-filter'
import { AppearanceSettings } from '#renderer/screens/settings/appearance-settings.tsx'
import { RegionSettings } from '#renderer/screens/settings/region-settings.tsx'
import { SafetySettings } from '#renderer/screens/settings/safety-settings.tsx'
import { TodayScreen } from '#renderer/screens/today/today-screen.tsx'
import { CalendarPage } from './calendar-page.tsx'
import { EventHome, EventPage, EventsPage, NewEventPage } from './event-pages.tsx'
import { DeskPage, InvitePage } from './guest-pages.tsx'
import { ImportPage, NetworkPage } from './network-pages.tsx'
import { Root } from './root.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Root })

// Everything with the navigation beside it; a screen that fills the window hangs under `root`.
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: () => <Navigate to="/vandaag" replace />,
})
const today = createRoute({
  getParentRoute: () => shell,
  path: '/vandaag',
  component: TodayScreen,
})
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/kalender',
  component: CalendarPage,
  validateSearch: calendarAddressFrom,
})
const events = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten',
  component: EventsPage,
  validateSearch: eventsFilterFrom,
})
const newEvent = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/nieuw',
  component: NewEventPage,
  validateSearch: eventWishFrom,
})
const event = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId',
  component: EventHome,
})
const eventTab = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/$tab',
  component: EventPage,
})
const invite = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/uitnodigen',
  component: InvitePage,
})
const desk = createRoute({
  getParentRoute: () => root,
  path: '/bijeenkomsten/$eventId/balie',
  component: DeskPage,
})
const network = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk',
  component: NetworkPage,
  validateSearch: networkFilterFrom,
})
const takeIn = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/inlezen',
  component: ImportPage,
})
const sleutelpersonen = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen',
  component: () => <ComingScreen place="sleutelpersonen" />,
})
const budget = createRoute({
  getParentRoute: () => shell,
  path: '/begroting',
  component: BudgetScreen,
})
const plan = createRoute({ getParentRoute: () => shell, path: '/plan', component: PlanScreen })
const report = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage',
  component: () => <ComingScreen place="report" />,
})
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen',
  component: () => <Navigate to="/instellingen/regio" replace />,
})
const regionSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/regio',
  component: RegionSettings,
})
const appearanceSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/weergave',
  component: AppearanceSettings,
})
const safetySettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/veiligheid',
  component: SafetySettings,
})

export const routeTree = root.addChildren([
  home,
  desk,
  shell.addChildren([
    today,
    calendar,
    events,
    newEvent,
    event,
    eventTab,
    invite,
    network,
    takeIn,
    sleutelpersonen,
    budget,
    plan,
    report,
    settings,
    regionSettings,
    appearanceSettings,
    safetySettings,
  ]),
])
