import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { aBackend, valueOf } from '../builders/a-backend.ts'
import { aBusyDesk } from '../backend/undo/busy-desk.ts'
import {
  missingPaperReader,
  missingReaders,
  missingWriter,
  paperReader,
} from './readers/find-readers.ts'
import { readReportFile } from './readers/read-report.ts'
import type { ReadReport } from './readers/read-report.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { recalculate } from './readers/recalculate.ts'
import { toPdf } from './readers/to-pdf.ts'

const missing = [...missingReaders(), ...missingWriter()]
for (const line of missing) console.warn(line)

const title = 'Jaarrapport 2026'
const folder = mkdtempSync(join(tmpdir(), 'schakel-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let word: ReadReport
let paths: { readonly word: string; readonly proof: string }

beforeAll(async () => {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  await aBusyDesk(backend)
  const { reportId } = await valueOf(backend, 'report.create', {
    ...{ title, from: isoDate('2025-01-01'), until: isoDate('2027-12-31') },
  })
  const { files } = await valueOf(backend, 'report.make', {
    ...{ reportId, extras: ['budget', 'year-plan'] },
  })
  const written = await Promise.all(
    files.map(async ({ id }) => {
      const held = backend.files.find(id)
      if (!held) throw new Error('The file is gone')
      const path = join(folder, held.ref.name)
      await writeFile(path, held.bytes)
      return { path, bytes: held.bytes }
    }),
  )
  const [first, second] = written
  if (first === undefined || second === undefined) throw new Error('A file is missing')
  paths = { word: first.path, proof: second.path }
  word = readReportFile(first.bytes)
})

describe('the Word report', () => {
  it('has a title, real headings for every chapter and action, and page numbers', () => {
    const ofStyle = (style: string) =>
      word.paragraphs.filter((each) => each.style === style).map(({ text }) => text)
    expect(word.title).toBe(title)
    expect(ofStyle('Title')).toEqual([title])
    expect(ofStyle('Heading1')).toEqual([
      '1 Samenvatting',
      '2 Wat er is gedaan',
      '3 Wie is bereikt',
      '4 Acties',
      '5 Indicatoren',
      '6 Sleutelpersonen',
      '7 Geld',
      '8 Vooruitblik',
      'Bijlage: alle cijfers',
    ])
    expect(ofStyle('Heading2').filter((text) => /^[a-m]\. /.test(text))).toHaveLength(13)
    expect(word.footer).toContain('NUMPAGES')
  })

  it('is Dutch, repeats the first row of every table, and says what each picture shows', () => {
    expect(word.language).toBe('nl-NL')
    expect(word.tables.length).toBeGreaterThan(4)
    expect(word.tables.filter(({ hasHeader }) => !hasHeader)).toEqual([])
    expect(word.pictures).toBeGreaterThan(10)
    expect(word.altTexts).toHaveLength(word.pictures)
    expect(word.altTexts.filter((text) => !text.startsWith('Balk bij '))).toEqual([])
  })

  it('leaves no mark of its own writing behind', () => {
    for (const { text } of word.paragraphs) expect(text).not.toMatch(/[{}]|undefined|NaN/)
  })
})

describe.skipIf(missing.length > 0)('LibreOffice', () => {
  it('opens the report and prints it without a warning', async () => {
    const { pdf, warnings } = await toPdf(paths.word)
    expect(warnings).toEqual([])
    expect(existsSync(pdf)).toBe(true)
    const reader = paperReader()
    if (reader === null) return
    expect(missingPaperReader()).toEqual([])
    const words = execFileSync(reader, ['-layout', pdf, '-'], { encoding: 'utf8' })
    for (const text of [title, '7 Geld', 'Bijlage: alle cijfers', 'pagina 1 van ']) {
      expect(words).toContain(text)
    }
  })

  it('computes every sum of the proof to what stands in it', async () => {
    const { differences, formulas } = await recalculate(paths.proof)
    expect(differences).toEqual([])
    expect(formulas).toBeGreaterThan(20)
  })

  it('finds the sheet of every figure, under the reference the report gives', async () => {
    const { sheets } = await readWithOpenpyxl(paths.proof)
    const names = sheets.map(({ name }) => name)
    expect(names[0]).toBe('Overzicht')
    expect(names).toContain('Jaarplan 2028')
    const cells = sheets[0]?.cells ?? {}
    const named = Object.entries(cells).filter(([address]) => /^D[5-9]|^D\d\d/.test(address))
    expect(named.length).toBeGreaterThan(40)
    for (const [address, { value }] of named) {
      expect(names).toContain(value)
      const code = cells[address.replace('D', 'A')]?.value
      expect(`[${String(value).split(' ')[0] ?? ''}]`).toBe(code)
    }
  })
})
