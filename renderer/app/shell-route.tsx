import { createRootRoute, createRoute } from '@tanstack/react-router'
import { Root } from './root.tsx'
import { Shell } from './shell.tsx'

/** Under which every address stands. */
export const root = createRootRoute({ component: Root })

/** Everything with the navigation beside it; a screen that fills the window hangs under `root`. */
export const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })
