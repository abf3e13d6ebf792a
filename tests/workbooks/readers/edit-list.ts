import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { officeProgram, python } from './find-readers.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'edit-list.py')

/** What somebody does to a list of who was there. */
export type ListEdit = {
  /** By name, what is written in the column Aanwezig. */
  marks?: Record<string, string | number | null>
  /** Names written on the first empty lines. */
  names?: readonly string[]
  removed?: readonly string[]
  isSorted?: boolean
  /** The heading of a column that is added after the names. */
  column?: string | null
}

/** Edits a list with openpyxl. */
export async function editWithOpenpyxl(
  path: string,
  target: string,
  edit: ListEdit,
): Promise<void> {
  const wish = { marks: {}, names: [], removed: [], isSorted: false, column: null, ...edit }
  await run(python(), [script, path, target, JSON.stringify(wish)])
}

/** Opens a list in LibreOffice and saves it there, with a profile of its own. */
export async function saveWithOffice(
  path: string,
  folder: string,
  format: 'xlsx' | 'ods',
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const options = [profile, '--headless', '--convert-to', format, '--outdir', folder, path]
  await run(officeProgram(), options, { timeout: 150_000 })
}
