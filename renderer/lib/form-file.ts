import type { FileRef } from '#domain/contract/scalars'
import { sharedState } from './shared-state.ts'

/** A form that was chosen on another screen, on its way to the screen that takes its answers in. */
export const formFile = sharedState<FileRef | undefined>(undefined)
