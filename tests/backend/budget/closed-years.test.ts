import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, EventTypeId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const line = 'post-03' as BudgetLineId
const other = 'post-04' as BudgetLineId
const event = 'plan-2025-02-14' as EventId

const money = (exVat: number, year = 2025) => ({
  year,
  exVat: cents(exVat),
  vat: cents(0),
  rate: null,
  isCompensable: false,
  date: isoDate(`${year}-03-01`),
})

async function withClosedYear() {
  const backend = aBackend()
  const { chainId, entryId } = await valueOf(backend, 'budget.book', {
    chain: { lineId: line, eventId: event, description: 'Zaalhuur (voorbeeld)' },
    step: 'commitment',
    ...money(100_000),
  })
  await valueOf(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: cents(500_000) })
  await valueOf(backend, 'budget.closeYear', { year: 2025 })
  return { backend, chainId, entryId, before: await hashOf(backend) }
}

it('takes no amount and no booking in a closed year, by whatever command', async () => {
  const { backend, chainId, entryId, before } = await withClosedYear()
  const carried = { chainId, step: 'commitment', amount: cents(100), date: isoDate('2025-12-20') }
  const refused = [
    ask(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: cents(1) }),
    ask(backend, 'budget.setAmount', { lineId: line, year: 2025, amount: null }),
    ask(backend, 'budget.setAmounts', {
      changes: [
        { lineId: line, year: 2026, amount: cents(1) },
        { lineId: other, year: 2025, amount: cents(1) },
      ],
    }),
    ask(backend, 'budget.book', { chain: { id: chainId }, step: 'actual', ...money(100) }),
    ask(backend, 'budget.changeEntry', { entryId, step: 'commitment', ...money(90_000) }),
    ask(backend, 'budget.removeEntry', { entryId }),
    ask(backend, 'budget.changeChain', { chainId, lineId: other }),
    ask(backend, 'budget.carryOver', {
      ...carried,
      step: 'commitment',
      fromYear: 2024,
      toYear: 2025,
    }),
  ]
  const answers = await Promise.all(refused)
  expect(answers.slice(0, -1).map((answer) => answer.kind === 'refused' && answer.reason)).toEqual(
    answers.slice(0, -1).map(() => 'year-closed'),
  )
  expect(answers.at(-1)?.kind).toBe('refused')
  expect(await hashOf(backend)).toBe(before)
  const sentence = answers[0]?.kind === 'refused' ? answers[0].sentence : ''
  expect(sentence).toContain('2025 is gesloten')
})

it('refuses what would put an estimate of a new event in it, and lets words be put right', async () => {
  const { backend, entryId } = await withClosedYear()
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: 'cop' as EventTypeId,
    title: 'CoP (voorbeeld)',
    date: isoDate('2026-05-01'),
    fromTemplate: false,
  })
  await valueOf(backend, 'budget.book', {
    chain: { lineId: line, eventId, description: 'Koffie (voorbeeld)' },
    step: 'estimate',
    ...money(10_000, 2026),
  })
  const copied = await ask(backend, 'events.clone', {
    eventId,
    date: isoDate('2025-06-01'),
    parts: ['estimate'],
  })
  expect(copied).toMatchObject({ kind: 'refused', reason: 'year-closed' })
  const noted = { entryId, step: 'commitment' as const, ...money(100_000) }
  const answer = await ask(backend, 'budget.changeEntry', { ...noted, attachment: 'map 2025' })
  expect(answer.kind).toBe('ok')
})

it('lets what is open go to the next year, and what was promised be paid there', async () => {
  const { backend, chainId } = await withClosedYear()
  const carry = await ask(backend, 'budget.carryOver', {
    chainId,
    step: 'commitment',
    fromYear: 2025,
    toYear: 2026,
    amount: cents(40_000),
    date: isoDate('2026-01-05'),
    note: 'De zaal stuurt de rekening later',
  })
  expect(carry.kind).toBe('ok')
  const paid = await ask(backend, 'budget.book', {
    chain: { id: chainId },
    step: 'actual',
    ...money(60_000, 2026),
  })
  expect(paid.kind).toBe('ok')
  const [chain] = await valueOf(backend, 'budget.chains', { lineId: line })
  expect(chain?.entries.map(({ carriedTo, carriedFrom }) => carriedTo ?? carriedFrom)).toEqual([
    null,
    2026,
    2025,
    null,
  ])
})

it('opens again, and closing is one step to take back', async () => {
  const { backend, chainId } = await withClosedYear()
  const book = () =>
    ask(backend, 'budget.book', { chain: { id: chainId }, step: 'actual', ...money(100) })
  await valueOf(backend, 'budget.openYear', { year: 2025 })
  expect((await book()).kind).toBe('ok')
  await ask(backend, 'history.undo', {})
  await ask(backend, 'history.undo', {})
  expect((await book()).kind).toBe('refused')
  await ask(backend, 'history.undo', {})
  expect((await book()).kind).toBe('ok')
})

it('tells before closing what is still open', async () => {
  const { backend } = await withClosedYear()
  expect(await valueOf(backend, 'budget.yearEnd', { year: 2025 })).toMatchObject({
    closedOn: '2026-11-23',
    verplicht: 100_000,
    costsPromised: 1,
    open: [{ description: 'Zaalhuur (voorbeeld)', verplicht: 100_000 }],
  })
})
