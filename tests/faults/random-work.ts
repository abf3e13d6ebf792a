import { join } from 'node:path'
import type { Answer } from '#domain/contract/answers'
import { contract } from '#domain/contract'
import type { CommandName } from '#domain/contract'
import type { Entry } from '#domain/contract/kinds'
import type { FileRefId } from '#domain/shared/ids'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend, StartOptions } from '#backend/start'
import { storyNow } from '../builders/a-backend.ts'
import { inThisProcess } from '../backend/excel-read/in-this-process.ts'
import { diceOf, randomInput } from '../backend/undo/random-input.ts'
import { aReadList } from '../backend/undo/busy-desk.ts'
import { worldOf } from '../backend/undo/world.ts'
import type { World } from '../backend/undo/world.ts'
import { numbersFrom } from './numbers-from.ts'

/** What a program said after a command was answered. */
export type Told = {
  readonly turn: number
  readonly name: string
  readonly kind: Answer['kind']
  readonly revision: number
}

const commands = Object.entries<Entry>(contract)
  .filter(([, { kind }]) => kind === 'command')
  .map(([name]) => name as CommandName)
const acts = [...commands, 'history.undo', 'history.undo', 'history.redo'] as const

/** The store of a folder with a fixed clock and ids that follow from the seed: it can be replayed. */
export function seededBackend(
  folder: string,
  seed: number,
  options: Partial<StartOptions> = {},
): Backend {
  let last = 0
  return startBackend({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    now: storyNow,
    newId: () => `seed-${seed}-${String((last += 1)).padStart(6, '0')}`,
    logFault: (name, error) => {
      throw new Error(`${name} failed`, { cause: error })
    },
    startGateChild: inThisProcess,
    ...options,
  })
}

/** The change counter of an open store. */
export function revisionOf({ opened }: Backend): number {
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  return opened.store.status().revision
}

type Prepared = { readonly file: FileRefId; readonly world: World }

/** Hands over and looks up what the commands need, so that after this only commands happen. */
export async function prepare(backend: Backend): Promise<Prepared> {
  const file = await aReadList(backend)
  return { file, world: await worldOf(backend, file) }
}

/** Random commands of every name of the contract, one after the other, for ever. */
export async function* randomWork(
  backend: Backend,
  seed: number,
  prepared: Prepared,
): AsyncGenerator<Told> {
  const next = numbersFrom(seed)
  let { world } = prepared
  for (let turn = 1; ; turn += 1) {
    const name = acts[next(acts.length)] ?? 'history.undo'
    const throws = Array.from({ length: 8 }, () => next(1_000_000))
    const isHistory = name === 'history.undo' || name === 'history.redo'
    const input = isHistory ? {} : randomInput[name](world, diceOf(throws))
    const { kind } = await backend.dispatch(name, input)
    yield { turn, name, kind, revision: revisionOf(backend) }
    if (turn % 20 === 0) world = await worldOf(backend, prepared.file)
  }
}
