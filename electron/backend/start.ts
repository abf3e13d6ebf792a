import { join } from 'node:path'
import type { Notice } from '#domain/contract/answers'
import type { Instant } from '#domain/shared/dates'
import { openStore } from './db/store.ts'
import type { OpenedStore } from './db/store.ts'
import { createDispatch } from './dispatch.ts'
import type { Dispatch } from './dispatch.ts'
import { createFileRefs } from './file-refs.ts'
import type { FileRefs } from './file-refs.ts'
import { newUuid } from './new-id.ts'
import type { KeySource, Ports } from './ports.ts'
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
}

export type Backend = {
  readonly dispatch: Dispatch
  readonly files: FileRefs
  readonly opened: OpenedStore
  readonly close: () => void
}

/** Opens the store of a folder (seeding and backing it up) and gives the one door to it. */
export function startBackend(options: StartOptions): Backend {
  const { now: fixedNow } = options
  const now = () => fixedNow ?? (new Date().toISOString() as Instant)
  const newId = options.newId ?? (() => newUuid(Date.parse(now())))
  const files = createFileRefs(now, newId)
  const notify = options.notify ?? (() => undefined)
  const { startGateChild } = options
  const isClockFixed = fixedNow !== undefined
  const ports: Ports = {
    ...{ now, newId, files, notify, isClockFixed },
    ...(startGateChild ? { startGateChild } : {}),
  }

  const path =
    options.dataFolder === ':memory:' ? ':memory:' : join(options.dataFolder, 'schakel.db')
  const opened = openStore({ path, key: options.keySource, ports })
  const logFault = options.logFault ?? (() => undefined)
  if (opened.state === 'open') {
    if (opened.isUnfilled) opened.store.seed((db) => seedPackage(db, ports))
    else backUpAtStart(opened.store.backUp, logFault)
  }
  return {
    dispatch: createDispatch({
      opened,
      ports,
      checksAnswers: options.checksAnswers ?? false,
      logFault,
    }),
    files,
    opened,
    close: () => {
      if (opened.state === 'open') opened.store.close()
    },
  }
}

// A full disk must not keep her from her work; the status line says when the last backup was made.
function backUpAtStart(
  backUp: (reason: 'start') => string,
  logFault: (name: string, error: unknown) => void,
): void {
  try {
    backUp('start')
  } catch (error) {
    logFault('backup', error)
  }
}
