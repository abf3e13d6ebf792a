import type { StoreState } from '#domain/contract/answers'
import type { OpenedStore } from '#backend/db/store'
import type { KeySource } from '#backend/ports'
import { openFolder, pathOf } from './open-folder.ts'
import type { Place, Why } from './open-folder.ts'

/** The store as a whole: whether it is open, with which key, and how it opens and closes. */
export type Safe = {
  /** The store as it is now. */
  readonly opened: OpenedStore
  /** The folder everything stands in; null for a store in memory, which cannot be closed and opened. */
  readonly folder: string | null
  readonly keySource: KeySource
  /** The key while the store is open; null when it is closed or has no key. */
  readonly key: Uint8Array | null
  /** Opens again with the key this machine keeps, or with the given one; says how that went. */
  open(key?: Uint8Array): OpenedStore
  /** Makes a new store with this key, although copies of an older one stand beside it. */
  openNew(key: Uint8Array | null): OpenedStore
  /** Closes the store and forgets its key; every call is answered with this state from then on. */
  lock(state?: StoreState): void
  /**
   * Closes the store, does the work on a file that nobody holds, and opens it again with the key
   * the work gives, before any other call is answered. When the work throws, it opens as it was.
   */
  exchange(work: (path: string) => Uint8Array | null): OpenedStore
  /** Settles when the last copy has gone to the second place, or could not. */
  readonly copying: Promise<void>
  /** Gets what failed beside the work, such as a copy that could not be made. */
  readonly logFault: (name: string, error: unknown) => void
}

type Options = Place & {
  readonly logFault: Safe['logFault']
  /** Runs after each opening, before anything else asks. */
  readonly onOpened: (opened: Extract<OpenedStore, { state: 'open' }>, why: Why) => void
  /** Runs after each backup; the answer settles when all that follows is done. */
  readonly onBackup?: (path: string, key: Uint8Array | null) => Promise<void>
  /** Runs after each lock, to drop what else holds data in memory. */
  readonly onLocked?: () => void
}

/** What the safe holds now. */
type Held = {
  opened: OpenedStore
  key: Uint8Array | null
  copying: Promise<void>
}

/** Opens a folder as far as this machine can, and keeps hold of it. */
export function createSafe(options: Options): Safe {
  const { dataFolder, keySource, ports, logFault } = options
  const inMemory = pathOf(dataFolder) === dataFolder
  const held: Held = { opened: { state: 'locked' }, key: null, copying: Promise.resolve() }
  const told = (): OpenedStore => {
    ports.notify({ kind: 'store', state: held.opened.state })
    return held.opened
  }

  open(held, options, { given: undefined, why: 'open' })
  return {
    get opened() {
      return held.opened
    },
    get key() {
      return held.key
    },
    get copying() {
      return held.copying
    },
    folder: inMemory ? null : dataFolder,
    keySource,
    logFault,
    open: (given) => {
      open(held, options, { given, why: 'open' })
      return told()
    },
    openNew: (key) => {
      open(held, options, { given: key, why: 'new' })
      return told()
    },
    lock: (state = 'locked') => {
      close(held, state)
      options.onLocked?.()
      told()
    },
    exchange: (work) => {
      if (!inMemory) exchange(held, options, work)
      return told()
    },
  }
}

type Wish = { readonly given: Uint8Array | null | undefined; readonly why: Why }

function open(held: Held, options: Options, { given, why }: Wish): void {
  if (held.opened.state === 'open') return
  const onBackup = (made: string, closedWith: Uint8Array | null) => {
    held.copying = options.onBackup?.(made, closedWith) ?? held.copying
  }
  const { opened, key } = openFolder(options, { given, why, onBackup })
  held.opened = opened
  held.key = key
  if (opened.state !== 'open') return
  options.onOpened(opened, why)
}

function close(held: Held, state: StoreState): void {
  if (held.opened.state === 'open') held.opened.store.close()
  held.key?.fill(0)
  held.key = null
  held.opened = { state }
}

function exchange(held: Held, options: Options, work: Parameters<Safe['exchange']>[0]): void {
  let next: Uint8Array | null = held.key && Uint8Array.from(held.key)
  close(held, 'gone')
  try {
    next = work(pathOf(options.dataFolder))
  } finally {
    open(held, options, { given: next, why: 'swap' })
  }
}
