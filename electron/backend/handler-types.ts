import type { Contract } from '#domain/contract'
import type { Entry, InputOf, OutputOf } from '#domain/contract/kinds'
import type { Refusal } from '#domain/texts/refusals'
import type { Store } from './db/store.ts'
import type { Reader, Writer } from './db/sql.ts'
import type { Ports } from './ports.ts'
import type { Safe } from './safe/safe.ts'

/** What a task may do with the store: read, and the acts that are no command themselves. */
export type TaskStore = Pick<Store, 'read' | 'undo' | 'redo' | 'backUp' | 'status'>

type Result<E extends Entry> = OutputOf<E> | Refusal

export type HandlerFor<E extends Entry> = E['kind'] extends 'query'
  ? (db: Reader, input: InputOf<E>, ports: Ports) => Result<E>
  : E['kind'] extends 'command'
    ? (db: Writer, input: InputOf<E>, ports: Ports) => Result<E>
    : E['kind'] extends 'keeping'
      ? (safe: Safe, input: InputOf<E>, ports: Ports) => Promise<Result<E>>
      : (store: TaskStore, input: InputOf<E>, ports: Ports) => Promise<Result<E>>

/** One handler for every call of one area of the contract; a missing one does not compile. */
export type HandlersFor<C extends Record<string, Entry>> = {
  readonly [Name in keyof C]: HandlerFor<C[Name]>
}

export type Handlers = HandlersFor<Contract>
