import { expect, it } from 'vitest'
import type { Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const line = 'post-03' as BudgetLineId
const event = 'plan-2025-02-14' as EventId

type Booking = InputFor<Contract['budget.book']>

const aBooking = (change: Partial<Booking> = {}): Booking => ({
  chain: { lineId: line, eventId: event, description: 'Zaalhuur (voorbeeld)' },
  step: 'commitment',
  year: 2025,
  exVat: cents(100_000),
  vat: cents(0),
  rate: null,
  isCompensable: false,
  date: isoDate('2025-01-21'),
  ...change,
})

async function figuresOf(backend: ReturnType<typeof aBackend>, year: number) {
  const { rows } = await valueOf(backend, 'budget.sheet', { year })
  const row = rows.find(({ lineId }) => lineId === line)
  return row && { verplicht: row.verplicht, gerealiseerd: row.gerealiseerd, geraamd: row.geraamd }
}

it('starts with every amount unknown, which is not zero', async () => {
  const backend = aBackend()
  const { rows, total, years } = await valueOf(backend, 'budget.sheet', { year: 2025 })
  expect({ years, amounts: new Set(rows.map(({ begroot }) => begroot)), total }).toMatchObject({
    years: [2024, 2025, 2026],
    amounts: new Set([null]),
    total: { begroot: null, restant: null, besteed: null, linesWithoutAmount: 10 },
  })
})

it('pays a commitment of one year in the next', async () => {
  const backend = aBackend()
  const { chainId } = await valueOf(backend, 'budget.book', aBooking())
  await valueOf(backend, 'budget.book', {
    ...aBooking({ step: 'actual', year: 2026, exVat: cents(60_000) }),
    chain: { id: chainId },
  })
  expect(await figuresOf(backend, 2025)).toEqual({
    verplicht: 40_000,
    gerealiseerd: 0,
    geraamd: 0,
  })
  expect(await figuresOf(backend, 2026)).toEqual({
    verplicht: 0,
    gerealiseerd: 60_000,
    geraamd: 0,
  })
})

it('moves what is open to a later year, and no more than that', async () => {
  const backend = aBackend()
  const { chainId } = await valueOf(backend, 'budget.book', aBooking())
  await valueOf(backend, 'budget.book', {
    ...aBooking({ step: 'actual', exVat: cents(60_000) }),
    chain: { id: chainId },
  })
  const move = (amount: number) =>
    ask(backend, 'budget.carryOver', {
      chainId,
      step: 'commitment',
      fromYear: 2025,
      toYear: 2026,
      amount: cents(amount),
      date: isoDate('2025-12-20'),
    })
  expect(await move(50_000)).toMatchObject({ kind: 'refused', reason: 'more-than-open' })
  expect((await move(20_000)).kind).toBe('ok')
  expect((await figuresOf(backend, 2025))?.verplicht).toBe(20_000)
  expect((await figuresOf(backend, 2026))?.verplicht).toBe(20_000)
})

it('blocks a decrease below zero, and leaves everything as it was', async () => {
  const backend = aBackend()
  const { chainId } = await valueOf(backend, 'budget.book', aBooking())
  const before = await hashOf(backend)
  const answer = await ask(backend, 'budget.book', {
    ...aBooking({ exVat: cents(-100_001) }),
    chain: { id: chainId },
  })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'commitment-below-zero' })
  expect(await hashOf(backend)).toBe(before)
})

it('keeps the first budget beside a later version, and counts the later one', async () => {
  const backend = aBackend()
  const set = (amount: number, name?: string) =>
    valueOf(backend, 'budget.setAmount', {
      lineId: line,
      year: 2025,
      amount: cents(amount),
      ...(name ? { newVersion: { name, decidedOn: null, reason: null } } : {}),
    })
  await set(500_000)
  await set(450_000, 'na wijziging')
  const row = (await valueOf(backend, 'budget.sheet', { year: 2025 })).rows[2]
  expect(row).toMatchObject({
    begroot: 450_000,
    amounts: [
      { versionName: 'primitief', amount: 500_000 },
      { versionName: 'na wijziging', amount: 450_000 },
    ],
  })
})

it('counts the earlier version again when the later one is emptied, and then nothing', async () => {
  const backend = aBackend()
  const set = (amount: Cents | null, name?: string) =>
    valueOf(backend, 'budget.setAmount', {
      lineId: line,
      year: 2025,
      amount,
      ...(name ? { newVersion: { name, decidedOn: null, reason: null } } : {}),
    })
  await set(cents(500_000))
  await set(cents(450_000), 'na wijziging')
  expect((await set(null)).counts).toMatchObject({ versionName: 'primitief', amount: 500_000 })
  expect((await set(null)).counts).toBeNull()
  const row = (await valueOf(backend, 'budget.sheet', { year: 2025 })).rows[2]
  expect(row).toMatchObject({ begroot: null, restant: null, besteed: null, amounts: [] })
})

it('tells what a booking can choose from, with exempt apart from nil', async () => {
  const backend = aBackend()
  const { lines, vatRates, years } = await valueOf(backend, 'budget.choices', {})
  expect({ third: lines[2], vatRates, years }).toMatchObject({
    third: { id: line, code: '03', actionIds: ['d', 'k'] },
    vatRates: [
      { rate: 'nul', percentage: 0 },
      { rate: 'laag', percentage: 9 },
      { rate: 'hoog', percentage: 21 },
      { rate: 'vrijgesteld', percentage: null },
    ],
    years: [2024, 2025, 2026],
  })
})

it('no longer offers a line that is taken away, and keeps showing the money on it', async () => {
  const backend = aBackend()
  await valueOf(backend, 'budget.book', aBooking())
  await valueOf(backend, 'budget.archiveLine', { lineId: line })
  const { lines } = await valueOf(backend, 'budget.choices', {})
  expect(lines.map(({ id }) => id)).not.toContain(line)
  expect((await figuresOf(backend, 2025))?.verplicht).toBe(100_000)
})

it('sets the years beside each other, line by line', async () => {
  const backend = aBackend()
  await valueOf(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: cents(7_000) })
  await valueOf(backend, 'budget.book', aBooking({ year: 2026 }))
  const { years, lines } = await valueOf(backend, 'budget.years', {})
  const third = lines.find(({ lineId }) => lineId === line)
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
  expect(third?.years).toMatchObject([
    { begroot: null, verplicht: 0 },
    { begroot: 7_000, verplicht: 0 },
    { begroot: null, verplicht: 100_000 },
  ])
})

it('leaves foreign money out of the annex', async () => {
  const backend = aBackend()
  await valueOf(
    backend,
    'budget.book',
    aBooking({
      chain: {
        lineId: line,
        eventId: null,
        fundingSourceId: 'actieplan-jongeren' as never,
        description: 'Examentraining (voorbeeld)',
      },
    }),
  )
  expect((await figuresOf(backend, 2025))?.verplicht).toBe(0)
})

it('offers to close a chain after its final invoice, and frees what is left only then', async () => {
  const backend = aBackend()
  const { chainId } = await valueOf(backend, 'budget.book', aBooking())
  const { closing } = await valueOf(backend, 'budget.book', {
    ...aBooking({ step: 'actual', exVat: cents(90_000), isFinal: true }),
    chain: { id: chainId },
  })
  expect(closing).toEqual({ verplicht: 10_000, geraamd: 0 })
  expect((await figuresOf(backend, 2025))?.verplicht).toBe(10_000)
  await valueOf(backend, 'budget.changeChain', { chainId, isClosed: true })
  expect((await figuresOf(backend, 2025))?.verplicht).toBe(0)
})

it('takes everything back to the first content', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  await valueOf(backend, 'budget.addYear', { year: 2027 })
  const { lineId } = await valueOf(backend, 'budget.addLine', { code: '11', name: 'Nieuw' })
  await valueOf(backend, 'budget.setAmount', { lineId, year: 2027, amount: cents(100) })
  const { chainId, entryId } = await valueOf(backend, 'budget.book', aBooking())
  await valueOf(backend, 'budget.changeEntry', {
    entryId,
    ...{ step: 'estimate', year: 2026, exVat: cents(5), vat: cents(1), rate: 'hoog' },
    isCompensable: true,
    date: isoDate('2026-01-01'),
  })
  await valueOf(backend, 'budget.changeChain', { chainId, supplier: 'Zaal Voorbeeld' })
  await valueOf(backend, 'budget.removeEntry', { entryId })
  expect(await valueOf(backend, 'budget.chains', {})).toEqual([])
  for (let step = 0; step < 7; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

it('says so when the chain is not there', async () => {
  const answer = await ask(aBackend(), 'budget.book', {
    ...aBooking(),
    chain: { id: 'nowhere' as CostChainId },
  })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-found' })
})

it('takes no amount so large that a total could no longer be told', async () => {
  const backend = aBackend()
  const lineId = 'post-03' as BudgetLineId
  const most = { lineId, year: 2025, amount: cents(100_000_000_000) }
  expect((await ask(backend, 'budget.setAmount', most)).kind).toBe('ok')
  const more = { ...most, amount: cents(100_000_000_001) }
  expect((await ask(backend, 'budget.setAmount', more)).kind).toBe('invalid')
})
