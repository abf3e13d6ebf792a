import { join } from 'node:path'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'

/** A backend on an encrypted file, as she has it. */
export function benchBackend(folder: string): Backend {
  return startBackend({ dataFolder: folder, keySource: keyFile(join(folder, 'schakel.key')) })
}

/** Calls and throws unless the answer is ok. */
export async function must(backend: Backend, name: string, input: object): Promise<void> {
  const answer = await backend.dispatch(name, input)
  if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
}
