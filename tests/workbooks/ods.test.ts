import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { WorkbookData } from '#domain/import/sheet-data'
import { missingReaders, officeProgram } from './readers/find-readers.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')

const names = ['genodigden-14-februari', 'ketenpartners', 'forms-aanmelding-14-februari']

describe.skipIf(missingReaders().length > 0)('a list that LibreOffice saved as .ods', () => {
  it('says the same in every cell as the .xlsx it was made from', async () => {
    const paths = names.map((name) => join(fixtures, `${name}.xlsx`))
    const folder = await savedAsOds(paths)
    for (const [index, path] of paths.entries()) {
      const { sheets } = await read(join(folder, `${names[index] ?? ''}.ods`))
      expect(sheets).toEqual((await read(path)).sheets)
    }
  })
})

async function read(path: string): Promise<WorkbookData> {
  const answer = await readWorkbook(await readFile(path), path)
  if (answer.kind === 'refused') throw new Error(answer.sentence)
  return answer.workbook
}

async function savedAsOds(paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-ods-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const options = [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, ...paths]
  await promisify(execFile)(officeProgram(), options, { timeout: 150_000 })
  return folder
}
