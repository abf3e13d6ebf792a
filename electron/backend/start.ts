import type { Notice } from '#domain/contract/answers'
import type { BackupReason } from '#domain/contract/backups'
import type { Instant } from '#domain/shared/dates'
import type { OpenedStore, Store } from './db/store.ts'
import { createDispatch } from './dispatch.ts'
import type { Dispatch } from './dispatch.ts'
import { createFileRefs } from './file-refs.ts'
import type { FileRefs } from './file-refs.ts'
import { newUuid } from './new-id.ts'
import type { KeySource, Ports } from './ports.ts'
import { wipeOldDiet } from './privacy/wipe-diet.ts'
import { afterBackup, backUpWhenDue, noteRevision } from './safe/backups/policy.ts'
import { copyBeforeEnd } from './safe/backups/second-place.ts'
import { finishKeyChange } from './safe/change-key.ts'
import { olderKeys } from './safe/older-keys.ts'
import { createSafe } from './safe/safe.ts'
import type { Safe } from './safe/safe.ts'
import { seedPackage } from './db/seed/seed-package.ts'

export type StartOptions = {
  /** The folder of the database, or `:memory:`. */
  readonly dataFolder: string
  readonly keySource: KeySource
  /** A fixed clock; without it the machine's. */
  readonly now?: Instant | undefined
  readonly notify?: (notice: Notice) => void
  readonly checksAnswers?: boolean
  readonly logFault?: (name: string, error: unknown) => void
  /** Ids of tests and stories; without it UUIDv7. */
  readonly newId?: () => string
  readonly startGateChild?: Ports['startGateChild']
  /** Does the work every quarter of an hour until what it gives is called; none in tests. */
  readonly everyQuarter?: (work: () => void) => () => void
}

export type Backend = {
  readonly dispatch: Dispatch
  readonly files: FileRefs
  /** The store as it is now: a lock or a restore changes it. */
  readonly opened: OpenedStore
  readonly safe: Safe
  readonly close: () => void
}

/** Opens the store of a folder (seeding and backing it up) and gives the one door to it. */
export function startBackend(options: StartOptions): Backend {
  const ports = portsOf(options)
  const { now, files } = ports
  const logFault = options.logFault ?? (() => undefined)
  const { dataFolder, keySource } = options
  const last: { store?: Store } = {}
  const safe = createSafe({
    ...{ dataFolder, keySource, ports, logFault },
    onOpened: ({ store, isUnfilled }, why) => {
      last.store = store
      if (isUnfilled) store.seed((db) => seedPackage(db, ports))
      // First, so that the copy of this start does not keep what is to be gone.
      tidyUp(store, now(), logFault)
      if (!isUnfilled && why === 'open' && dataFolder !== ':memory:') {
        backUpWhenDue({ store, folder: dataFolder, logFault }, 'start', { now: now() })
      }
    },
    onBackup: (made, key) => {
      const older = () => marksOfBefore(last.store)
      const failed = (error: unknown) => logFault('backup', error)
      return afterBackup(dataFolder, made, { now: now(), key, older }).catch(failed)
    },
    onLocked: () => {
      delete last.store
      files.clear()
    },
  })
  const stopQuarters = options.everyQuarter?.(() => backUpNow(safe, 'kwartier'))
  // A keychain answers when it likes; until then the handover on disk still opens the data.
  finishKeyChange(safe).catch((error: unknown) => logFault('keys.changeKey', error))
  return {
    dispatch: createDispatch({
      safe,
      ports,
      checksAnswers: options.checksAnswers ?? false,
      logFault,
    }),
    files,
    safe,
    get opened() {
      return safe.opened
    },
    close: once(() => {
      stopQuarters?.()
      closeStore(safe, now())
    }),
  }
}

// Nothing here may keep her from opening.
function tidyUp(store: Store, now: Instant, logFault: Safe['logFault']): void {
  try {
    wipeOldDiet(store, now)
  } catch (error) {
    logFault('needs.wipeDiet', error)
  }
}

function portsOf({ now: fixedNow, ...options }: StartOptions) {
  const now = () => fixedNow ?? (new Date().toISOString() as Instant)
  const newId = options.newId ?? (() => newUuid(Date.parse(now())))
  const files = createFileRefs(now, newId)
  const notify = options.notify ?? (() => undefined)
  const { startGateChild } = options
  const isClockFixed = fixedNow !== undefined
  return {
    ...{ now, newId, files, notify, isClockFixed },
    ...(startGateChild ? { startGateChild } : {}),
  } satisfies Ports
}

function marksOfBefore(store: Store | undefined): string[] {
  return store?.read(olderKeys).map(({ mark }) => mark) ?? []
}

// Asked twice, as by two signals, there is nothing left to close.
function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}

function backUpNow({ opened, folder, logFault }: Safe, reason: BackupReason): string | undefined {
  if (opened.state !== 'open' || folder === null) return undefined
  return backUpWhenDue({ store: opened.store, folder, logFault }, reason)
}

/** The last copy of the day, and how far the store was; nothing here may keep her from closing. */
function closeStore(safe: Safe, now: Instant): void {
  const { opened, folder, logFault } = safe
  if (opened.state !== 'open') return
  if (folder !== null) {
    try {
      const made = backUpNow(safe, 'sluiten')
      if (made) copyBeforeEnd(folder, made, now)
      noteRevision(folder, opened.store.status().revision)
    } catch (error) {
      logFault('backup', error)
    }
  }
  opened.store.close()
}
