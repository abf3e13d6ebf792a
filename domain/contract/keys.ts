import { z } from 'zod'
import { lockMinutes } from '#domain/security/lock-after'
import { command, keeping } from './kinds.ts'
import { storeStates } from './safe.ts'
import { instant, nothing } from './scalars.ts'

// Long enough for a sentence as a password; a bound, so that nobody can make it work for hours.
const password = z.string().max(500)
const recoveryKey = z.string().max(200)
const secret = z.union([z.strictObject({ password }), z.strictObject({ recoveryKey })])

const lockChoice = z.union([z.literal(lockMinutes), z.literal('never')])

const keysState = z.object({
  state: z.enum(storeStates),
  /** What opens the data at a start. */
  opensWith: z.enum(['nothing', 'key-file', 'keychain', 'password']),
  hasPassword: z.boolean(),
  /** The recovery key on paper; null when none was made. */
  recoveryKey: z.object({ madeAt: instant.nullable(), testedAt: instant.nullable() }).nullable(),
  /** Null is never; also when the store is closed, for then it is not known. */
  lockAfterMinutes: z.number().nullable(),
  /** How long the next try to open has to wait. */
  waitSeconds: z.number(),
})
export type KeysState = z.output<typeof keysState>

const opened = z.object({ state: z.enum(storeStates) })
const printed = z.object({ recoveryKey: z.string() })

/** What opens the data: the machine, a password, the recovery key on paper. */
export const keys = {
  'keys.state': keeping(nothing).returns(keysState),
  /** Opens the store; wrong tries must wait longer and longer, and never wipe anything. */
  'keys.unlock': keeping(secret).returns(opened),
  /** From then on nothing on this machine opens the data by itself. `current`: only when there is one. */
  'keys.setPassword': keeping(z.object({ password, current: secret.optional() })).returns(
    keysState,
  ),
  /** The machine keeps the key again. */
  'keys.removePassword': keeping(z.object({ current: secret })).returns(keysState),
  /** Gives the key as it is printed, this once; it replaces the older one. */
  'keys.makeRecoveryKey': keeping(nothing).returns(printed),
  /** Typed back from paper: only then is it sure that it works. */
  'keys.testRecoveryKey': keeping(z.object({ recoveryKey })).returns(keysState),
  /** A new key for all data. A recovery key that was made is replaced by the one that is answered. */
  'keys.changeKey': keeping(z.object({ current: secret.optional() })).returns(
    z.object({ recoveryKey: z.string().nullable() }),
  ),
  'keys.setLockAfter': command(z.object({ minutes: lockChoice })).returns(
    z.object({ done: z.literal(true) }),
  ),
} as const
