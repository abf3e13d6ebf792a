import { z } from 'zod'

const sealedParts = { nonce: z.base64(), sealed: z.base64(), tag: z.base64() }
const sealedBytes = z.strictObject(sealedParts)
export type SealedBytes = z.output<typeof sealedBytes>

/** A database key closed with something she knows or has on paper; useless without that. */
const wrapped = z.strictObject({
  /** The cost of making the closing key from a password; null for a recovery key, which is random. */
  kdf: z
    .strictObject({
      name: z.literal('scrypt'),
      salt: z.base64(),
      // Bounds, so that a strange file cannot make a computer work for hours.
      N: z
        .int()
        .min(2)
        .max(2 ** 17),
      r: z.int().min(1).max(8),
      p: z.int().min(1).max(4),
    })
    .nullable(),
  ...sealedParts,
})
export type WrappedKey = z.output<typeof wrapped>

export const keyringSchema = z.strictObject({
  format: z.literal(1),
  /** Tells this key from another (`markOf`), without giving it away. */
  mark: z.string(),
  /** With a password nothing on this machine opens the data by itself. */
  password: wrapped.nullable(),
  recovery: wrapped.nullable(),
  recoveryMadeAt: z.string().nullable(),
  recoveryTestedAt: z.string().nullable(),
})
export type Keyring = z.output<typeof keyringSchema>

/** The keys of before a change of key, as they stand in the encrypted store. */
export const olderKeysSchema = z.array(z.strictObject({ mark: z.string(), key: z.hex() }))

/** Both keys of a change of key, each closed with the other, for as long as the change lasts. */
export const keyHandoverSchema = z.strictObject({
  format: z.literal(1),
  from: z.string(),
  to: z.string(),
  /** The new key, closed with the old one. */
  forward: sealedBytes,
  /** The old key, closed with the new one. */
  back: sealedBytes,
  /** The keyring of the new key. The recovery key is not in it: nobody has seen the new one yet. */
  keyring: keyringSchema,
})
export type KeyHandover = z.output<typeof keyHandoverSchema>

/** What a backup says about itself without being opened: no name, no text of hers. */
export const backupHeader = z.strictObject({
  schemaVersion: z.int(),
  revision: z.int(),
  madeAt: z.string(),
  reason: z.string(),
  counts: z.strictObject({ people: z.int(), events: z.int() }),
  isEncrypted: z.boolean(),
  /** The mark of its key, so that a key that cannot open it is not called damage. */
  mark: z.string().nullable(),
  /** So that a new laptop can open it with a password or the recovery key. */
  keyring: keyringSchema.nullable(),
  size: z.int(),
  sha256: z.string(),
})
export type BackupHeader = z.output<typeof backupHeader>

/** A restore that was done; kept so that it can be undone. */
const restored = z.strictObject({
  at: z.string(),
  /** The backup of what was there before; null when that could not be opened. */
  before: z.string().nullable(),
  isConfirmed: z.boolean(),
})

/** What must be known before, and without, the store; no name and no text of hers is in it. */
export const safeNotes = z.strictObject({
  format: z.literal(1),
  /** The change counter at the last copy or close: a file with less has lost something. */
  revision: z.int().nullable(),
  secondPlace: z
    .strictObject({
      path: z.string(),
      since: z.string(),
      lastCopyAt: z.string().nullable(),
      trouble: z.enum(['missing', 'full', 'refused']).nullable(),
    })
    .nullable(),
  restored: restored.nullable(),
  /** Which copies were looked at, so that a list does not read every byte again. */
  checked: z.record(
    z.string(),
    z.strictObject({ size: z.number(), changedAt: z.number(), isWhole: z.boolean() }),
  ),
})
export type SafeNotes = z.output<typeof safeNotes>

/** A restore on its way: written first, so that the next start can finish it. */
export const restoreJournal = z.strictObject({
  format: z.literal(1),
  /** Where the file that could not be opened goes; null when a backup of it was made. */
  aside: z.string().nullable(),
  /** What comes back brings its own keyring, or none; else the present one stays. */
  takesOver: z.boolean(),
  keyring: keyringSchema.nullable(),
  /** What the notes say when it is done. */
  restored: restored.nullable(),
  process: z.int(),
})
export type RestoreJournal = z.output<typeof restoreJournal>
