import type { z } from 'zod'
import type { Json } from '#domain/shared/json'

/** Reads; handed a `Reader`; a statement that writes throws. */
export type Query<In extends z.ZodType, Out extends z.ZodType> = {
  readonly kind: 'query'
  readonly input: In
  readonly output: Out
}

/** Changes data: synchronously, in one transaction, one undo step. */
export type Command<In extends z.ZodType, Out extends z.ZodType> = {
  readonly kind: 'command'
  readonly input: In
  readonly output: Out
  /** A verified backup is made before the command runs, because it changes much at once. */
  readonly backsUpFirst: boolean
}

/** Works with files or takes time: asynchronous, outside a transaction, never an undo step. */
export type Task<In extends z.ZodType, Out extends z.ZodType> = {
  readonly kind: 'task'
  readonly input: In
  readonly output: Out
}

/**
 * Works on the store as a whole: opens, locks, copies, restores. Answered in every state of the
 * store, also when nothing else is; never an undo step.
 */
export type Keeping<In extends z.ZodType, Out extends z.ZodType> = {
  readonly kind: 'keeping'
  readonly input: In
  readonly output: Out
}

export type Entry =
  | Query<z.ZodType, z.ZodType>
  | Command<z.ZodType, z.ZodType>
  | Task<z.ZodType, z.ZodType>
  | Keeping<z.ZodType, z.ZodType>

// Answers cross structured clone and JSON, so only JSON-shaped schemas compile.
type JsonSchema = z.ZodType<Json>

export const query = <In extends z.ZodType>(input: In) => ({
  returns: <Out extends JsonSchema>(output: Out): Query<In, Out> => ({
    kind: 'query',
    input,
    output,
  }),
})

export const command = <In extends z.ZodType>(input: In, options?: { backsUpFirst?: boolean }) => ({
  returns: <Out extends JsonSchema>(output: Out): Command<In, Out> => ({
    kind: 'command',
    input,
    output,
    backsUpFirst: options?.backsUpFirst ?? false,
  }),
})

export const task = <In extends z.ZodType>(input: In) => ({
  returns: <Out extends JsonSchema>(output: Out): Task<In, Out> => ({
    kind: 'task',
    input,
    output,
  }),
})

export const keeping = <In extends z.ZodType>(input: In) => ({
  returns: <Out extends JsonSchema>(output: Out): Keeping<In, Out> => ({
    kind: 'keeping',
    input,
    output,
  }),
})

export type InputOf<E extends Entry> = z.output<E['input']>
export type InputFor<E extends Entry> = z.input<E['input']>
export type OutputOf<E extends Entry> = z.output<E['output']>
