import { isFinal } from '#domain/commands/final'
import { contract, isCallName } from '#domain/contract'
import type { CallName } from '#domain/contract'
import type { Answer } from '#domain/contract/answers'
import type { Entry } from '#domain/contract/kinds'
import { longestText } from '#domain/contract/longest-text'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  diskFullSentence,
  faultSentence,
  invalidSentence,
  storeSentence,
  unknownCallSentence,
} from '#domain/texts/store'
import { undoNameOf } from '#domain/texts/undo'
import { closedYearRefusal } from './budget/closed-year-refusal.ts'
import { sqliteCode } from './db/connection.ts'
import { isDiskFull } from './disk-trouble.ts'
import type { Store } from './db/store.ts'
import type { Reader, Writer } from './db/sql.ts'
import type { TaskStore } from './handler-types.ts'
import { handlers } from './handlers/index.ts'
import type { Ports } from './ports.ts'
import type { Safe } from './safe/safe.ts'

/** The one door: every host sends its calls here and passes the answer on as it is. */
export type Dispatch = (name: string, input: unknown) => Promise<Answer>

type Options = {
  readonly safe: Safe
  readonly ports: Ports
  /** Answers are checked against their schema in tests and development. */
  readonly checksAnswers: boolean
  /** Gets the call's name and the error, never its input. */
  readonly logFault: (name: string, error: unknown) => void
}

/** Looks up, validates, reads or writes, and answers; nothing it is asked can make it throw. */
export function createDispatch({ safe, ports, checksAnswers, logFault }: Options): Dispatch {
  return async (name, input) => {
    if (!isCallName(name)) return { kind: 'invalid', sentence: unknownCallSentence, issues: [] }
    const entry: Entry = contract[name]
    const { opened } = safe
    if (opened.state !== 'open' && entry.kind !== 'keeping') {
      return { kind: 'unavailable', state: opened.state, sentence: storeSentence[opened.state] }
    }
    const parsed = entry.input.safeParse(input)
    if (!parsed.success) {
      const most = entry.kind === 'query' ? undefined : longestText(parsed.error)
      if (most !== undefined) return refusedAnswer(refuse('text-too-long', { most }))
      const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`)
      return { kind: 'invalid', sentence: invalidSentence, issues }
    }
    try {
      const call = { name, entry, input: parsed.data, ports }
      const answer =
        opened.state === 'open' && entry.kind !== 'keeping'
          ? await perform(opened.store, call)
          : await keep(safe, call)
      if (checksAnswers && answer.kind === 'ok') entry.output.parse(answer.value)
      return answer
    } catch (error) {
      // A command named something that is not there, such as a record another window took away.
      if (sqliteCode(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
        return refusedAnswer(refuse('link-missing'))
      }
      logFault(name, error)
      return { kind: 'fault', sentence: isDiskFull(error) ? diskFullSentence : faultSentence }
    }
  }
}

type Call = {
  readonly name: CallName
  readonly entry: Entry
  readonly input: unknown
  readonly ports: Ports
}

async function perform(store: Store, call: Call): Promise<Answer> {
  switch (call.entry.kind) {
    case 'query': {
      // The compiler has matched every handler to its entry; here only its kind is known.
      const handler = handlers[call.name] as (db: Reader, input: unknown, ports: Ports) => unknown
      return answerOf(store.read((db) => handler(db, call.input, call.ports)))
    }
    case 'command':
      return runCommand(store, call, call.entry.backsUpFirst)
    case 'keeping':
      throw new Error(`${call.name} is not asked of a store`)
    case 'task': {
      const handler = handlers[call.name] as (
        store: TaskStore,
        input: unknown,
        ports: Ports,
      ) => Promise<unknown>
      const before = store.status().revision
      const answer = answerOf(await handler(store, call.input, call.ports))
      notifyWhenChanged(store, before, call.ports)
      return answer
    }
  }
}

async function keep(safe: Safe, call: Call): Promise<Answer> {
  const handler = handlers[call.name] as (
    safe: Safe,
    input: unknown,
    ports: Ports,
  ) => Promise<unknown>
  return answerOf(await handler(safe, call.input, call.ports))
}

function runCommand(store: Store, call: Call, backsUpFirst: boolean): Answer {
  const handler = handlers[call.name] as (db: Writer, input: unknown, ports: Ports) => unknown
  if (backsUpFirst) store.backUp('voor-inlezen')
  const before = store.status().revision
  const { result, step } = store.write(
    call.name,
    (db) => {
      const result = handler(db, call.input, call.ports)
      return isRefusal(result) ? result : (closedYearRefusal(db, call.name) ?? result)
    },
    isRefusal,
  )
  notifyWhenChanged(store, before, call.ports)
  const answer = answerOf(result)
  // Without a step the screen offers no way back.
  if (answer.kind !== 'ok' || step === undefined || isFinal(call.name)) return answer
  return { ...answer, step: { id: step, name: undoNameOf(call.name) } }
}

function notifyWhenChanged(store: Store, before: number, ports: Ports): void {
  const { revision } = store.status()
  if (revision !== before) ports.notify({ kind: 'changed', revision })
}

function answerOf(result: unknown): Answer {
  if (isRefusal(result)) return refusedAnswer(result)
  return { kind: 'ok', value: result }
}

function refusedAnswer({ reason, sentence }: Refusal): Answer {
  return { kind: 'refused', reason, sentence }
}
