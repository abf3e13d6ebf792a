import { useCallback, useMemo, useState } from 'react'
import type { CallName, CommandName, NameOfKind } from '#domain/contract'
import type { Answer } from '#domain/contract/answers'
import { call } from './backend.ts'
import type { InputOfCall, ValueOfCall } from './backend.ts'
import { problem, say } from './messages.ts'
import { askAgain } from './revision.ts'
import { unavailable } from './unavailable.ts'

type Said<Name extends CallName> = string | ((value: ValueOfCall<Name>) => string)

/** Does the thing; answers the value, or undefined when it was refused or failed. */
export type Doing<Name extends CallName> = {
  (input: InputOfCall<Name>, said?: Said<Name>): Promise<ValueOfCall<Name> | undefined>
  /** Why the last try was refused: show it beside the action. */
  readonly refusal: string | undefined
  readonly isBusy: boolean
  /** Takes the refusal off the screen. */
  readonly forget: () => void
  /** As calling it, but answers why it was refused, or undefined: for a cell that is edited. */
  readonly attempt: (input: InputOfCall<Name>, said?: Said<Name>) => Promise<string | undefined>
}

/** A command of the contract; `said` is the sentence of the toast, which offers the way back. */
export function useCommand<Name extends CommandName>(name: Name): Doing<Name> {
  return useDoing(name)
}

/** A task of the contract: no undo step; `said` is the sentence of the toast. */
export function useTask<Name extends NameOfKind<'task'>>(name: Name): Doing<Name> {
  return useDoing(name)
}

/** A call on the store as a whole, such as locking it: no undo step, and no `unavailable`. */
export function useKeeping<Name extends NameOfKind<'keeping'>>(name: Name): Doing<Name> {
  return useDoing(name)
}

function useDoing<Name extends CallName>(name: Name): Doing<Name> {
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const forget = useCallback(() => setRefusal(undefined), [])

  const ask = useCallback(
    async (input: InputOfCall<Name>, said?: Said<Name>) => {
      setIsBusy(true)
      const answer = await call(name, input)
      setIsBusy(false)
      if (answer.kind === 'ok') tellDone(answer, said)
      else tellFailure(answer)
      return answer
    },
    [name],
  )
  const act = useCallback(
    async (input: InputOfCall<Name>, said?: Said<Name>) => {
      const answer = await ask(input, said)
      setRefusal(answer.kind === 'refused' ? answer.sentence : undefined)
      return answer.kind === 'ok' ? answer.value : undefined
    },
    [ask],
  )
  const attempt = useCallback(
    async (input: InputOfCall<Name>, said?: Said<Name>) => {
      const answer = await ask(input, said)
      return answer.kind === 'ok' ? undefined : answer.sentence
    },
    [ask],
  )
  return useMemo(
    () => Object.assign(act.bind(undefined), { refusal, isBusy, forget, attempt }),
    [act, attempt, refusal, isBusy, forget],
  )
}

function tellDone<Name extends CallName>(
  answer: { value: ValueOfCall<Name>; step?: unknown },
  said: Said<Name> | undefined,
): void {
  askAgain()
  const sentence = typeof said === 'function' ? said(answer.value) : said
  if (sentence !== undefined) say(sentence, { canUndo: answer.step !== undefined })
}

function tellFailure(answer: Exclude<Answer, { kind: 'ok' }>): void {
  if (answer.kind === 'unavailable') {
    unavailable.set({ state: answer.state, sentence: answer.sentence })
  } else if (answer.kind !== 'refused') {
    problem.set(answer.sentence)
  }
}
