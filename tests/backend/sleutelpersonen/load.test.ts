import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { someWork } from '../../builders/pool-work.ts'

const yearOf = (year: number) => ({
  ...{ from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) },
})
const eventId = 'plan-2025-02-14' as EventId
const on = isoDate('2025-02-14')

it('tells of every year the same people who were never asked, as the pool does', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  const loose = await aSleutelpersoon(backend, 'Tesfay Verzonnen')
  someWork(backend, { personId, on, minutes: 240, km: 0, eventId })
  await valueOf(backend, 'hours.add', { personId: loose, workedOn: on, minutes: 60 })
  const { rows } = await valueOf(backend, 'pool.list', {})
  const never = rows.filter(({ wasEverAsked }) => !wasEverAsked).map(({ name }) => name)
  expect(never).toEqual(['Tesfay Verzonnen'])
  for (const year of [2024, 2025, 2026]) {
    const { neverAsked } = await valueOf(backend, 'poolLoad.of', yearOf(year))
    expect(neverAsked.map(({ name }) => name)).toEqual(never)
  }
  expect(await valueOf(backend, 'poolLoad.of', yearOf(2025))).toMatchObject({
    ...{ peopleInPool: 2, peopleWithHours: 2, minutes: 300 },
  })
})

it('hours tell that they are in a payment, and the day it was paid', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on, minutes: 240, km: 0, eventId })
  const year = yearOf(2025)
  const standing = async () => {
    const { rows, counts } = await valueOf(backend, 'hours.list', year)
    return { counts, rows: rows.map(({ stand, paidOn }) => [stand, paidOn]) }
  }
  expect(await standing()).toMatchObject({ rows: [['approved', null]], counts: { approved: 1 } })
  const { paymentIds } = await valueOf(backend, 'payments.propose', year)
  expect(await standing()).toMatchObject({
    ...{ rows: [['in-payment', null]], counts: { approved: 0, 'in-payment': 1 } },
  })
  await valueOf(backend, 'payments.approve', { paymentIds })
  const paidOn = isoDate('2025-03-07')
  await valueOf(backend, 'payments.pay', { paymentIds, paidOn, reference: 'batch (voorbeeld)' })
  expect((await standing()).rows).toEqual([['paid', paidOn]])
  const paid = await valueOf(backend, 'hours.list', { ...year, stand: 'paid' })
  const approved = await valueOf(backend, 'hours.list', { ...year, stand: 'approved' })
  expect([paid.total, approved.total, approved.totals.minutes]).toEqual([1, 0, 0])
})
