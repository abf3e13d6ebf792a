import type { IsoDate } from '#domain/shared/dates'
import type {
  AssignmentId,
  CostChainId,
  EventId,
  MoneyEntryId,
  PaymentId,
  PaymentLineId,
  PersonId,
} from '#domain/shared/ids'
import type { PaymentStatus } from '#domain/sleutelpersonen/payment'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

type Wish = {
  readonly statuses: readonly PaymentStatus[]
  readonly personId: PersonId | null
  readonly offset: number
  readonly limit: number
}

/** One page of payments, the newest period first; and how many there are in all. */
export function listPaymentIds(db: Reader, wish: Wish): { total: number; ids: PaymentId[] } {
  const inState = sql`status IN (${joinSql(wish.statuses.map((status) => sql`${status}`))})`
  const where = wish.personId === null ? inState : sql`${inState} AND person_id = ${wish.personId}`
  const { total } = db.get<{ total: number }>(
    sql`SELECT count(*) AS total FROM payment WHERE ${where}`,
  )
  const rows = db.all<{ id: PaymentId }>(sql`
    SELECT id FROM payment WHERE ${where}
    ORDER BY from_on DESC, created_at DESC, id LIMIT ${wish.limit} OFFSET ${wish.offset}
  `)
  return { total, ids: rows.map(({ id }) => id) }
}

/** The payments that were last paid in a period, or stand ready in it; for the finance department. */
export function listPaymentIdsBetween(db: Reader, from: IsoDate, until: IsoDate): PaymentId[] {
  return db
    .all<{ id: PaymentId }>(
      sql`
      SELECT payment.id FROM payment JOIN person ON person.id = payment.person_id
      WHERE coalesce(paid_on, until_on) BETWEEN ${from} AND ${until}
      ORDER BY payment.paid_on IS NULL, payment.paid_on, person.sort_name, payment.created_at,
        payment.id
    `,
    )
    .map(({ id }) => id)
}

/** Corrections of the payments given. */
export function listCorrectionIds(db: Reader, ids: readonly PaymentId[]): PaymentId[] {
  return db
    .all<{ id: PaymentId }>(
      sql`
      SELECT payment.id FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN payment ON payment.corrects_id = wanted.value ORDER BY payment.created_at, payment.id
    `,
    )
    .map(({ id }) => id)
}

/** What an assignment was about, as far as a payment tells it. */
export type WorkOfAssignment = {
  readonly id: AssignmentId
  readonly eventId: EventId | null
  readonly eventTitle: string | null
  readonly role: PoolRole | null
  readonly language: string | null
}

export function listWork(db: Reader, ids: readonly AssignmentId[]): WorkOfAssignment[] {
  return db.all<WorkOfAssignment>(sql`
    SELECT assignment.id, assignment.event_id AS eventId, event.title AS eventTitle,
           assignment.role, assignment.language
    FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN assignment ON assignment.id = wanted.value
    LEFT JOIN planned_event AS event ON event.id = assignment.event_id
    ORDER BY assignment.id
  `)
}

/** The hours behind each line: how many minutes were approved, and on which days. */
export function listHoursOfLines(db: Reader, lineIds: readonly PaymentLineId[]) {
  return db.all<{
    lineId: PaymentLineId
    minutes: number
    firstOn: IsoDate
    lastOn: IsoDate
  }>(sql`
    SELECT entry.payment_line_id AS lineId, sum(entry.minutes) AS minutes,
           min(entry.worked_on) AS firstOn, max(entry.worked_on) AS lastOn
    FROM json_each(${JSON.stringify(lineIds)}) AS wanted
    JOIN hours_entry AS entry ON entry.payment_line_id = wanted.value
    GROUP BY entry.payment_line_id ORDER BY entry.payment_line_id
  `)
}

/** Names as they are said; somebody who was erased has none. */
export function listNames(db: Reader, ids: readonly PersonId[]): Map<PersonId, string> {
  const rows = db.all<{ id: PersonId; name: string }>(sql`
    SELECT person.id, ${fullNameSql} AS name FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN person ON person.id = wanted.value ORDER BY person.id
  `)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Ids in the order of a list of people. */
export function inNameOrder(db: Reader, ids: readonly PersonId[]): PersonId[] {
  return db
    .all<{ id: PersonId }>(
      sql`
      SELECT person.id FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN person ON person.id = wanted.value ORDER BY person.sort_name, person.id
    `,
    )
    .map(({ id }) => id)
}

/** People and minutes of hours that were worked in a period and are not approved yet. */
export function countNotApproved(
  db: Reader,
  { from, until }: { from: IsoDate; until: IsoDate },
): { people: number; minutes: number } {
  return db.get(sql`
    SELECT count(DISTINCT person_id) AS people, coalesce(sum(minutes), 0) AS minutes
    FROM hours_entry
    WHERE payment_line_id IS NULL AND status = 'worked' AND worked_on BETWEEN ${from} AND ${until}
  `)
}

/** Whether an actual was booked by a payment. */
export function isOfPayment(db: Reader, entryId: MoneyEntryId): boolean {
  return (
    db.find(sql`SELECT id FROM payment_line WHERE money_entry_id = ${entryId} LIMIT 1`) !==
    undefined
  )
}

/** Whether a cost is of an assignment or of hours of the pool: then only payments book on it. */
export function isPoolCost(db: Reader, chainId: CostChainId): boolean {
  return (
    db.find(sql`SELECT id FROM assignment WHERE chain_id = ${chainId} LIMIT 1`) !== undefined ||
    db.find(sql`SELECT id FROM payment_line WHERE chain_id = ${chainId} LIMIT 1`) !== undefined
  )
}

/** Proposals that nobody approved yet. */
export function countProposals(db: Reader): number {
  return db.get<{ total: number }>(sql`
    SELECT count(*) AS total FROM payment WHERE status = 'proposal' AND status <> 'paid'
  `).total
}
