import type { Notice } from '#domain/contract/answers'
import type { Instant } from '#domain/shared/dates'
import type { StartGateChild } from './excel/read/gate-child-port.ts'
import type { FileRefs } from './file-refs.ts'

/** Where the database key comes from; every host brings its own. */
export type KeySource = {
  /** Said in the status line; only what is true. */
  readonly kind: 'none' | 'key-file' | 'keychain'
  /** The 32-byte key; `null` means no encryption; `missing` when a known file has lost its key. */
  read(databaseExists: boolean): Uint8Array | null | 'missing'
}

/** What the backend needs from the world; fixed in tests, demo and stories. */
export type Ports = {
  readonly now: () => Instant
  readonly newId: () => string
  readonly files: FileRefs
  readonly notify: (notice: Notice) => void
  /** True when the host was started with a fixed clock; shown in the status line. */
  readonly isClockFixed: boolean
  /** How a workbook gets a process of its own; without it a forked Node process. */
  readonly startGateChild?: StartGateChild
}
