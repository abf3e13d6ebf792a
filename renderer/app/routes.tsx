import { createRoute, lazyRouteComponent, Navigate, redirect } from '@tanstack/react-router'
import { inviteWishFrom } from '#renderer/screens/attendance/invite-wish'
import { calendarAddressFrom } from '#renderer/screens/calendar/calendar-address'
import { ComingScreen } from '#renderer/screens/coming/coming-screen.tsx'
import { conversationsFilterFrom } from '#renderer/screens/conversations/conversations-filter'
import { eventWishFrom } from '#renderer/screens/events/event-draft'
import { eventsFilterFrom } from '#renderer/screens/events/events-filter'
import { startYearAddressFrom } from '#renderer/screens/events/start-year-address'
import { papersAddressFrom } from '#renderer/screens/papers/paper-kind'
import { networkFilterFrom } from '#renderer/screens/network/network-filter'
import { onlyWhatIsRead } from './quiet-search.ts'
import { duplicatesAddressFrom } from './duplicates-address.ts'
import { messages, newsletter, textSettings } from './message-routes.tsx'
import { dossierAddressFrom, eraseAddressFrom } from './privacy-address.ts'
import { VenuesPage, venueAddressFrom } from './settings-pages.tsx'
import { root, shell } from './shell-route.tsx'
import { standAddressFrom } from './stand-address.ts'
import { TodayPage } from './today-page.tsx'

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
const startYear = createRoute({
  getParentRoute: () => shell,
  path: '/kalender/jaar-starten',
  component: lazyRouteComponent(() => import('./plan-year-pages.tsx'), 'StartYearPage'),
  validateSearch: onlyWhatIsRead(startYearAddressFrom),
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
const papers = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/afdrukken',
  component: lazyRouteComponent(() => import('./papers-page.tsx'), 'PapersPage'),
  validateSearch: onlyWhatIsRead(papersAddressFrom),
})
const network = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk',
  component: lazyRouteComponent(() => import('./network-pages.tsx'), 'NetworkPage'),
  validateSearch: onlyWhatIsRead(networkFilterFrom),
})
const takeIn = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/inlezen',
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
})
const duplicates = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/dubbel',
  component: lazyRouteComponent(() => import('./duplicates-page.tsx'), 'DuplicatesPage'),
  validateSearch: onlyWhatIsRead(duplicatesAddressFrom),
})
const conversations = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/gesprekken',
  component: lazyRouteComponent(() => import('./network-view-pages.tsx'), 'ConversationsPage'),
  validateSearch: onlyWhatIsRead(conversationsFilterFrom),
})
const chain = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/keten',
  component: lazyRouteComponent(() => import('./network-view-pages.tsx'), 'ChainPage'),
})
const sleutelpersonen = createRoute({
  getParentRoute: () => shell,
  path: '/sleutelpersonen',
  component: () => <ComingScreen place="sleutelpersonen" />,
})
const budget = createRoute({
  getParentRoute: () => shell,
  path: '/begroting',
  component: lazyRouteComponent(
    () => import('#renderer/screens/budget/budget-screen.tsx'),
    'BudgetScreen',
  ),
})
const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  component: lazyRouteComponent(
    () => import('#renderer/screens/plan/plan-screen.tsx'),
    'PlanScreen',
  ),
})
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
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/region-settings.tsx'),
    'RegionSettings',
  ),
})
const typeSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/soorten',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/type-settings.tsx'),
    'TypeSettings',
  ),
})
const calendarDays = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/kalenderdagen',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/calendar-days.tsx'),
    'CalendarDays',
  ),
})
const appearanceSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/weergave',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/appearance-settings.tsx'),
    'AppearanceSettings',
  ),
})
const safetySettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/veiligheid',
  component: lazyRouteComponent(() => import('./safety-pages.tsx'), 'SafetyPage'),
})
const recoveryKey = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/herstelsleutel',
  component: lazyRouteComponent(() => import('./safety-pages.tsx'), 'RecoveryKeyPage'),
})
const password = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/wachtwoord',
  component: lazyRouteComponent(() => import('./safety-pages.tsx'), 'PasswordPage'),
})
const newKey = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/nieuwe-sleutel',
  component: lazyRouteComponent(() => import('./safety-pages.tsx'), 'NewKeyPage'),
})
const privacyHome = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'PrivacyPage'),
})
const cleanUp = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy/opruimen',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'CleanUpPage'),
})
const processingRegister = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy/register',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'RegisterPage'),
})
const leak = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy/datalek',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'LeakPage'),
})
const dossier = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy/inzage',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'DossierPage'),
  validateSearch: onlyWhatIsRead(dossierAddressFrom),
})
const erasePeople = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/privacy/wissen',
  component: lazyRouteComponent(() => import('./privacy-pages.tsx'), 'ErasePage'),
  validateSearch: onlyWhatIsRead(eraseAddressFrom),
})
const venueSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/plaatsen',
  component: VenuesPage,
  validateSearch: onlyWhatIsRead(venueAddressFrom),
})

export const routeTree = root.addChildren([
  home,
  desk,
  roomScreen,
  shell.addChildren([
    today,
    calendar,
    absences,
    events,
    newEvent,
    event,
    eventTab,
    invite,
    evaluation,
    result,
    messages,
    newsletter,
    textSettings,
    formAnswers,
    attendanceList,
    copyEvent,
    papers,
    startYear,
    network,
    takeIn,
    duplicates,
    conversations,
    chain,
    sleutelpersonen,
    budget,
    plan,
    report,
    settings,
    regionSettings,
    typeSettings,
    calendarDays,
    appearanceSettings,
    safetySettings,
    recoveryKey,
    password,
    newKey,
    privacyHome,
    cleanUp,
    processingRegister,
    leak,
    dossier,
    erasePeople,
    venueSettings,
  ]),
])
