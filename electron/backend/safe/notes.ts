import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeNotes } from '#domain/contract/safe-files'
import type { SafeNotes } from '#domain/contract/safe-files'
import { writeAtomically } from '#backend/write-atomically'

const fileOf = (folder: string) => join(folder, 'schakel.toestand.json')

const none: SafeNotes = {
  format: 1,
  revision: null,
  secondPlace: null,
  restored: null,
  checked: {},
}

/** What is known of a folder without opening its store; nothing when the notes cannot be read. */
export function readNotes(folder: string): SafeNotes {
  const path = fileOf(folder)
  if (!existsSync(path)) return none
  try {
    return safeNotes.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? none
  } catch (error) {
    // Notes are a help, never a condition: a torn file must not keep her from her data.
    if (error instanceof SyntaxError) return none
    throw error
  }
}

/** Changes some of the notes; whole or not at all. */
export function changeNotes(folder: string, change: Partial<SafeNotes>): SafeNotes {
  const notes = { ...readNotes(folder), ...change }
  writeAtomically(fileOf(folder), Buffer.from(`${JSON.stringify(notes, null, 2)}\n`))
  return notes
}

/** As `changeNotes`, for what only saves work later: where nothing can be written, it is left out. */
export function changeNotesIfPossible(folder: string, change: Partial<SafeNotes>): void {
  try {
    changeNotes(folder, change)
  } catch (error) {
    if (!isOfTheFileSystem(error)) throw error
  }
}

// `EACCES`, `ENOSPC`, `EROFS`; a mistake of ours has no such code.
function isOfTheFileSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code))
}
