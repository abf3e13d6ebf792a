import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, BudgetSnapshotId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { partsInRow } from '#backend/budget/compare-answer'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const lineId = 'post-03' as BudgetLineId
const otherLineId = 'post-06' as BudgetLineId
const eventId = 'plan-2025-02-14' as EventId
const money = {
  ...{ year: 2025, vat: cents(0), rate: null, isCompensable: false, date: isoDate('2025-03-12') },
}

async function aPaidHall(backend: ReturnType<typeof aBackend>) {
  await valueOf(backend, 'budget.setAmount', { lineId, year: 2025, amount: cents(500_000) })
  const { chainId } = await valueOf(backend, 'budget.book', {
    chain: { lineId, eventId, description: 'Zaal', supplier: 'De Verzonnen Zaal' },
    ...{ step: 'commitment', exVat: cents(100_000) },
    ...money,
  })
  return chainId
}

it('keeps a stand, and explains what happened since with the words of today', async () => {
  const backend = aBackend()
  const chainId = await aPaidHall(backend)
  const { snapshotId } = await valueOf(backend, 'snapshots.take', {
    ...{ label: 'stuurgroep 12 maart', note: '' },
  })
  await valueOf(backend, 'budget.book', {
    ...{ chain: { id: chainId }, step: 'actual', exVat: cents(60_000) },
    ...money,
  })
  await valueOf(backend, 'budget.changeChain', {
    chainId,
    isClosed: true,
    description: 'Grote zaal',
  })

  const answer = await valueOf(backend, 'snapshots.compare', {
    ...{ beforeId: snapshotId, afterId: null, per: 'line', year: 2025 },
  })
  expect(answer.before).toMatchObject({ label: 'stuurgroep 12 maart', note: null })
  expect(answer.after).toBe(null)
  const row = answer.rows.find(({ key }) => key === lineId)
  expect(row).toMatchObject({
    code: '03',
    before: { verplicht: 100_000, gerealiseerd: 0, restant: 400_000 },
    after: { verplicht: 0, gerealiseerd: 60_000, restant: 440_000 },
    difference: { begroot: 0, verplicht: -100_000, gerealiseerd: 60_000, restant: 40_000 },
    parts: [
      { kind: 'entry-new', step: 'actual', description: 'Grote zaal', after: 60_000 },
      { kind: 'closed', description: 'Grote zaal', verplicht: -40_000, restant: 40_000 },
    ],
  })
  expect(answer.totals[0]?.difference.restant).toBe(40_000)
  backend.close()
})

it('says what moved to another line or event, and that a booking is not there any more', async () => {
  const backend = aBackend()
  const chainId = await aPaidHall(backend)
  const { snapshotId: beforeId } = await valueOf(backend, 'snapshots.take', { label: 'eerst' })
  await valueOf(backend, 'budget.changeChain', { chainId, lineId: otherLineId, eventId: null })
  const wish = { beforeId, afterId: null, year: 2025 } as const
  const byLine = await valueOf(backend, 'snapshots.compare', { ...wish, per: 'line' })
  const moved = byLine.rows.filter(({ parts }) => parts.length > 0)
  expect(moved.map(({ key, difference }) => [key, difference.verplicht])).toEqual([
    [lineId, -100_000],
    [otherLineId, 100_000],
  ])
  expect(moved[0]?.parts[0]).toMatchObject({ kind: 'moved', description: 'Zaal' })
  expect(moved[0]?.parts[0]?.to).toMatch(/^06 /)
  const byEvent = await valueOf(backend, 'snapshots.compare', { ...wish, per: 'event' })
  expect(byEvent.rows.map(({ key, difference }) => [key, difference.verplicht])).toEqual([
    [null, 100_000],
    [eventId, -100_000],
  ])

  const [chain] = await valueOf(backend, 'budget.chains', {})
  const entryId = chain?.entries[0]?.id
  if (entryId === undefined) throw new Error('No booking')
  await valueOf(backend, 'budget.removeEntry', { entryId })
  const gone = await valueOf(backend, 'snapshots.compare', { ...wish, per: 'line' })
  expect(gone.rows.find(({ key }) => key === lineId)?.parts).toMatchObject([
    { kind: 'entry-gone', description: null, before: 100_000, after: null },
  ])
  backend.close()
})

it('adds up what is more than fits in a row, and gives all of it when asked', async () => {
  const backend = aBackend()
  const { snapshotId: beforeId } = await valueOf(backend, 'snapshots.take', { label: 'leeg' })
  const count = partsInRow + 7
  for (let at = 0; at < count; at += 1) {
    await valueOf(backend, 'budget.book', {
      chain: { lineId, eventId: null, description: `Kosten ${at}` },
      ...{ step: 'actual', exVat: cents(1_000 + at) },
      ...money,
    })
  }
  const wish = { beforeId, afterId: null, per: 'line', year: 2025 } as const
  const short = await valueOf(backend, 'snapshots.compare', wish)
  const row = short.rows.find(({ key }) => key === lineId)
  expect(row?.parts.at(-1)).toMatchObject({ kind: 'rest', count: 7 })
  expect(row?.parts.reduce((sum, part) => sum + part.gerealiseerd, 0)).toBe(
    row?.difference.gerealiseerd,
  )
  const all = await valueOf(backend, 'snapshots.compare', {
    ...wish,
    whole: { key: lineId, year: 2025 },
  })
  expect(all.rows.find(({ key }) => key === lineId)?.parts).toHaveLength(count)
  backend.close()
})

it('can be renamed, taken away and undone; one that is gone is refused', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  const { snapshotId } = await valueOf(backend, 'snapshots.take', {
    label: 'begin',
    note: 'waarom',
  })
  await valueOf(backend, 'snapshots.rename', { snapshotId, label: 'eind' })
  expect(await valueOf(backend, 'snapshots.list', {})).toMatchObject([
    { label: 'eind', note: 'waarom' },
  ])
  await valueOf(backend, 'snapshots.remove', { snapshotId })
  expect(await valueOf(backend, 'snapshots.list', {})).toEqual([])
  await ask(backend, 'history.undo', {})
  expect(await valueOf(backend, 'snapshots.list', {})).toHaveLength(1)
  await ask(backend, 'history.undo', {})
  await ask(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  const goneId = 'weg' as BudgetSnapshotId
  const refused = { kind: 'refused', reason: 'not-found' }
  expect(await ask(backend, 'snapshots.remove', { snapshotId: goneId })).toMatchObject(refused)
  expect(
    await ask(backend, 'snapshots.compare', {
      ...{ beforeId: goneId, afterId: null, per: 'line', year: null },
    }),
  ).toMatchObject(refused)
  backend.close()
})

it('shows what each figure of the annex is made of, and how a year was spent', async () => {
  const backend = aBackend()
  const chainId = await aPaidHall(backend)
  await valueOf(backend, 'budget.book', {
    ...{ chain: { id: chainId }, step: 'actual', exVat: cents(60_000), invoice: 'F-1' },
    ...money,
  })
  const wish = { year: 2025, lineId, eventId: null } as const
  expect(
    await valueOf(backend, 'budget.madeOf', { ...wish, figure: 'gerealiseerd' }),
  ).toMatchObject({
    ...{ amount: 60_000, count: 1 },
    parts: [{ kind: 'entry', description: 'Zaal', invoice: 'F-1', amount: 60_000 }],
  })
  expect(await valueOf(backend, 'budget.madeOf', { ...wish, figure: 'verplicht' })).toMatchObject({
    ...{ amount: 40_000, parts: [{ kind: 'open', amount: 40_000 }] },
  })
  expect(await valueOf(backend, 'budget.madeOf', { ...wish, figure: 'begroot' })).toMatchObject({
    ...{ amount: 500_000, parts: [{ kind: 'amount', description: 'primitief' }] },
  })
  const course = await valueOf(backend, 'budget.course', { year: 2025, lineId })
  expect(course.months.at(-1)).toBe(60_000)
  backend.close()
})

it('keeps which years and columns she wants in Excel, which is no step to undo', async () => {
  const backend = aBackend()
  expect(await valueOf(backend, 'budget.workbookChoice', {})).toEqual({ hidden: [], years: null })
  const choice = { hidden: ['vrij' as const], years: [2025] }
  await valueOf(backend, 'budget.chooseWorkbook', choice)
  expect(await valueOf(backend, 'budget.workbookChoice', {})).toEqual(choice)
  expect(await ask(backend, 'history.undo', {})).toMatchObject({ kind: 'refused' })
  backend.close()
})

it('puts what happened since a stand on a sheet of its own', async () => {
  const backend = aBackend()
  const chainId = await aPaidHall(backend)
  const { snapshotId } = await valueOf(backend, 'snapshots.take', { label: 'stuurgroep' })
  await valueOf(backend, 'budget.book', {
    ...{ chain: { id: chainId }, step: 'actual', exVat: cents(60_000) },
    ...money,
  })
  const { files } = await valueOf(backend, 'budget.exportCompared', { snapshotId })
  const bytes = backend.files.find(files[0]?.id ?? ('' as never))?.bytes
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes ?? []) as never)
  const sheet = book.getWorksheet('Verschillen')
  const row = (sheet?.getRow(5).values ?? []) as unknown[]
  expect(row.slice(1, 6)).toEqual([
    '03 Bijeenkomsten en CoP',
    2025,
    'Factuur nieuw',
    'Zaal',
    'De Verzonnen Zaal',
  ])
  expect(row.slice(7)).toEqual([0, 0, -600, 600, 0])
  const notes = book.getWorksheet('Toelichting')?.getSheetValues() ?? []
  expect(JSON.stringify(notes)).toMatch(/stuurgroep, vastgelegd op /)
  backend.close()
})
