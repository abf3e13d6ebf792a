import type { StoreState } from '#domain/contract/answers'
import { sharedState } from './shared-state.ts'

/** Why the store answers nothing now, or undefined when it does. */
export const unavailable = sharedState<{ state: StoreState; sentence: string } | undefined>(
  undefined,
)
