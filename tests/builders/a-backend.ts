import type { Answer } from '#domain/contract/answers'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { Instant } from '#domain/shared/dates'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend, StartOptions } from '#backend/start'

/** Nine in the morning of 23 November 2026, the clock of the stories. */
export const storyNow = '2026-11-23T08:00:00.000Z' as Instant

/** Ids that count, so that two runs give the same records. */
export function countingIds(prefix = 'id'): () => string {
  let last = 0
  return () => `${prefix}-${String((last += 1)).padStart(6, '0')}`
}

/** A whole backend on a real SQLite database in memory, with a fixed clock and counting ids. */
export function aBackend(options: Partial<StartOptions> = {}): Backend {
  return startBackend({
    dataFolder: ':memory:',
    keySource: noKey,
    now: storyNow,
    newId: countingIds(),
    checksAnswers: true,
    logFault: (name, error) => {
      throw new Error(`${name} failed`, { cause: error })
    },
    ...options,
  })
}

/** Calls through the one door and gives the answer as it is. */
export function ask<Name extends CallName>(
  backend: Backend,
  name: Name,
  input: InputFor<Contract[Name]>,
): Promise<Answer<OutputOf<Contract[Name]>>> {
  return backend.dispatch(name, input) as Promise<Answer<OutputOf<Contract[Name]>>>
}

/** Calls and gives the value; anything but an ok answer fails the test with what was said. */
export async function valueOf<Name extends CallName>(
  backend: Backend,
  name: Name,
  input: InputFor<Contract[Name]>,
): Promise<OutputOf<Contract[Name]>> {
  const answer = await ask(backend, name, input)
  if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer.value
}

/** The hash over everything the user can see. */
export async function hashOf(backend: Backend): Promise<string> {
  return (await valueOf(backend, 'system.contentHash', {})).hash
}
