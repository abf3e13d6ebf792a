import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { officeProgram, python } from './find-readers.ts'

const run = promisify(execFile)
const compareScript = join(import.meta.dirname, 'compare.py')
const editScript = join(import.meta.dirname, 'edit-cells.py')

export type Difference = {
  sheet: string
  cell: string
  formula: string | null
  cached: string
  recalculated: string
}
export type Recalculation = {
  sheets: string[]
  cells: number
  formulas: number
  differences: Difference[]
}

// Without this LibreOffice believes the cached values of a file that says "Microsoft Excel".
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

/**
 * Has LibreOffice open a workbook, compute every formula anew and save it, and compares each
 * outcome with the one the file came with.
 */
export async function recalculate(path: string): Promise<Recalculation> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-recalculate-'))
  try {
    const copy = await recalculatedCopy(path, folder)
    const { stdout } = await run(python(), [compareScript, path, copy], { maxBuffer: 1e8 })
    return JSON.parse(stdout) as Recalculation
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A value typed in a cell. */
export type CellEdit = { sheet: string; cell: string; value: number | string }

/**
 * Types values in a workbook, has LibreOffice compute every formula anew, and says which cells are
 * then different from those the file came with.
 */
export async function recalculateEdited(
  path: string,
  edits: readonly CellEdit[],
): Promise<Recalculation> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-recalculate-'))
  try {
    const edited = join(folder, basename(path))
    await run(python(), [editScript, path, edited, JSON.stringify(edits)])
    const copy = await recalculatedCopy(edited, folder)
    const { stdout } = await run(python(), [compareScript, path, copy], { maxBuffer: 1e8 })
    return JSON.parse(stdout) as Recalculation
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Saves a recalculated copy with a profile of its own, so it does not meet a running office. */
async function recalculatedCopy(path: string, folder: string): Promise<string> {
  const profile = join(folder, 'profile')
  const output = join(folder, 'out')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user/registrymodifications.xcu'), alwaysRecalculate)
  const options = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    output,
    path,
  ]
  await run(officeProgram(), options, { timeout: 150_000 })
  return join(output, basename(path))
}
