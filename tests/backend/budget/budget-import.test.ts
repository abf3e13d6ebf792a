import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BudgetLineId } from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv, putSample, sampleBytes } from '../import/sample-files.ts'

const sample = 'begroting-voorbeeld-x1000.xlsx'
const version = { name: 'primitief', decidedOn: isoDate('2026-01-12'), reason: 'bijlage 4' }

/** The sample with one value changed, as somebody who types over a formula. */
async function sampleWith(cell: string, value: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(sampleBytes(sample) as never)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('The sample has no sheet')
  sheet.getCell(cell).value = value
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function amountsOf(backend: Backend, year: number) {
  const { rows } = await valueOf(backend, 'budget.sheet', { year })
  return Object.fromEntries(
    rows.flatMap(({ name, begroot }) => (begroot === null ? [] : [[name, begroot / 100]])),
  )
}

describe('the sample', () => {
  let backend: Backend
  beforeAll(() => {
    backend = aBackend()
  })

  it('is read as seven lines by three years in thousands, with every sum confirmed', async () => {
    const file = putSample(backend, sample)
    const preview = await valueOf(backend, 'budgetImport.inspect', { file })
    expect(preview).toMatchObject({
      unit: { factor: 1000, cell: 'A1' },
      years: [
        { year: 2024, sum: 7_100_000 },
        { year: 2025, sum: 12_100_000 },
        { year: 2026, sum: 12_025_000 },
      ],
      counts: { new: 21, changed: 0, same: 0 },
      newLines: 0,
      notes: [],
    })
    expect(preview.lines).toHaveLength(7)
    expect(preview.checks.filter(({ year }) => year !== null)).toHaveLength(9)
    expect(preview.checks.every(({ difference }) => difference === 0)).toBe(true)
  })

  it('comes in as one step, and the same file changes nothing the second time', async () => {
    const file = putSample(backend, sample)
    await valueOf(backend, 'budgetImport.inspect', { file })
    const before = await hashOf(backend)
    const report = await valueOf(backend, 'budgetImport.apply', { file, version })
    expect(report).toMatchObject({
      ...{ amounts: 21, newLines: 0, years: [2024, 2025, 2026] },
      sentence: '21 bedragen ingelezen.',
    })
    expect(await amountsOf(backend, 2026)).toEqual({
      'Personele inzet regionaal verbinder': 80_000,
      'Personele inzet ondersteuning': 10_000,
      'Bijeenkomsten en CoP': 7_500,
      'Voorlichting ondernemerschap': 2_000,
      'Pool sleutelpersonen': 15_000,
      Communicatie: 3_250,
      Onvoorzien: 2_500,
    })
    const again = await valueOf(backend, 'budgetImport.inspect', { file })
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 21, 'closed-year': 0, left: 0 })
    expect(again.lines.map(({ match }) => match?.how)).toEqual(Array(7).fill('remembered'))
    const after = await hashOf(backend)
    const second = await valueOf(backend, 'budgetImport.apply', { file, version })
    expect(second.sentence).toBe('Er was niets nieuws in te lezen.')
    expect(await hashOf(backend)).toBe(after)
    await valueOf(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(before)
    await valueOf(backend, 'history.redo', {})
    expect(await hashOf(backend)).toBe(after)
  })
})

it('names the cell of a subtotal that is wrong in a copy, and takes the lines for true', async () => {
  const backend = aBackend()
  const file = backend.files.put('kopie.xlsx', await sampleWith('C13', 29)).id
  const { checks, lines } = await valueOf(backend, 'budgetImport.inspect', { file })
  expect(lines).toHaveLength(7)
  // C13 is not what its lines come to, so the total of that row over the years is not either.
  expect(checks.filter(({ difference }) => difference !== 0)).toEqual([
    {
      ...{ cell: 'C13', label: 'Subtotaal activiteiten', year: 2025 },
      ...{ says: 2_900_000, addsUpTo: 2_850_000, difference: 50_000 },
    },
    expect.objectContaining({ cell: 'E13', year: null, difference: -50_000 }),
  ])
})

it('lets her choose the unit, a line of ours, a new line or none, and remembers it', async () => {
  const backend = aBackend()
  const lines = ['Post;2026', 'Reclame;2', 'Huisvesting;3', 'Wachtgeld;4', 'Totaal;9']
  const file = putCsv(backend, lines)
  const choices = [
    { cell: 'A2', choice: { kind: 'line' as const, lineId: 'post-06' as BudgetLineId } },
    { cell: 'A4', choice: { kind: 'leave' as const } },
  ]
  const wanted = { file, factor: 1000 as const, choices }
  const preview = await valueOf(backend, 'budgetImport.inspect', wanted)
  expect(preview.lines.map(({ choice }) => choice.kind)).toEqual(['line', 'new', 'leave'])
  await valueOf(backend, 'budgetImport.apply', { ...wanted, version })
  expect(await amountsOf(backend, 2026)).toEqual({ Communicatie: 2_000, Huisvesting: 3_000 })
  const next = await valueOf(backend, 'budgetImport.inspect', { file: putCsv(backend, lines) })
  expect(next.lines.map(({ match }) => match?.how ?? null)).toEqual([
    'remembered',
    'remembered',
    null,
  ])
  const { rows } = await valueOf(backend, 'budget.sheet', { year: 2026 })
  expect(rows.at(-1)).toMatchObject({ code: '11', name: 'Huisvesting' })
  expect(rows.at(-1)?.amounts).toEqual([
    { version: 1, versionName: 'primitief', amount: 300_000, ...dated },
  ])
})

const dated = { decidedOn: '2026-01-12', reason: 'bijlage 4' }

it('puts a changed amount beside the earlier one as a new version', async () => {
  const backend = aBackend()
  const take = async (amount: string, name: string) => {
    const file = putCsv(backend, ['Post;2026', `Communicatie;${amount}`])
    await valueOf(backend, 'budgetImport.inspect', { file })
    await valueOf(backend, 'budgetImport.apply', { file, version: { ...version, name } })
  }
  await take('1000', 'primitief')
  await take('1250,50', 'na wijziging')
  const { rows } = await valueOf(backend, 'budget.sheet', { year: 2026 })
  const row = rows.find(({ name }) => name === 'Communicatie')
  expect(row?.begroot).toBe(125_050)
  expect(row?.amounts.map(({ versionName, amount }) => [versionName, amount])).toEqual([
    ['primitief', 100_000],
    ['na wijziging', 125_050],
  ])
})

it('says what a file is instead, and takes nothing in that was not looked at', async () => {
  const backend = aBackend()
  const file = putSample(backend, 'boekingen-financien.csv')
  expect(await ask(backend, 'budgetImport.inspect', { file })).toMatchObject({
    reason: 'file-is-bookings',
  })
  const people = putSample(backend, 'genodigden-14-februari.xlsx')
  expect(await ask(backend, 'budgetImport.inspect', { file: people })).toMatchObject({
    reason: 'budget-not-found',
  })
  const unseen = putSample(backend, sample)
  expect(await ask(backend, 'budgetImport.apply', { file: unseen, version })).toMatchObject({
    reason: 'file-not-read',
  })
})

it('keeps two lines with one name under two headings apart, also the second time', async () => {
  const backend = aBackend()
  const csv = ([first, second]: readonly [number, number]) =>
    putCsv(backend, [
      'Post;2026',
      ...['Zaken;', 'Huur verzonnen;1', `Overig verzonnen;${first}`],
      ...['Mensen;', 'Scholing verzonnen;2', `Overig verzonnen;${second}`],
    ])
  for (const amounts of [
    [100, 200],
    [150, 250],
  ] as const) {
    const file = csv(amounts)
    await valueOf(backend, 'budgetImport.inspect', { file })
    await valueOf(backend, 'budgetImport.apply', { file, version })
    const { rows } = await valueOf(backend, 'budget.sheet', { year: 2026 })
    const overig = rows.filter(({ name }) => name === 'Overig verzonnen')
    expect(overig.map(({ begroot }) => (begroot ?? 0) / 100)).toEqual(amounts)
  }
})
