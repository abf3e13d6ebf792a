import { expect, it } from 'vitest'
import type { PaymentLineId } from '#domain/shared/ids'
import { obstacleTo } from '#domain/sleutelpersonen/decide-hours'
import { paidRates } from '#domain/sleutelpersonen/paid-rates'
import { cents } from '#domain/shared/money'
import { isoDate } from '#domain/shared/dates'
import type { PoolRateId } from '#domain/shared/ids'

const today = isoDate('2026-02-10')
const stand = (status: 'planned' | 'worked' | 'approved', isPaid = false) => ({
  ...{ status, workedOn: today },
  paymentLineId: isPaid ? ('line' as PaymentLineId) : null,
})

it('goes from planned to worked to approved, and back from approved', () => {
  expect(obstacleTo('work', stand('planned'), today)).toBeNull()
  expect(obstacleTo('approve', stand('worked'), today)).toBeNull()
  expect(obstacleTo('reopen', stand('approved'), today)).toBeNull()
})

it('approves nothing that was not worked, and nothing twice', () => {
  expect(obstacleTo('approve', stand('planned'), today)).toBe('hours-not-worked')
  expect(obstacleTo('approve', stand('approved'), today)).toBe('hours-approved')
})

it('sets nothing worked, and approves nothing, of a day to come', () => {
  const yesterday = isoDate('2026-02-09')
  expect(obstacleTo('work', stand('planned'), yesterday)).toBe('hours-to-come')
  expect(obstacleTo('approve', stand('worked'), yesterday)).toBe('hours-to-come')
  expect(obstacleTo('change', stand('planned'), yesterday)).toBeNull()
})

it.each(['change', 'remove'] as const)('does not let approved hours %s', (act) => {
  expect(obstacleTo(act, stand('approved'), today)).toBe('hours-approved')
  expect(obstacleTo(act, stand('worked'), today)).toBeNull()
})

it.each(['change', 'remove', 'work', 'approve', 'reopen'] as const)(
  'lets nothing %s that stands in a payment',
  (act) => {
    expect(obstacleTo(act, stand('approved', true), today)).toBe('hours-in-payment')
  },
)

it('pays the hours of who is paid, and only those', () => {
  const rate = {
    ...{ id: 'rate' as PoolRateId, fromOn: isoDate('2026-01-01'), source: 'afspraak' },
    ...{ hourCents: cents(500), kmTenthCents: 230 },
  }
  const of = (...[reward]: Parameters<typeof paidRates>) => {
    const { hourCents, kmTenthCents } = paidRates(reward, [rate], isoDate('2026-02-01'))
    return [hourCents, kmTenthCents]
  }
  expect(of('vrijwilligersvergoeding', [], isoDate('2026-02-01'))).toEqual([500, 230])
  expect(of('onkosten', [], isoDate('2026-02-01'))).toEqual([0, 230])
  expect(of('onbetaald', [], isoDate('2026-02-01'))).toEqual([0, 0])
  expect(paidRates(null, [rate], isoDate('2025-02-01'))).toEqual({
    ...{ hourCents: null, kmTenthCents: null },
  })
})
