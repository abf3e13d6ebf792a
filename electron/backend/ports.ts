import type { Notice } from '#domain/contract/answers'
import type { Instant } from '#domain/shared/dates'
import type { StartGateChild } from './excel/read/gate-child-port.ts'
import type { FileRefs } from './file-refs.ts'

/** How the data is closed for others; said in the status line, so only what is true. */
export type Encryption = 'none' | 'key-file' | 'keychain' | 'password'

/** A key that opens the data on this machine without asking her; every host brings its own. */
export type KeySource = {
  readonly kind: Exclude<Encryption, 'password'>
  /**
   * The 32-byte key; `null` means no encryption; `missing` when data that is there has lost its
   * key, `wrong` when the key is there but belongs to other data.
   */
  read(databaseExists: boolean): Uint8Array | null | 'missing' | 'wrong'
  /** Keeps this key from now on; false when the machine would not. Never on `none`. */
  keep(key: Uint8Array): Promise<boolean>
  /** Forgets the key, so that only a password or the recovery key opens the data. */
  forget(): void
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
