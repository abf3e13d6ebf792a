import { join } from 'node:path'
import type { Instant } from '#domain/shared/dates'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend, StartOptions } from '#backend/start'
import { storyNow, valueOf } from './a-backend.ts'

/** A backend on an encrypted store in a folder, with a clock that the test can move. */
export function aKeptStore(folder: string, options: Partial<StartOptions> = {}): Backend {
  return startBackend({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    now: storyNow,
    checksAnswers: true,
    logFault: (name, error) => {
      throw new Error(`${name} failed`, { cause: error })
    },
    ...options,
  })
}

/** Some days after the day of the stories. */
export function daysLater(days: number): Instant {
  return new Date(Date.parse(storyNow) + days * 86_400_000).toISOString() as Instant
}

/** A person, so that content differs and a copy has somebody inside. */
export async function addPerson(backend: Backend, name: string): Promise<void> {
  await valueOf(backend, 'people.create', { name })
}
