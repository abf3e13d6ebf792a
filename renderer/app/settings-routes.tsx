import { createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import { onlyWhatIsRead } from './quiet-search.ts'
import { dossierAddressFrom, eraseAddressFrom } from './privacy-address.ts'
import { VenuesPage, venueAddressFrom } from './settings-pages.tsx'
import { shell } from './shell-route.tsx'

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen',
  component: () => <Navigate to="/instellingen/regio" replace />,
})
const regionSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/regio',
  component: lazyRouteComponent(() => import('./region-pages.tsx'), 'RegionPage'),
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
const amountSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/bedragen',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/amount-settings.tsx'),
    'AmountSettings',
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

/** Every page of Instellingen. */
export const settingsRoutes = [
  settings,
  regionSettings,
  typeSettings,
  calendarDays,
  amountSettings,
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
] as const
