import { sharedState } from './shared-state.ts'

/** One line at the foot of the screen; `canUndo` adds the way back. */
export type ToastMessage = {
  readonly id: number
  readonly sentence: string
  readonly canUndo: boolean
}

let nextId = 1

/** The toast on the screen: one at a time, the newest wins. */
export const toast = sharedState<ToastMessage | undefined>(undefined)

/** A fault, shown as one calm dialog until the user closes it. */
export const problem = sharedState<string | undefined>(undefined)

/** Says what was done; with `canUndo` the user can take it back from there. */
export function say(sentence: string, { canUndo = false }: { canUndo?: boolean } = {}): void {
  toast.set({ id: nextId++, sentence, canUndo })
}
