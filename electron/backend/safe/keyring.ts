import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyringSchema } from '#domain/contract/safe-files'
import type { Keyring } from '#domain/contract/safe-files'
import { writeAtomically } from '#backend/write-atomically'

const fileOf = (folder: string) => join(folder, 'schakel.sleutels.json')

/** The keyring of a folder; undefined when there is none, or when it cannot be read as one. */
export function readKeyring(folder: string): Keyring | undefined {
  const path = fileOf(folder)
  return existsSync(path) ? keyringFrom(readFileSync(path, 'utf8')) : undefined
}

/** A keyring from text, such as the one a backup carries; undefined for anything else. */
export function keyringFrom(text: string): Keyring | undefined {
  try {
    return keyringSchema.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function writeKeyring(folder: string, keys: Keyring): void {
  writeAtomically(fileOf(folder), Buffer.from(`${JSON.stringify(keys, null, 2)}\n`))
}
