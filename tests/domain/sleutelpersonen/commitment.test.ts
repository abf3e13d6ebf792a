import { expect, it } from 'vitest'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import { isoDate } from '#domain/shared/dates'
import type { CostChainId, MoneyEntryId, PoolRateId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { changeOfCommitment, commitmentOf } from '#domain/sleutelpersonen/commitment'

const rate = (fromOn: string, hourCents: number | null) => ({
  ...{ id: fromOn as PoolRateId, fromOn: isoDate(fromOn), source: 'voorbeeld' },
  ...{ hourCents: hourCents === null ? null : cents(hourCents), kmTenthCents: 230 },
})
const plan = {
  ...{ date: isoDate('2026-01-09'), plannedMinutes: 150, plannedKm: 20 },
  status: 'accepted',
} as const
const person = { reward: 'vrijwilligersvergoeding', rates: [rate('2025-01-01', 560)] } as const

it('is the plan at the rates of its day, in the year of its day', () => {
  const rates = [...person.rates, rate('2026-01-01', 575), rate('2026-02-01', 600)]
  expect(commitmentOf(plan, { ...person, rates })).toEqual({
    ...{ year: 2026, amount: 1438 + 460, minutesWithoutRate: 0 },
  })
})

it('tells the minutes that have no rate', () => {
  expect(commitmentOf(plan, { ...person, rates: [] })).toMatchObject({
    ...{ amount: 0, minutesWithoutRate: 150 },
  })
})

it('is nothing without a yes, without a day, or for work that costs nothing', () => {
  expect(commitmentOf({ ...plan, status: 'asked' }, person)).toBeUndefined()
  expect(commitmentOf({ ...plan, date: null }, person)).toBeUndefined()
  expect(commitmentOf(plan, { ...person, reward: 'onbetaald' })).toBeUndefined()
})

const committed = (id: string, year: number, amount: number): MoneyEntry => ({
  ...{ id: id as MoneyEntryId, chainId: 'c' as CostChainId, step: 'commitment', year },
  ...{ exVat: cents(amount), vat: cents(0), rate: null, isCompensable: false },
  ...{ invoice: null, date: isoDate('2025-12-01'), note: null },
})
const wanted = (amount: number, year = 2025) => ({
  ...{ year, amount: cents(amount), minutesWithoutRate: 0 },
})

it('changes the one commitment there is, and keeps what was carried over as long as it fits', () => {
  const entries = [
    committed('own', 2025, 1000),
    committed('less', 2025, -400),
    committed('more', 2026, 400),
  ]
  expect(changeOfCommitment(entries, wanted(1200))).toMatchObject({
    ...{ keep: { id: 'own', exVat: 1200 }, gone: [] },
  })
  // A plan below what was carried over, or in another year, stands alone again.
  expect(changeOfCommitment(entries, wanted(300))).toMatchObject({
    ...{ keep: { id: 'own', exVat: 300 }, gone: [{ id: 'less' }, { id: 'more' }] },
  })
  expect(changeOfCommitment(entries, wanted(1000, 2026))).toMatchObject({
    ...{ keep: { id: 'own', year: 2026, exVat: 1000 }, gone: [{ id: 'less' }, { id: 'more' }] },
  })
})

it('writes nothing for an amount of nil', () => {
  expect(changeOfCommitment([], wanted(0))).toEqual({ keep: undefined, gone: [] })
  expect(changeOfCommitment([committed('own', 2025, 100)], wanted(0))).toMatchObject({
    ...{ keep: undefined, gone: [{ id: 'own' }] },
  })
})
