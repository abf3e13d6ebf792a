import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { todayOf } from '#domain/shared/dates'
import type { PaymentId, PaymentLineId } from '#domain/shared/ids'
import { decideCorrection, refusalOfPaidOn, totalOf } from '#domain/sleutelpersonen/decide-payment'
import type { PaidAmounts } from '#domain/sleutelpersonen/decide-payment'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { insertPayment } from '#backend/db/repositories/payment-writes'
import { listCorrectionIds, listHoursOfLines } from '#backend/db/repositories/payments-list'
import { findPayment, readPayments } from '#backend/db/repositories/payments'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { bookActual } from './pay.ts'

type Wish = InputOf<Contract['payments.correct']>
type Corrected = OutputOf<Contract['payments.correct']>

/**
 * Mends a paid payment by one of its own: what each line should have been less what was paid so
 * far, booked on the same cost. The payment itself stays as it was.
 */
export function correctPayment(db: Writer, wish: Wish, ports: Ports): Corrected | Refusal {
  const payment = findPayment(db, wish.paymentId)
  if (!payment) return refuse('not-found')
  const corrections = readPayments(db, listCorrectionIds(db, [payment.id]))
  const lineIds = payment.lines.map(({ id }) => id)
  const hours = listHoursOfLines(db, lineIds)
  const approved = new Map(hours.map(({ lineId, minutes }) => [lineId, minutes]))
  const decision = decideCorrection(payment, corrections, wish.lines, approved)
  if (decision.kind === 'refused') return refuse(decision.reason)
  const workedOn = hours.map(({ lastOn }) => lastOn)
  const wrongDay = refusalOfPaidOn(wish.paidOn, { today: todayOf(ports.now()), workedOn })
  if (wrongDay) return refuse(wrongDay)
  const correction = correctionOf(payment, wish, ports)
  const lines = decision.lines.map(({ of, difference }) =>
    bookedLine(db, { of, difference, wish }, ports),
  )
  insertPayment(db, { ...correction, lines }, ports.now())
  return { paymentId: correction.id, total: totalOf(lines) }
}

function correctionOf(payment: Payment, wish: Wish, ports: Ports): Payment {
  const today = todayOf(ports.now())
  return {
    ...payment,
    id: ports.newId() as PaymentId,
    ...{ madeOn: today, approvedOn: today, paidOn: wish.paidOn, reference: wish.reference },
    ...{ correctsId: payment.id, why: wish.why },
  }
}

type Difference = {
  readonly of: PaymentLine
  readonly difference: PaidAmounts
  readonly wish: Wish
}

function bookedLine(
  db: Writer,
  { of, difference, wish: { paidOn, reference } }: Difference,
  ports: Ports,
): PaymentLine {
  const { assignmentId, chainId } = of
  if (chainId === null) throw new Error(`A paid line without its cost: ${of.id}`)
  const amount = totalOf([difference])
  const moneyEntryId = bookActual(db, { chainId, amount, paidOn, reference }, ports)
  const id = ports.newId() as PaymentLineId
  return { id, assignmentId, chainId, moneyEntryId, ...difference }
}
