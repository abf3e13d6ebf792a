import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#domain/shared/dates'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { storyNow, valueOf } from '../../builders/a-backend.ts'

export const password = 'drie groene fietsen'
export const otherPassword = 'vier blauwe emmers'

/** The store of a folder as a host opens it, with its key file; every fault fails the test. */
export function openFolder(folder: string, now: Instant = storyNow): Backend {
  return startBackend({
    dataFolder: folder,
    keySource: keyFile(join(folder, 'schakel.key')),
    now,
    checksAnswers: true,
    logFault: (name, error) => {
      throw new Error(`${name} failed`, { cause: error })
    },
  })
}

/** Puts somebody in it, so that there is a name that must not leak. */
export async function withName(backend: Backend, name = 'Quirina Voorbeeld'): Promise<string> {
  await valueOf(backend, 'people.create', { name })
  return name
}

export const hasKeyFile = (folder: string) => existsSync(join(folder, 'schakel.key'))
