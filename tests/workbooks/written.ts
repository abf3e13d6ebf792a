import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { Workbook } from '#domain/export/workbook'
import { instant } from '#domain/shared/dates'

const now = instant('2025-09-30T09:00:00.000Z')

/** Writes a workbook to a file that is gone after the test. */
export async function written(workbook: Workbook, name = 'werkmap.xlsx'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-workbook-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  await writeFile(path, await writeWorkbook(workbook, { now }))
  return path
}
