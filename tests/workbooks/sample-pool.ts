import type { Allowance } from '#domain/contract/allowance'
import type { PaymentRow } from '#domain/contract/payments'
import type { HoursWorkbookInput } from '#domain/export/hours-layout'
import { isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { hoursInputOf } from '#backend/sleutelpersonen/export-hours'
import { aBackend, valueOf } from '../builders/a-backend.ts'
import { aSleutelpersoon } from '../builders/a-sleutelpersoon.ts'
import { someWork } from '../builders/pool-work.ts'

export type PaidYear = {
  readonly hours: HoursWorkbookInput
  readonly payments: readonly PaymentRow[]
  /** What Schakel says of each person in each month with work. */
  readonly allowance: readonly (Pick<Allowance, 'limits'> & { readonly name: string })[]
}

const days = ['2026-02-14', '2026-02-20', '2026-03-05'].map(isoDate)

/** Two people with odd minutes, work over two months and an amount from others; part of it paid. */
export async function aPaidYear(): Promise<PaidYear> {
  const backend = aBackend()
  const ruth = await aSleutelpersoon(backend, 'Ruth Fabel')
  const tesfay = await aSleutelpersoon(backend, 'Tesfay Parabel')
  await valueOf(backend, 'pool.setOutside', {
    ...{ personId: ruth, year: 2026, month: 3, cents: cents(4_000) },
  })
  for (const on of days) {
    someWork(backend, { personId: ruth, on, minutes: 1237, km: 31, expenses: 333, isLoose: false })
    someWork(backend, { personId: tesfay, on, minutes: 50, km: 7, isLoose: true })
  }
  const period = { from: isoDate('2026-02-01'), until: isoDate('2026-02-28') }
  const { paymentIds } = await valueOf(backend, 'payments.propose', period)
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'payments.pay', {
    ...{ paymentIds, paidOn: isoDate('2026-03-06'), reference: 'batch (voorbeeld)' },
  })
  await valueOf(backend, 'payments.propose', { ...period, until: isoDate('2026-03-31') })
  const of = async (name: string, personId: typeof ruth, date: IsoDate) => ({
    name,
    limits: (await valueOf(backend, 'allowance.of', { personId, date })).limits,
  })
  const allowance = await Promise.all(
    days.flatMap((date) => [of('Ruth Fabel', ruth, date), of('Tesfay Parabel', tesfay, date)]),
  )
  const { rows } = await valueOf(backend, 'payments.list', {})
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  const hours = backend.opened.store.read((db) => hoursInputOf(db, 2026, isoDate('2026-11-23')))
  backend.close()
  return { hours, payments: rows, allowance }
}
