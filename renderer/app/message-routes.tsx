import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  messagesAddressFrom,
  newsletterAddressFrom,
} from '#renderer/screens/messages/messages-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

/** The messages of one event. */
export const messages = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/berichten',
  component: lazyRouteComponent(() => import('./messages-pages.tsx'), 'MessagesPage'),
  validateSearch: onlyWhatIsRead(messagesAddressFrom),
})
/** A newsletter for who gave consent. */
export const newsletter = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/nieuwsbrief',
  component: lazyRouteComponent(() => import('./messages-pages.tsx'), 'NewsletterPage'),
  validateSearch: onlyWhatIsRead(newsletterAddressFrom),
})
/** The texts of messages. */
export const textSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/teksten',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/message-texts.tsx'),
    'MessageTexts',
  ),
})
