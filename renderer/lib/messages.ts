import { sharedState } from './shared-state.ts'

/** One line at the foot of the screen; `canUndo` adds the way back, `undo` is one of its own. */
export type ToastMessage = {
  readonly id: number
  readonly sentence: string
  readonly canUndo: boolean
  readonly isRefused?: boolean
  readonly undo?: () => void
}

let nextId = 1

/** The toast on the screen: one at a time, the newest wins. */
export const toast = sharedState<ToastMessage | undefined>(undefined)

/** A fault, shown as one calm dialog until the user closes it. */
export const problem = sharedState<string | undefined>(undefined)

type SayOptions = {
  readonly canUndo?: boolean
  readonly undo?: () => void
  readonly isRefused?: boolean
}

/** Says what was done; with `canUndo` or `undo` the user can take it back from there. */
export function say(
  sentence: string,
  { canUndo = false, undo, isRefused = false }: SayOptions = {},
): void {
  const way = undo === undefined ? {} : { undo }
  toast.set({ id: nextId++, sentence, canUndo: canUndo || undo !== undefined, isRefused, ...way })
}
