import { createRoute } from '@tanstack/react-router'
import { ComingScreen } from '#renderer/screens/coming/coming-screen.tsx'
import { HandoverScreen } from '#renderer/screens/handover/handover-screen.tsx'
import { shell } from './shell-route.tsx'

const report = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage',
  component: () => <ComingScreen place="report" />,
})
const exports = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage/exports',
  component: () => <ComingScreen place="report" />,
})
const handover = createRoute({
  getParentRoute: () => shell,
  path: '/rapportage/overdracht',
  component: HandoverScreen,
})

/** The year report, the exports that are kept, and what a successor gets. */
export const reportRoutes = [report, exports, handover] as const
