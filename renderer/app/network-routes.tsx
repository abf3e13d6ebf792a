import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { chainAddressFrom } from '#renderer/screens/chain/chain-address'
import { conversationsFilterFrom } from '#renderer/screens/conversations/conversations-filter'
import { networkFilterFrom } from '#renderer/screens/network/network-filter'
import { onlyWhatIsRead } from './quiet-search.ts'
import { duplicatesAddressFrom } from './duplicates-address.ts'
import { importAddressFrom } from './import-address.ts'
import { shell } from './shell-route.tsx'

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
  validateSearch: onlyWhatIsRead(importAddressFrom),
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
  validateSearch: onlyWhatIsRead(chainAddressFrom),
})

/** People and organisations, and what is done with many of them. */
export const networkRoutes = [network, takeIn, duplicates, conversations, chain] as const
