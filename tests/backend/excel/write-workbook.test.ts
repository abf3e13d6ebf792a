import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import { textCell } from '#domain/export/cells'
import type { Workbook } from '#domain/export/workbook'
import { instant } from '#domain/shared/dates'

const now = instant('2025-02-21T10:00:00.000Z')
const model = (changes: Partial<Workbook['sheets'][number]> = {}): Workbook => ({
  title: 'Proef & meer',
  subject: '',
  sheets: [
    {
      name: 'Blad',
      columns: [{ width: 10 }, { width: 10, isHidden: true }],
      headerRow: 1,
      filterThrough: 2,
      footer: '2025 & verder',
      rows: [{ cells: [textCell('Naam', 'header')] }, { cells: [textCell('Zoe\u0308')] }],
      ...changes,
    },
  ],
})
const partsOf = async (workbook: Workbook) => unzipSync(await writeWorkbook(workbook, { now }))
const partOf = async (workbook: Workbook, name: string) =>
  strFromU8((await partsOf(workbook))[name] ?? new Uint8Array())

describe('writing a workbook', () => {
  it('gives the same bytes for the same workbook and moment', async () => {
    const [first, second] = [
      await writeWorkbook(model(), { now }),
      await writeWorkbook(model(), { now }),
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('puts the list of parts first and names no machine or user', async () => {
    const parts = await partsOf(model())
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
    expect(core).toContain('<dc:creator>Schakel</dc:creator>')
    expect(core).toContain('2025-02-21T10:00:00Z')
  })

  it('keeps a sign of the foot of the page from being read as a code', async () => {
    const sheet = await partOf(model(), 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('&amp;L&amp;8 2025 &amp;&amp; verder&amp;R')
  })

  it('keeps hidden columns inside the filter, so that a sorted row keeps its key', async () => {
    expect(await partOf(model(), 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B2"')
  })

  it('writes composed letters', async () => {
    expect(await partOf(model(), 'xl/sharedStrings.xml')).toContain('Zo\u00eb')
  })

  it('refuses a sheet name that Excel would refuse or cut', async () => {
    await expect(writeWorkbook(model({ name: 'a/b' }), { now })).rejects.toThrow('a/b')
    await expect(writeWorkbook(model({ name: 'x'.repeat(32) }), { now })).rejects.toThrow('xxx')
  })
})
