import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { WorkbookData } from '#domain/import/sheet-data'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { reportRow } from '../../faults/report-row.ts'
import { cells } from './corpus/cells.ts'
import type { HostileClass, Specimen } from './corpus/classes.ts'
import { csvFiles } from './corpus/csv-files.ts'
import { packages } from './corpus/packages.ts'
import { sheets } from './corpus/sheets.ts'
import { inThisProcess } from './in-this-process.ts'

const corpus: Record<HostileClass, Specimen> = { ...packages, ...sheets, ...cells, ...csvFiles }

const inCells = ({ sheets: read }: WorkbookData) => read[0]?.rows.map((row) => row.cells)

// A temporary folder of our own, so that a file left behind shows.
const usual = process.env['TMPDIR']
const temporary = mkdtempSync(join(tmpdir(), 'schakel-gate-'))
let backend: Backend
let before: string
let held = 0
beforeAll(async () => {
  process.env['TMPDIR'] = temporary
  backend = aBackend({ startGateChild: inThisProcess })
  await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  before = await hashOf(backend)
})
afterAll(() => {
  backend.close()
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual
  rmSync(temporary, { recursive: true })
  const all = Object.keys(corpus).length
  reportRow('X*', all, { 'classes read or refused in words, store unchanged': `${held} of ${all}` })
})

it.each(Object.entries(corpus))('%s', async (_, specimen) => {
  const { name = 'lijst.xlsx', isHeavy = false } = specimen
  const bytes = specimen.build()
  const start = performance.now()
  const answer = await readWorkbook(bytes, name, isHeavy ? {} : { startChild: inThisProcess })
  const seconds = (performance.now() - start) / 1000
  if ('refused' in specimen) {
    expect(answer).toMatchObject({ kind: 'refused', reason: specimen.refused })
    expect(answer).toHaveProperty('sentence', expect.stringContaining('Er is niets ingelezen.'))
    expect(seconds).toBeLessThan(specimen.isSlow ? 15 : 3)
  } else {
    if (answer.kind === 'refused') throw new Error(answer.reason)
    expect((specimen.from ?? inCells)(answer.workbook)).toEqual(specimen.reads)
  }

  if (!isHeavy) {
    const { id: file } = backend.files.put(name, bytes)
    const preview = await ask(backend, 'import.preview', { file, target: 'people' })
    expect(preview.kind).toMatch(/^(ok|refused)$/)
  }
  expect(await hashOf(backend)).toBe(before)
  expect(readdirSync(temporary)).toEqual([])
  held += 1
})
