import { sharedState } from './shared-state.ts'

/** A file that was dropped on another screen, on its way to the screen that takes it in. */
export const droppedFile = sharedState<File | undefined>(undefined)
