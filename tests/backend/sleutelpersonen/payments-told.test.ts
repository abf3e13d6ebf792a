import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, PaymentId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { hoursInputOf } from '#backend/sleutelpersonen/export-hours'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { reading, someWork } from '../../builders/pool-work.ts'

const day = isoDate('2025-02-14')
const february = { from: isoDate('2025-02-01'), until: isoDate('2025-02-28') }
const paid = { paidOn: isoDate('2025-03-07'), reference: 'batch 2025-03 (voorbeeld)' }

async function aPaidEvening(backend: Backend) {
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 240, km: 20 })
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'payments.pay', { paymentIds, ...paid })
  return { personId, paymentId: paymentIds[0] as PaymentId }
}

it('moves what is promised away from a line that was archived', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: isoDate('2025-03-20'), minutes: 60, isOnlyPlanned: true })
  await valueOf(backend, 'budget.archiveLine', { lineId: 'post-05' as BudgetLineId })
  await valueOf(backend, 'payments.chooseLine', { lineId: 'post-10' as BudgetLineId })
  const [chain] = await valueOf(backend, 'budget.chains', {})
  expect(chain).toMatchObject({ lineId: 'post-10', verplicht: 560 })
})

it('pays on no day to come, nor before the work was done, and corrects neither', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 60 })
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  const on = async (paidOn: string) =>
    ask(backend, 'payments.pay', { paymentIds, ...paid, paidOn: isoDate(paidOn) })
  expect(await on('2036-03-07')).toMatchObject({ reason: 'paid-in-future' })
  expect(await on('2025-02-13')).toMatchObject({ reason: 'paid-before-work' })
  expect(await on('2025-02-14')).toMatchObject({ kind: 'ok' })
  const [row] = (await valueOf(backend, 'payments.list', {})).rows
  const lineId = row?.lines[0]?.lineId
  if (!row || !lineId) throw new Error('No line')
  const none = { reward: cents(0), kmAllowance: cents(0), expenses: cents(0) }
  const correction = {
    ...{ paymentId: row.id, why: 'voorbeeld', reference: 'terug (voorbeeld)' },
    lines: [{ lineId, minutes: 0, km: 0, ...none }],
  }
  expect(
    await ask(backend, 'payments.correct', { ...correction, paidOn: isoDate('2036-03-07') }),
  ).toMatchObject({ reason: 'paid-in-future' })
})

it('counts a correction for the limits and in the Urenstaat', async () => {
  const backend = aBackend()
  const { personId, paymentId } = await aPaidEvening(backend)
  const [row] = (await valueOf(backend, 'payments.list', {})).rows
  const lineId = row?.lines[0]?.lineId
  if (!lineId) throw new Error('No line')
  await valueOf(backend, 'payments.correct', {
    ...{ paymentId, why: 'voorbeeld', ...paid },
    lines: [
      {
        ...{ lineId, minutes: 240, km: 20, reward: cents(1_000_000), kmAllowance: cents(460) },
        expenses: cents(0),
      },
    ],
  })
  const { limits } = await valueOf(backend, 'allowance.of', { personId, date: day })
  expect(limits.find(({ kind }) => kind === 'month')?.used).toBe(1_000_460)
  expect(limits.find(({ kind }) => kind === 'year')?.used).toBe(1_000_460)
  const [person] = reading(backend, (db) => hoursInputOf(db, 2025, day)).people
  expect(person?.rows).toMatchObject([{ amount: 1_000_460, inMonth: 1_000_460, inYear: 1_000_460 }])
})

it('keeps the hours of who was erased in the Urenstaat', async () => {
  const backend = aBackend()
  const { personId } = await aPaidEvening(backend)
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Ruth Fabel' })
  const { people } = reading(backend, (db) => hoursInputOf(db, 2025, day))
  expect(people).toMatchObject([
    {
      name: 'Gewist persoon',
      isTested: true,
      rows: [{ minutes: 240, amount: 2700, inYear: 2700 }],
    },
  ])
})

it('tells earlier work only while there is something to pay, and kilometres that wait', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  const unpaid = { personId, on: day, isLoose: true, hourCents: 0 }
  someWork(backend, { ...unpaid, minutes: 60, kmTenthCents: 0 })
  const march = { from: isoDate('2025-03-01'), until: isoDate('2025-03-31') }
  expect((await valueOf(backend, 'payments.overview', march)).earlier).toEqual({
    ...{ people: 0, minutes: 0, from: null },
  })
  someWork(backend, { ...unpaid, minutes: 30, km: 12, kmTenthCents: null })
  expect(await valueOf(backend, 'payments.overview', march)).toMatchObject({
    earlier: { people: 1, from: day },
  })
  expect(await valueOf(backend, 'payments.overview', february)).toMatchObject({
    ready: [],
    withoutRate: [{ name: 'Ruth Fabel', minutes: 0, km: 12 }],
  })
})

it('takes one reference under a run of payments for no invoice that was booked twice', async () => {
  const backend = aBackend()
  for (const name of ['Ruth Fabel', 'Tesfay Parabel']) {
    const personId = await aSleutelpersoon(backend, name)
    someWork(backend, { personId, on: day, minutes: 240 })
  }
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'payments.pay', { paymentIds, ...paid })
  const { checks } = await valueOf(backend, 'budget.checks', { year: 2025 })
  expect(checks.map(({ kind }) => kind)).not.toContain('invoice-twice')
  const same = { supplier: null, invoice: paid.reference }
  expect(await valueOf(backend, 'budget.sameInvoice', same)).toMatchObject({ bookings: [] })
})
