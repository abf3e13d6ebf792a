import { createHashHistory, createRouter } from '@tanstack/react-router'
import type { RouterHistory } from '@tanstack/react-router'
import { FailedScreen, UnknownAddress } from './failed-screen.tsx'
import { parseQuietly, stringifyQuietly } from './quiet-search.ts'
import { routeTree } from './routes.tsx'

/** The addresses of the app; a test gives a history of its own. */
export function createAppRouter(history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch: parseQuietly,
    stringifySearch: stringifyQuietly,
    defaultErrorComponent: FailedScreen,
    defaultNotFoundComponent: UnknownAddress,
  })
}

export const router = createAppRouter(createHashHistory())

declare module '@tanstack/react-router' {
  // The way this library is told which addresses exist.
  // eslint wants `type`, but only an interface can be added to.
  interface Register {
    router: typeof router
  }
}
