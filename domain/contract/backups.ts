import { z } from 'zod'
import { placeRisks } from '#domain/security/risks-of-place'
import { keeping } from './kinds.ts'
import { id, instant, nothing } from './scalars.ts'
import type { FileRefId } from '#domain/shared/ids'

/** Why a backup was made; part of its name. */
export const backupReasons = [
  'start',
  'kwartier',
  'sluiten',
  'zelf',
  'voor-inlezen',
  'voor-migratie',
  'voor-herstel',
  'nieuwe-sleutel',
] as const
export type BackupReason = (typeof backupReasons)[number]

const place = z.enum(['here', 'second'])
export type BackupPlace = z.output<typeof place>

const backupStates = ['whole', 'damaged', 'other-key', 'newer'] as const

const backup = z.object({
  name: z.string(),
  place,
  madeAt: instant,
  reason: z.enum([...backupReasons, 'unknown']),
  /** What is inside; null when the file is too damaged to say. */
  counts: z.object({ people: z.int(), events: z.int() }).nullable(),
  size: z.int(),
  schemaVersion: z.int().nullable(),
  state: z.enum(backupStates),
})
export type Backup = z.output<typeof backup>

/** Why a copy did not arrive at the second place. */
export const placeTroubles = ['missing', 'full', 'refused'] as const

const secondPlace = z.object({
  path: z.string(),
  risks: z.array(z.enum(placeRisks)),
  lastCopyAt: instant.nullable(),
  trouble: z.enum(placeTroubles).nullable(),
  /** No copy came there for more than three days. */
  isLate: z.boolean(),
})
export type SecondPlace = z.output<typeof secondPlace>

/** A restore that she has not yet called good: copies stay, and it can be undone. */
const restored = z.object({ at: instant, canUndo: z.boolean() })

const overview = z.object({
  backups: z.array(backup),
  secondPlace: secondPlace.nullable(),
  restored: restored.nullable(),
  /** What speaks against the folder of the data itself. */
  dataRisks: z.array(z.enum(placeRisks)),
  /** How many recent changes may be lost, as after a cut-off file; null when none are missed. */
  lostChanges: z.int().nullable(),
})
export type BackupOverview = z.output<typeof overview>

/** Something she knows or has on paper, for a backup that this machine cannot open by itself. */
const secret = z.union([
  z.strictObject({ password: z.string().min(1).max(500) }),
  z.strictObject({ recoveryKey: z.string().min(1).max(200) }),
])

const back = z.object({
  madeAt: instant,
  counts: z.object({ people: z.int(), events: z.int() }),
  /** False when what stood there could not be opened, so there is nothing to go back to. */
  canUndo: z.boolean(),
})

const storeFaults = ['structure', 'links', 'audit'] as const
export type StoreFault = (typeof storeFaults)[number]

/** Copies of the whole store: listed, made, checked and put back; answered in every state. */
export const backups = {
  'backups.list': keeping(nothing).returns(overview),
  'backups.make': keeping(nothing).returns(z.object({ madeAt: instant })),
  /** Looks at the store and every byte of every copy. */
  'backups.check': keeping(nothing).returns(
    z.object({
      /** Null when the store is closed. */
      store: z.object({ faults: z.array(z.enum(storeFaults)) }).nullable(),
      copies: z.int(),
      damaged: z.int(),
    }),
  ),
  'backups.restore': keeping(
    z.object({ name: z.string().max(200), place, secret: secret.optional() }),
  ).returns(back),
  /** A backup of another place or laptop. */
  'backups.restoreFile': keeping(
    z.object({ file: id<FileRefId>(), secret: secret.optional() }),
  ).returns(back),
  'backups.undoRestore': keeping(nothing).returns(z.object({ isUndone: z.literal(true) })),
  /** She has looked, and it is good: copies are thinned again. */
  'backups.confirmRestore': keeping(nothing).returns(z.object({ isConfirmed: z.literal(true) })),
  'backups.setSecondPlace': keeping(
    z.object({ path: z.string().trim().max(1000).nullable() }),
  ).returns(z.object({ secondPlace: secondPlace.nullable() })),
  /** A new, empty store; what stood there is set aside. Only when the store cannot be opened. */
  'backups.startAnew': keeping(z.object({ typed: z.string().max(100) })).returns(
    z.object({ isStarted: z.literal(true) }),
  ),
} as const
