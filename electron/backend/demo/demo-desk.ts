import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { FileRef } from '#domain/contract/scalars'
import { instantOf, isoDate, wallTime } from '#domain/shared/dates'
import type { FileRefId } from '#domain/shared/ids'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { writeAtomically } from '#backend/write-atomically'

const samples = join(import.meta.dirname, '../../../resources/voorbeelden')

/** One day at the desk: the same store under a clock that stands still. */
export type DemoDesk = {
  call<Name extends CallName>(
    name: Name,
    input: InputFor<Contract[Name]>,
  ): Promise<OutputOf<Contract[Name]>>
  /** Hands a sample workbook over, as she would by dropping it on the window. */
  take(name: string): FileRefId
  /** Hands over a file of anywhere. */
  takeFile(path: string): FileRefId
  save(ref: FileRef, folder: string): string
  close(): void
}

/** Opens the demo's store on a day at nine; any answer but ok ends the demo with what was said. */
export function demoDesk(dataFolder: string, day: string): DemoDesk {
  const backend: Backend = startBackend({
    dataFolder,
    keySource: noKey,
    now: instantOf(isoDate(day), wallTime('09:00')),
    checksAnswers: true,
    logFault: (name, error) => {
      throw new Error(`${name} failed in the demo`, { cause: error })
    },
  })
  return {
    call: async (name, input) => {
      const answer = await backend.dispatch(name, input)
      if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
      return answer.value as OutputOf<Contract[typeof name]>
    },
    take: (name) => backend.files.put(name, readFileSync(join(samples, name))).id,
    takeFile: (path) => backend.files.put(basename(path), readFileSync(path)).id,
    save: (ref, folder) => {
      const file = backend.files.find(ref.id)
      if (!file) throw new Error(`The file is gone: ${ref.name}`)
      mkdirSync(folder, { recursive: true })
      const path = join(folder, ref.name)
      writeAtomically(path, file.bytes)
      return path
    },
    close: () => backend.close(),
  }
}
