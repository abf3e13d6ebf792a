import type { payments } from '#domain/contract/payments'
import { todayOf } from '#domain/shared/dates'
import type { PaymentId } from '#domain/shared/ids'
import { refusalOfStep } from '#domain/sleutelpersonen/decide-payment'
import type { PaymentStatus } from '#domain/sleutelpersonen/payment'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { deletePayment, setApproved } from '#backend/db/repositories/payment-writes'
import { listPaymentIds } from '#backend/db/repositories/payments-list'
import { readPayments } from '#backend/db/repositories/payments'
import { listLinesForActions } from '#backend/db/repositories/pool-costs'
import type { Writer } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { chooseLine } from '#backend/sleutelpersonen/choose-line'
import { correctPayment } from '#backend/sleutelpersonen/correct-payment'
import { exportHours } from '#backend/sleutelpersonen/export-hours'
import { exportPayments } from '#backend/sleutelpersonen/export-payments'
import { payOverview } from '#backend/sleutelpersonen/pay-overview'
import { payPayments, proposePayments } from '#backend/sleutelpersonen/pay'
import { paymentRows } from '#backend/sleutelpersonen/payments-answer'

export const paymentHandlers: HandlersFor<typeof payments> = {
  'payments.list': (db, wish) => {
    const { total, ids } = listPaymentIds(db, wish)
    return { total, rows: paymentRows(db, ids) }
  },
  'payments.overview': (db, period) => payOverview(db, period),
  'payments.propose': proposePayments,
  'payments.approve': (db, { paymentIds }, ports) =>
    step(db, paymentIds, 'proposal', (id) => setApproved(db, id, todayOf(ports.now()))),
  'payments.backToProposal': (db, { paymentIds }) =>
    step(db, paymentIds, 'approved', (id) => setApproved(db, id, null)),
  'payments.remove': (db, { paymentIds }) =>
    step(db, paymentIds, 'proposal', (id) => deletePayment(db, id)),
  'payments.pay': payPayments,
  'payments.correct': correctPayment,
  'payments.chooseLine': chooseLine,
  'payments.lines': (db) =>
    listLinesForActions(db).map(({ id, code, name }) => ({ lineId: id, name: `${code} ${name}` })),
  'payments.export': (store, period, ports) => exportPayments(store, period, ports),
  'payments.exportHours': (store, { year }, ports) => exportHours(store, year, ports),
}

/** Takes payments one step on or back; all of them, or none. */
function step(
  db: Writer,
  paymentIds: readonly PaymentId[],
  from: PaymentStatus,
  act: (id: PaymentId) => void,
): { done: true } | Refusal {
  const ids = [...new Set(paymentIds)]
  const payments = readPayments(db, ids)
  if (payments.length !== ids.length) return refuse('not-found')
  const reason = refusalOfStep(payments, from)
  if (reason) return refuse(reason)
  ids.forEach(act)
  return { done: true }
}
