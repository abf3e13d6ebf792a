import { beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, FundingSourceId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv, putSample } from '../import/sample-files.ts'

const sample = 'boekingen-financien.csv'
const hall = 'post-03' as BudgetLineId

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})

async function takeSample() {
  const file = putSample(backend, sample)
  await valueOf(backend, 'finance.inspect', { file })
  return valueOf(backend, 'finance.take', { file })
}

async function take(...lines: string[]) {
  const file = putCsv(backend, [
    'Boekdatum;Grootboek;Leverancier;Factuurnr;Bedrag excl.;BTW',
    ...lines,
  ])
  await valueOf(backend, 'finance.inspect', { file })
  return valueOf(backend, 'finance.take', { file })
}

async function takeNumbered(heading: string, ...lines: string[]) {
  const file = putCsv(backend, [`Boekdatum;Leverancier;${heading};Bedrag excl.;BTW`, ...lines])
  await valueOf(backend, 'finance.inspect', { file })
  return valueOf(backend, 'finance.take', { file })
}

function bookOwn(invoice: string | null, exVat: number, vat: number, date: string) {
  return valueOf(backend, 'budget.book', {
    chain: {
      ...{ lineId: hall, eventId: 'plan-2025-02-14' as EventId },
      ...{ description: 'Zaal (voorbeeld)', supplier: 'Zalencentrum Voorbeeld' },
    },
    ...{ step: 'actual', year: 2025, rate: null, isCompensable: false, invoice },
    ...{ exVat: cents(exVat), vat: cents(vat), date: isoDate(date) },
  })
}

it('reads thirty bookings to the cent, keeps them, and knows them again', async () => {
  const file = putSample(backend, sample)
  expect(await valueOf(backend, 'finance.inspect', { file })).toMatchObject({
    ...{ counts: { new: 30, known: 0 }, exVat: 3_339_329, vat: 338_669 },
    ...{ meaning: 'with-vat', isTurned: false, notes: [] },
  })
  expect(await takeSample()).toEqual({
    ...{ added: 30, known: 0, sentence: '30 boekingen ingelezen.' },
  })
  const before = await hashOf(backend)
  const again = await takeSample()
  expect(again).toEqual({
    ...{ added: 0, known: 30 },
    sentence: 'Alle boekingen van dit bestand waren er al. Er is niets veranderd.',
  })
  expect(await hashOf(backend)).toBe(before)
  const { total, explained, readings } = await valueOf(backend, 'finance.list', {})
  expect({ total, there: explained.there, files: readings.length }).toEqual({
    ...{ total: 30, there: 3_339_329, files: 1 },
  })
})

it('adds only what a later file has more, and keeps two rows that say the same', async () => {
  const row = '12-03-2025;Catering;Proefhap;;25,00;0,00'
  await take(row, row)
  expect(await take(row, row, row, '13-03-2025;Catering;Proefhap;;25,00;0,00')).toMatchObject({
    ...{ added: 2, known: 2, sentence: '2 boekingen ingelezen, 2 waren er al.' },
  })
})

it('links what is sure at once, and explains the difference to the cent', async () => {
  await takeSample()
  await bookOwn('F2025001', 248_773, 0, '2025-11-20')
  await bookOwn('F-2025-021', 207_054, 18_635, '2025-03-17')
  await bookOwn(null, 9_900, 0, '2025-05-01')
  const before = await valueOf(backend, 'finance.list', { year: 2025 })
  expect(before.explained.difference).toBe(before.explained.here - before.explained.there)
  expect(before.explained.parts['proposed']).toEqual({
    ...{ count: 2, here: 455_827, there: 455_827 },
  })
  expect(before.surePairs).toHaveLength(2)
  await valueOf(backend, 'finance.match', { pairs: before.surePairs })
  const after = await valueOf(backend, 'finance.list', { year: 2025, state: 'matched' })
  expect(after).toMatchObject({ total: 2, surePairs: [] })
  const [item] = after.items
  const rowId = item?.theirs[0]?.id
  if (rowId === undefined) throw new Error('Nothing is linked')
  await valueOf(backend, 'finance.unmatch', { rowId })
  expect((await valueOf(backend, 'finance.list', {})).surePairs).toHaveLength(1)
})

it('books a row that is only there, and proposes the same line for its ledger the next time', async () => {
  await take(
    '12-03-2025;Catering;Proefhap;P1;100,00;9,00',
    '12-04-2025;Catering;Iemand Anders;P2;50,00;0,00',
    '14-04-2025;Catering;Iemand Anders;P3;-5,00;0,00',
  )
  const { items } = await valueOf(backend, 'finance.list', { state: 'only-there' })
  const [first, second, back] = items.flatMap(({ theirs }) => theirs.map(({ id }) => id))
  if (!first || !second || !back) throw new Error('Three rows were taken in')
  expect(await valueOf(backend, 'finance.proposal', { rowId: first })).toMatchObject({
    ...{ lineId: null, rate: 'laag' },
  })
  const before = await hashOf(backend)
  const { chainId } = await valueOf(backend, 'finance.book', {
    rowId: first,
    chain: { lineId: hall, eventId: null, description: 'Lunch', supplier: 'Proefhap' },
    ...{ year: 2025, rate: 'laag', isCompensable: true },
  })
  const chains = await valueOf(backend, 'budget.chains', { lineId: hall })
  expect(chains.find(({ id }) => id === chainId)?.entries).toMatchObject([
    { step: 'actual', exVat: 10_000, vat: 900, cost: 10_000, invoice: 'P1', date: '2025-03-12' },
  ])
  expect(await valueOf(backend, 'finance.proposal', { rowId: second })).toMatchObject({
    ...{ lineId: hall, how: 'remembered' },
  })
  expect(
    await ask(backend, 'finance.book', {
      ...{ rowId: first, chain: { id: chainId }, year: 2025, rate: null, isCompensable: false },
    }),
  ).toMatchObject({ reason: 'row-is-linked' })
  await valueOf(backend, 'finance.book', {
    ...{ rowId: back, chain: { id: chainId }, year: 2025, rate: null, isCompensable: false },
  })
  const steps = (await valueOf(backend, 'budget.chains', { lineId: hall })).flatMap(({ entries }) =>
    entries.map(({ step, exVat }) => [step, exVat]),
  )
  expect(steps).toContainEqual(['credit', -500])
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('books a row on money of the annex only, and what came back with its VAT', async () => {
  await take('12-03-2025;Catering;Proefhap;P1;-50,00;10,50')
  const { chainId: foreign } = await valueOf(backend, 'budget.book', {
    chain: {
      ...{ lineId: hall, eventId: null, description: 'Training (voorbeeld)', supplier: 'Proefhap' },
      fundingSourceId: 'actieplan-jongeren' as FundingSourceId,
    },
    ...{ step: 'commitment', year: 2025, rate: null, isCompensable: false, invoice: null },
    ...{ exVat: cents(5_000), vat: cents(0), date: isoDate('2025-01-10') },
  })
  const { items } = await valueOf(backend, 'finance.list', {})
  const rowId = items[0]?.theirs[0]?.id
  if (rowId === undefined) throw new Error('One row was taken in')
  const { chains } = await valueOf(backend, 'finance.proposal', { rowId })
  expect(chains.map(({ id }) => id)).not.toContain(foreign)
  const wish = { rowId, year: 2025, rate: null, isCompensable: false }
  expect(await ask(backend, 'finance.book', { ...wish, chain: { id: foreign } })).toMatchObject({
    reason: 'chain-not-in-annex',
  })
  const { chainId } = await valueOf(backend, 'finance.book', {
    ...wish,
    chain: { lineId: hall, eventId: null, description: 'Lunch terug' },
  })
  const booked = await valueOf(backend, 'budget.chains', { lineId: hall })
  expect(booked.find(({ id }) => id === chainId)?.entries).toMatchObject([
    { step: 'credit', exVat: -5_000, vat: -1_050 },
  ])
})

it('lets go of a row when the booking of ours is taken away, and undo brings both back', async () => {
  await take('12-03-2025;Catering;Proefhap;P1;100,00;9,00')
  const { items } = await valueOf(backend, 'finance.list', {})
  const rowId = items[0]?.theirs[0]?.id
  if (rowId === undefined) throw new Error('One row was taken in')
  const { entryId } = await valueOf(backend, 'finance.book', {
    ...{ rowId, chain: { lineId: hall, eventId: null, description: 'Lunch' } },
    ...{ year: 2025, rate: null, isCompensable: false },
  })
  const linked = await hashOf(backend)
  await valueOf(backend, 'budget.removeEntry', { entryId })
  expect((await valueOf(backend, 'finance.list', {})).items.map(({ state }) => state)).toEqual([
    'only-there',
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(linked)
})

it('leaves a row out with a reason, and takes a whole file away', async () => {
  await take('12-03-2025;Catering;Proefhap;P1;100,00;9,00')
  const { items, readings } = await valueOf(backend, 'finance.list', {})
  const rowId = items[0]?.theirs[0]?.id
  const readingId = readings[0]?.id
  if (rowId === undefined || readingId === undefined) throw new Error('One row was taken in')
  await valueOf(backend, 'finance.leaveOut', { rowId, why: 'van een ander project' })
  expect((await valueOf(backend, 'finance.list', {})).items).toMatchObject([
    { state: 'left-out', theirs: [{ leftOutWhy: 'van een ander project' }] },
  ])
  const before = await hashOf(backend)
  await valueOf(backend, 'finance.removeReading', { readingId })
  expect((await valueOf(backend, 'finance.list', {})).readings).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('knows a booking again when its document number has another heading, or had none before', async () => {
  const lines = ['12-03-2025;Proefhap;4711;100,00;9,00', '13-03-2025;Proefhap;4712;50,00;4,50']
  // As a version kept it that did not tell a document number from an invoice.
  await takeNumbered('Factuurnr', lines[0] ?? '')
  expect(await takeNumbered('Boekstuk', ...lines)).toMatchObject({ added: 1, known: 1 })
  expect(await takeNumbered('Document no', ...lines)).toMatchObject({ added: 0, known: 2 })
})

it('writes the differences to a workbook', async () => {
  expect(await ask(backend, 'finance.export', {})).toMatchObject({ reason: 'nothing-to-export' })
  await takeSample()
  const { files } = await valueOf(backend, 'finance.export', { year: 2025 })
  expect(files.map(({ name }) => name)).toEqual(['2026-11-23_aansluiting_2025.xlsx'])
})

it('says when a file is a begroting', async () => {
  const file = putSample(backend, 'begroting-voorbeeld-x1000.xlsx')
  expect(await ask(backend, 'finance.inspect', { file })).toMatchObject({
    reason: 'file-is-budget',
  })
})
