import { z } from 'zod'
import { keeping } from './kinds.ts'
import { nothing } from './scalars.ts'

export const storeStates = [
  'open',
  'locked',
  'key-missing',
  'wrong-key',
  'damaged',
  'gone',
  'newer',
  'in-use',
  'read-only',
] as const

/** How the store stands, and what would open it; asked by the page that shows when it is closed. */
const safeState = z.object({
  state: z.enum(storeStates),
  /** What a closed store can be opened with. */
  opensWith: z.object({ password: z.boolean(), recoveryKey: z.boolean(), machine: z.boolean() }),
})
export type SafeState = z.output<typeof safeState>

/** Opening and closing the store as a whole; answered in every state. */
export const safe = {
  'safe.state': keeping(nothing).returns(safeState),
  /** Opens with the key this machine keeps; a store that is open stays open. */
  'safe.open': keeping(nothing).returns(safeState),
  /**
   * Closes the store and forgets the key in memory. `machine`: the laptop locks or sleeps, which
   * locks Schakel too unless there is no password and she never wants a lock.
   */
  'safe.lock': keeping(
    z.object({ because: z.enum(['asked', 'machine']).default('asked') }),
  ).returns(safeState),
} as const
