import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keyFile, noKey } from './key-file.ts'
import type { KeySource } from './ports.ts'
import { writeAtomically } from './write-atomically.ts'

const fileOf = (folder: string) => join(folder, 'voorbeeldgegevens-zonder-sleutel')

/** Marks a folder as sample data that is not encrypted, so that every host opens it as such. */
export function markAsSample(folder: string): void {
  writeAtomically(fileOf(folder), Buffer.from(''))
}

/** True for a folder with anything in it that is not marked as sample data: not the demo's to clear. */
export function holdsOwnData(folder: string): boolean {
  return existsSync(folder) && !existsSync(fileOf(folder)) && readdirSync(folder).length > 0
}

/** The key of a folder: none for marked sample data, else its own key file. */
export function keySourceOf(folder: string): KeySource {
  // A mark beside encrypted data opens nothing: without its key the file is no database.
  return existsSync(fileOf(folder)) ? noKey : keyFile(join(folder, 'schakel.key'))
}
