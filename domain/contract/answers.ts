import type { RefusalReason } from '#domain/texts/refusals'

/** Why no call can be answered now; the screens show each as its own calm page. */
export type StoreState =
  /** Closed until a password or the recovery key is given. */
  | 'locked'
  /** The key that opened it on this machine is not there, or cannot be unwrapped. */
  | 'key-missing'
  /** There is a key, but it is the key of other data. */
  | 'wrong-key'
  | 'damaged'
  /** There is no file, while there is something that says there was one. */
  | 'gone'
  | 'newer'
  | 'in-use'
  /** The file or its folder may not be written. */
  | 'read-only'

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
  /** The store was opened, locked or replaced: everything on screen must be asked again. */
  | { readonly kind: 'store'; readonly state: StoreState | 'open' }
  | {
      readonly kind: 'progress'
      readonly taskId: string
      readonly done: number
      readonly word: string
    }
