import { useEffect, useState } from 'react'
import type { CallName, NameOfKind } from '#domain/contract'
import { AnswerError } from './answer-error.ts'
import { call } from './backend.ts'
import type { InputOfCall, ValueOfCall } from './backend.ts'
import { useRevision } from './revision.ts'
import { unavailable } from './unavailable.ts'

type Held<Value> = { key: string; value: Value }

export type AskOptions = {
  /** Shows the last answer while a new question is on its way (typing in a search). */
  readonly keepsPrevious?: boolean
  /** A refusal is no failure: an undo took it away, and who asks hears so in another way. */
  readonly mayBeGone?: boolean
}

/**
 * What a query answers now, or undefined while it is on its way; `null` asks nothing.
 * Asks again after every change; an answer that came too late is dropped.
 */
export function useQuery<Name extends NameOfKind<'query'>>(
  name: Name,
  input: InputOfCall<Name> | null,
  options: AskOptions = {},
): ValueOfCall<Name> | undefined {
  return useAnswerOf(name, input, options)
}

/** As `useQuery`, for a call of any kind that only reads. */
export function useAnswerOf<Name extends CallName>(
  name: Name,
  input: InputOfCall<Name> | null,
  { keepsPrevious = false, mayBeGone = false }: AskOptions = {},
): ValueOfCall<Name> | undefined {
  const revision = useRevision()
  const key = input === null ? null : JSON.stringify(input)
  const [held, setHeld] = useState<Held<ValueOfCall<Name>>>()
  const [failure, setFailure] = useState<{ key: string; error: AnswerError }>()

  useEffect(() => {
    if (key === null) return
    const abort = new AbortController()
    void call(name, JSON.parse(key) as InputOfCall<Name>, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') {
        setHeld({ key, value: answer.value })
        setFailure(undefined)
        // Calls on the store as a whole are answered while it is closed; this one says it is open.
        if (name === 'system.status') unavailable.set(undefined)
      } else if (answer.kind === 'unavailable') {
        unavailable.set({ state: answer.state, sentence: answer.sentence })
      } else {
        const isRefusal = answer.kind === 'refused'
        if (isRefusal && mayBeGone) return
        setFailure({ key, error: new AnswerError(name, answer.sentence, isRefusal) })
      }
    })
    return () => abort.abort()
  }, [name, key, revision, mayBeGone])

  if (failure !== undefined && failure.key === key) throw failure.error
  if (held === undefined || key === null) return undefined
  return keepsPrevious || held.key === key ? held.value : undefined
}
