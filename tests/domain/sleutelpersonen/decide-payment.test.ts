import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { CostChainId, PaymentId, PaymentLineId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { decideCorrection, paidNow, refusalOfStep } from '#domain/sleutelpersonen/decide-payment'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'

const line = (minutes: number, reward: number): PaymentLine => ({
  ...{ id: 'line' as PaymentLineId, assignmentId: null, chainId: 'chain' as CostChainId },
  ...{ moneyEntryId: null, minutes, km: 10, reward: cents(reward) },
  ...{ kmAllowance: cents(230), expenses: cents(0) },
})
const payment = (lines: readonly PaymentLine[], change: Partial<Payment> = {}): Payment => ({
  ...{ id: 'payment' as PaymentId, personId: 'ruth' as PersonId, status: 'paid' },
  ...{ fromOn: isoDate('2025-02-01'), untilOn: isoDate('2025-02-28') },
  ...{ madeOn: isoDate('2025-03-01'), approvedOn: isoDate('2025-03-01') },
  ...{ paidOn: isoDate('2025-03-07'), reference: 'batch', correctsId: null, why: null, lines },
  ...change,
})
const should = (minutes: number, reward: number) => ({
  ...{ lineId: 'line' as PaymentLineId, minutes, km: 10, reward: cents(reward) },
  ...{ kmAllowance: cents(230), expenses: cents(0) },
})
const approved = new Map([['line' as PaymentLineId, 240]])
const less: PaymentLine = { ...line(-60, -560), km: 0, kmAllowance: cents(0) }

it('lets a payment take a step only from the stand where it begins', () => {
  expect(refusalOfStep([{ status: 'proposal' }], 'proposal')).toBeNull()
  expect(refusalOfStep([{ status: 'approved' }, { status: 'paid' }], 'approved')).toBe(
    'payment-not-approved',
  )
})

it('pays or takes back the difference with what stands paid, earlier corrections counted in', () => {
  const first = decideCorrection(payment([line(240, 2240)]), [], [should(180, 1680)], approved)
  expect(first).toMatchObject({
    lines: [{ difference: { minutes: -60, km: 0, reward: -560, kmAllowance: 0 } }],
  })
  const corrected = [payment([less], { correctsId: 'payment' as PaymentId, why: 'te veel' })]
  expect(paidNow(line(240, 2240), corrected)).toMatchObject({ minutes: 180, reward: 1680 })
  const second = decideCorrection(
    payment([line(240, 2240)]),
    corrected,
    [should(240, 2240)],
    approved,
  )
  expect(second).toMatchObject({ lines: [{ difference: { minutes: 60, reward: 560 } }] })
})

it('refuses more than was approved, nothing at all, a correction of a correction, and what is not paid', () => {
  const of = (known: Payment, minutes: number) =>
    decideCorrection(known, [], [should(minutes, 2240)], approved)
  expect(of(payment([line(240, 2240)]), 241)).toMatchObject({ reason: 'correction-above-approved' })
  expect(of(payment([line(240, 2240)]), 240)).toMatchObject({
    reason: 'correction-changes-nothing',
  })
  expect(
    of(payment([less], { correctsId: 'payment' as PaymentId, why: 'te veel' }), 180),
  ).toMatchObject({ reason: 'payment-is-correction' })
  expect(of(payment([line(240, 2240)], { status: 'approved', paidOn: null }), 180)).toMatchObject({
    reason: 'payment-not-paid',
  })
})
