import { isoDate } from '#domain/shared/dates'
import type { PaymentId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Desk } from '../story.ts'

/** Somebody of the pool with a payment that was made, a proposal, and hours that are ready. */
export async function aPaidPool(desk: Desk): Promise<PaymentId> {
  const { personId } = await desk.call('pool.join', {
    ...{ person: { name: 'Ruth Legende-van den Bedachte Sluis' }, sinceOn: isoDate('2024-03-01') },
  })
  await desk.call('pool.change', { personId, reward: 'vrijwilligersvergoeding', is21: true })
  await desk.call('pool.setRate', {
    ...{ personId, fromOn: isoDate('2024-03-01'), hourCents: cents(560), kmTenthCents: 210 },
    source: 'afspraak (voorbeeld)',
  })
  const work = async (day: string, minutes: number) => {
    const { hoursId } = await desk.call('hours.add', {
      ...{ personId, workedOn: isoDate(day), minutes, km: 12, expenses: cents(450) },
    })
    await desk.call('hours.approve', { hoursIds: [hoursId] })
  }
  const propose = async (day: string) => {
    const period = { from: isoDate(day), until: isoDate(day) }
    return (await desk.call('payments.propose', period)).paymentIds
  }
  await work('2025-01-10', 240)
  const paymentIds = await propose('2025-01-10')
  await desk.call('payments.approve', { paymentIds })
  await desk.call('payments.pay', {
    ...{ paymentIds, paidOn: isoDate('2025-02-03'), reference: 'batch 5 (voorbeeld)' },
  })
  await work('2025-02-06', 1200)
  await propose('2025-02-06')
  await work('2025-02-14', 1200)
  const [paymentId] = paymentIds
  if (paymentId === undefined) throw new Error('Nothing was paid')
  return paymentId
}
