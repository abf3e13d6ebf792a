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
