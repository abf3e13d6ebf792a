import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { python } from './find-readers.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'edit-cells.py')

/** Writes values in cells of the first sheet with openpyxl. */
export async function editCells(
  path: string,
  target: string,
  cells: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const edits = Object.entries(cells).map(([cell, value]) => ({ cell, value }))
  await run(python(), [script, path, target, JSON.stringify(edits)])
}
