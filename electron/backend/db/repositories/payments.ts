import { grouped } from '#domain/shared/grouped'
import type { PaymentId, PersonId } from '#domain/shared/ids'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Row = Omit<Payment, 'lines'>
type LineRow = PaymentLine & { readonly paymentId: PaymentId }

/** Payments, the newest period first, each with its lines; of one person, or of all. */
export function listPayments(db: Reader, personId?: PersonId): Payment[] {
  return paymentsWhere(db, personId === undefined ? sql`1` : sql`payment.person_id = ${personId}`)
}

/** Payments by their ids, in the order of the ids. */
export function readPayments(db: Reader, ids: readonly PaymentId[]): Payment[] {
  const wanted = sql`payment.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const found = new Map(paymentsWhere(db, wanted).map((payment) => [payment.id, payment]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

export function findPayment(db: Reader, id: PaymentId): Payment | undefined {
  return paymentsWhere(db, sql`payment.id = ${id}`)[0]
}

function paymentsWhere(db: Reader, condition: Sql): Payment[] {
  const rows = db.all<Row>(sql`
    SELECT id, person_id AS personId, from_on AS fromOn, until_on AS untilOn, status,
           made_on AS madeOn, approved_on AS approvedOn, paid_on AS paidOn, reference,
           corrects_id AS correctsId, why
    FROM payment WHERE ${condition} ORDER BY from_on DESC, created_at DESC, id
  `)
  const lines = grouped(
    db.all<LineRow>(sql`
      SELECT line.id, line.payment_id AS paymentId, line.assignment_id AS assignmentId,
             line.chain_id AS chainId, line.money_entry_id AS moneyEntryId, line.minutes, line.km,
             line.reward_cents AS reward, line.km_cents AS kmAllowance,
             line.expenses_cents AS expenses
      FROM payment_line AS line JOIN payment ON payment.id = line.payment_id
      WHERE ${condition} ORDER BY line.payment_id, line.id
    `),
    ({ paymentId }) => paymentId,
  )
  return rows.map((row) => ({
    ...row,
    lines: (lines.get(row.id) ?? []).map(({ paymentId: _payment, ...line }) => line),
  }))
}
