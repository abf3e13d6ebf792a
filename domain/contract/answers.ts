import type { RefusalReason } from '#domain/texts/refusals'

/** Why no call can be answered now; the screens show each as its own calm page. */
export type StoreState = 'locked' | 'damaged' | 'newer' | 'in-use'

/** The undo step a command left behind, for the toast and Ctrl+Z. */
export type UndoStep = { readonly id: string; readonly name: string }

/** What every host gives back for every call. */
export type Answer<Value = unknown> =
  | { readonly kind: 'ok'; readonly value: Value; readonly step?: UndoStep }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly sentence: string }
  | { readonly kind: 'invalid'; readonly sentence: string; readonly issues: readonly string[] }
  | { readonly kind: 'fault'; readonly sentence: string }
  | { readonly kind: 'unavailable'; readonly state: StoreState; readonly sentence: string }

/** A push to the screens; they ask again what they show. */
export type Notice =
  | { readonly kind: 'changed'; readonly revision: number }
  | {
      readonly kind: 'progress'
      readonly taskId: string
      readonly done: number
      readonly word: string
    }
