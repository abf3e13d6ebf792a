import type { Instant, IsoDate } from '#domain/shared/dates'
import type {
  CostChainId,
  HoursEntryId,
  MoneyEntryId,
  PaymentId,
  PaymentLineId,
} from '#domain/shared/ids'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** Puts a payment in with its lines. */
export function insertPayment(db: Writer, payment: Payment, createdAt: Instant): void {
  db.run(sql`
    INSERT INTO payment (id, person_id, from_on, until_on, status, made_on, approved_on, paid_on,
      reference, corrects_id, why, created_at)
    VALUES (${payment.id}, ${payment.personId}, ${payment.fromOn}, ${payment.untilOn},
      ${payment.status}, ${payment.madeOn}, ${payment.approvedOn}, ${payment.paidOn},
      ${payment.reference}, ${payment.correctsId}, ${payment.why}, ${createdAt})
  `)
  for (const line of payment.lines) insertLine(db, payment.id, line)
}

function insertLine(db: Writer, paymentId: PaymentId, line: PaymentLine): void {
  db.run(sql`
    INSERT INTO payment_line (id, payment_id, assignment_id, chain_id, money_entry_id, minutes, km,
      reward_cents, km_cents, expenses_cents)
    VALUES (${line.id}, ${paymentId}, ${line.assignmentId}, ${line.chainId}, ${line.moneyEntryId},
      ${line.minutes}, ${line.km}, ${line.reward}, ${line.kmAllowance}, ${line.expenses})
  `)
}

/** Hours come to stand in the line they are paid in: from then on in no other. */
export function putHoursInLine(
  db: Writer,
  hoursIds: readonly HoursEntryId[],
  lineId: PaymentLineId,
): void {
  for (const id of hoursIds) {
    db.runOne(
      sql`UPDATE hours_entry SET payment_line_id = ${lineId}
          WHERE id = ${id} AND payment_line_id IS NULL`,
      'hours_entry',
    )
  }
}

/** Takes a proposal away; its hours can be paid in another. */
export function deletePayment(db: Writer, id: PaymentId): void {
  db.run(sql`
    UPDATE hours_entry SET payment_line_id = NULL
    WHERE payment_line_id IN (SELECT id FROM payment_line WHERE payment_id = ${id})
  `)
  db.run(sql`DELETE FROM payment_line WHERE payment_id = ${id}`)
  db.runOne(sql`DELETE FROM payment WHERE id = ${id}`, 'payment')
}

export function setApproved(db: Writer, id: PaymentId, on: IsoDate | null): void {
  const status = on === null ? 'proposal' : 'approved'
  db.runOne(
    sql`UPDATE payment SET status = ${status}, approved_on = ${on} WHERE id = ${id}`,
    'payment',
  )
}

export function setPaid(
  db: Writer,
  id: PaymentId,
  { paidOn, reference }: { paidOn: IsoDate; reference: string },
): void {
  db.runOne(
    sql`UPDATE payment SET status = 'paid', paid_on = ${paidOn}, reference = ${reference}
        WHERE id = ${id}`,
    'payment',
  )
}

/** Ties a line to the cost it was booked on and to the actual that was booked. */
export function setLineBooked(
  db: Writer,
  id: PaymentLineId,
  { chainId, moneyEntryId }: { chainId: CostChainId; moneyEntryId: MoneyEntryId },
): void {
  db.runOne(
    sql`UPDATE payment_line SET chain_id = ${chainId}, money_entry_id = ${moneyEntryId}
        WHERE id = ${id}`,
    'payment_line',
  )
}
