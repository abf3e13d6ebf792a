import { createContext, use } from 'react'
import type { SystemStatus } from '#domain/contract/system'

/** Filled by the app, so that every screen knows today, the region and what is true about safety. */
export const StatusContext = createContext<SystemStatus | undefined>(undefined)

/** What is true now about the store, the clock and the counts. */
export function useStatus(): SystemStatus {
  const status = use(StatusContext)
  if (status === undefined) throw new Error('useStatus outside the app')
  return status
}
