import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

const line = 'post-03' as BudgetLineId
const event = 'plan-2025-02-14' as EventId

const money = (exVat: number, invoice: string | null = null) => ({
  year: 2025,
  exVat: cents(exVat),
  vat: cents(0),
  rate: null,
  isCompensable: false,
  invoice,
  date: isoDate('2025-03-01'),
})

const atYearEnd = () => aBackend({ now: '2025-11-20T08:00:00.000Z' as Instant })

async function kindsOf(backend: ReturnType<typeof aBackend>) {
  const { checks } = await valueOf(backend, 'budget.checks', { year: 2025 })
  return checks.map(({ kind }) => kind)
}

it('finds what a year asks for, and is quiet when it is put right', async () => {
  const backend = atYearEnd()
  const chain = (description: string) => ({
    lineId: line,
    eventId: null,
    description,
    supplier: 'De Verzonnen Zaal',
  })
  const hall = await valueOf(backend, 'budget.book', {
    chain: chain('Zaal (voorbeeld)'),
    step: 'commitment',
    ...money(50_000),
  })
  expect(await kindsOf(backend)).toEqual([
    'open-at-year-end',
    'costs-without-amount',
    'event-without-costs',
  ])
  await valueOf(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: cents(900_000) })
  await valueOf(backend, 'budget.book', {
    chain: { id: hall.chainId },
    step: 'actual',
    ...money(60_000, 'F 12'),
  })
  await valueOf(backend, 'budget.book', {
    chain: chain('Zaal, nog eens (voorbeeld)'),
    step: 'actual',
    ...money(60_000, 'f12'),
  })
  expect(await kindsOf(backend)).toEqual([
    'invoice-twice',
    'above-commitment',
    'event-without-costs',
  ])
  await valueOf(backend, 'budget.changeChain', { chainId: hall.chainId, isClosed: true })
  await valueOf(backend, 'budget.book', {
    chain: { lineId: line, eventId: event, description: 'Lunch (voorbeeld)' },
    step: 'estimate',
    ...money(10_000),
  })
  expect(await kindsOf(backend)).toEqual(['invoice-twice'])
})

it('takes one invoice paid in parts of one cost for what it is', async () => {
  const backend = atYearEnd()
  const chain = { lineId: line, eventId: event, description: 'Zaal', supplier: 'De Zaal' }
  const { chainId } = await valueOf(backend, 'budget.book', {
    chain,
    step: 'actual',
    ...money(30_000, 'F-1'),
  })
  await valueOf(backend, 'budget.book', {
    chain: { id: chainId },
    step: 'actual',
    ...money(20_000, 'F-1'),
  })
  expect(await kindsOf(backend)).not.toContain('invoice-twice')
  const same = (invoice: string, supplier: string | null) =>
    valueOf(backend, 'budget.sameInvoice', { invoice, supplier })
  expect((await same('f-1', 'de zaal')).bookings).toHaveLength(2)
  expect((await same('F-1', null)).bookings).toHaveLength(0)
})

it('says what an event costs per person, and what earlier ones came to', async () => {
  const backend = aBackend()
  await valueOf(backend, 'budget.book', {
    chain: { lineId: line, eventId: event, description: 'Lunch (voorbeeld)' },
    step: 'commitment',
    ...money(10_000),
  })
  expect(await valueOf(backend, 'budget.perPerson', { eventId: event })).toMatchObject({
    expected: 10_000,
    realised: 0,
    people: 0,
    expectedPerPerson: null,
    earlier: [],
  })
})

it('reads only the page of costs that is asked for, and finds by words', async () => {
  const backend = aBackend()
  for (const name of ['Zaal', 'Lunch', 'Geluid']) {
    await valueOf(backend, 'budget.book', {
      chain: { lineId: line, eventId: null, description: `${name} (voorbeeld)` },
      step: 'actual',
      ...money(100, `F-${name}`),
    })
  }
  const names = async (wish: { words?: string; limit?: number; offset?: number }) =>
    (await valueOf(backend, 'budget.chains', { lineId: line, year: 2025, ...wish })).map(
      ({ description }) => description.split(' ')[0],
    )
  expect(await names({ limit: 2 })).toEqual(['Zaal', 'Lunch'])
  expect(await names({ limit: 2, offset: 2 })).toEqual(['Geluid'])
  expect(await names({ words: 'f-lun' })).toEqual(['Lunch'])
})

it('is sure of an invoice booked twice only when the day and the amount are the same', async () => {
  const backend = atYearEnd()
  const chain = { lineId: line, eventId: event, description: 'Zaal', supplier: 'De Zaal' }
  const book = (exVat: number, invoice: string, day: string) =>
    valueOf(backend, 'budget.book', {
      ...{ chain, step: 'actual' as const, ...money(exVat, invoice) },
      date: isoDate(day),
    })
  await book(30_000, 'F-1', '2025-03-01')
  await book(20_000, 'F-1', '2025-03-01')
  await book(25_000, 'F-2', '2025-03-01')
  await book(25_000, 'F-2', '2025-06-01')
  await book(10_000, 'F-3', '2025-03-01')
  await book(10_000, 'F-3', '2025-03-01')
  const { checks } = await valueOf(backend, 'budget.checks', { year: 2025 })
  const twice = checks.flatMap((check) =>
    check.kind === 'invoice-twice' ? [[check.invoice, check.isUrgent]] : [],
  )
  expect(twice).toEqual([
    ['F-3', true],
    ['F-1', false],
    ['F-2', false],
  ])
})

it('goes through the year with one line alone, which has no budget where it is not listed', async () => {
  const backend = atYearEnd()
  const other = 'post-04' as BudgetLineId
  const book = (lineId: BudgetLineId, exVat: number) =>
    valueOf(backend, 'budget.book', {
      ...{ chain: { lineId, eventId: null, description: 'Zaal (voorbeeld)' }, step: 'actual' },
      ...money(exVat),
    })
  await valueOf(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: cents(900_000) })
  await book(line, 30_000)
  await book(other, 5_000)
  const course = (lineId: BudgetLineId | null, year = 2025) =>
    valueOf(backend, 'budget.course', { year, lineId })
  expect(await course(line)).toMatchObject({ begroot: 900_000, realised: 30_000 })
  expect(await course(other)).toMatchObject({ begroot: null, realised: 5_000 })
  expect(await course(null)).toMatchObject({ realised: 35_000 })
  const { lineId } = await valueOf(backend, 'budget.addLine', { code: '99', name: 'Later' })
  await valueOf(backend, 'budget.changeLine', { lineId, opensYear: 2027 })
  expect(await course(lineId)).toMatchObject({ begroot: null, realised: 0 })
})

it('counts what is open at the end of a year beyond the dozen it lists', async () => {
  const backend = atYearEnd()
  for (let each = 0; each < 14; each += 1) {
    await valueOf(backend, 'budget.book', {
      chain: { lineId: line, eventId: null, description: `Zaal ${each} (voorbeeld)` },
      step: 'commitment',
      ...money(1_000 + each),
    })
  }
  const { open, openCount } = await valueOf(backend, 'budget.yearEnd', { year: 2025 })
  expect([open.length, openCount]).toEqual([12, 14])
})
