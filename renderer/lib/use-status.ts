import type { SystemStatus } from '#domain/contract/system'
import { useAnswerOf } from './use-query.ts'

/** What is true now about the store, the clock and the counts. */
export function useStatus(): SystemStatus | undefined {
  return useAnswerOf('system.status', {})
}
