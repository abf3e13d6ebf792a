import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  messagesAddressFrom,
  newsletterAddressFrom,
} from '#renderer/screens/messages/messages-address'
import { onlyWhatIsRead } from './quiet-search.ts'
import { shell } from './shell-route.tsx'

const messages = createRoute({
  getParentRoute: () => shell,
  path: '/bijeenkomsten/$eventId/berichten',
  component: lazyRouteComponent(() => import('./messages-pages.tsx'), 'MessagesPage'),
  validateSearch: onlyWhatIsRead(messagesAddressFrom),
})
const newsletter = createRoute({
  getParentRoute: () => shell,
  path: '/netwerk/nieuwsbrief',
  component: lazyRouteComponent(() => import('./messages-pages.tsx'), 'NewsletterPage'),
  validateSearch: onlyWhatIsRead(newsletterAddressFrom),
})
const textSettings = createRoute({
  getParentRoute: () => shell,
  path: '/instellingen/teksten',
  component: lazyRouteComponent(
    () => import('#renderer/screens/settings/message-texts.tsx'),
    'MessageTexts',
  ),
})

/** Messages of an event, the newsletter, and their texts. */
export const messageRoutes = [messages, newsletter, textSettings] as const
