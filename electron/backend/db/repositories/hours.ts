import type { Instant, IsoDate } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId, PersonId } from '#domain/shared/ids'
import type { HoursEntry, HoursStatus } from '#domain/sleutelpersonen/hours'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type Wish = {
  readonly personId?: PersonId | undefined
  readonly assignmentId?: AssignmentId | undefined
  readonly from?: IsoDate | undefined
  readonly until?: IsoDate | undefined
  readonly status?: HoursStatus | undefined
  /** Only what stands in no payment yet. */
  readonly isUnpaid?: boolean | undefined
}
type Row = Omit<HoursEntry, 'is21'> & { readonly is21: number | null }

const columns = sql`
  id, person_id AS personId, assignment_id AS assignmentId, worked_on AS workedOn, minutes, km,
  expenses_cents AS expenses, note, is_21 AS is21, reward, hour_cents AS hourCents,
  km_tenth_cents AS kmTenthCents, status, approved_on AS approvedOn, limit_note AS limitNote,
  payment_line_id AS paymentLineId`

/** Hours by day. */
export function listHours(db: Reader, wish: Wish = {}): HoursEntry[] {
  const parts: Sql[] = [sql`1`]
  if (wish.personId !== undefined) parts.push(sql`person_id = ${wish.personId}`)
  if (wish.assignmentId !== undefined) parts.push(sql`assignment_id = ${wish.assignmentId}`)
  if (wish.from !== undefined) parts.push(sql`worked_on >= ${wish.from}`)
  if (wish.until !== undefined) parts.push(sql`worked_on <= ${wish.until}`)
  if (wish.status !== undefined) parts.push(sql`status = ${wish.status}`)
  if (wish.isUnpaid === true) parts.push(sql`payment_line_id IS NULL`)
  return db
    .all<Row>(
      sql`
      SELECT ${columns} FROM hours_entry WHERE ${joinSql(parts, ' AND ')} ORDER BY worked_on, id
    `,
    )
    .map(fromRow)
}

/** Days of work until a day, itself included, that were not paid to somebody. */
export function countUnpaidHours(db: Reader, personId: PersonId, until: IsoDate): number {
  return db.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM hours_entry AS hours
    LEFT JOIN payment_line AS line ON line.id = hours.payment_line_id
    LEFT JOIN payment ON payment.id = line.payment_id
    WHERE hours.person_id = ${personId} AND payment.status IS NOT 'paid'
      AND hours.worked_on <= ${until} AND hours.minutes + hours.km + hours.expenses_cents > 0
  `).count
}

export function findHours(db: Reader, id: HoursEntryId): HoursEntry | undefined {
  const row = db.find<Row>(sql`SELECT ${columns} FROM hours_entry WHERE id = ${id}`)
  return row && fromRow(row)
}

type NewHours = Pick<
  HoursEntry,
  'id' | 'personId' | 'assignmentId' | 'workedOn' | 'minutes' | 'km' | 'expenses' | 'note'
> & {
  readonly status: 'planned' | 'worked'
  readonly createdAt: Instant
  readonly limitNote?: string | null
}

/** New hours; what they are paid by is frozen when they are approved. */
export function insertHours(db: Writer, row: NewHours): void {
  db.run(sql`
    INSERT INTO hours_entry (id, person_id, assignment_id, worked_on, minutes, km, expenses_cents,
      note, status, limit_note, created_at)
    VALUES (${row.id}, ${row.personId}, ${row.assignmentId}, ${row.workedOn}, ${row.minutes},
      ${row.km}, ${row.expenses}, ${row.note}, ${row.status}, ${row.limitNote ?? null},
      ${row.createdAt})
  `)
}

export function updateHours(db: Writer, row: HoursEntry): void {
  db.runOne(
    sql`
      UPDATE hours_entry SET worked_on = ${row.workedOn}, minutes = ${row.minutes}, km = ${row.km},
        expenses_cents = ${row.expenses}, note = ${row.note}, is_21 = ${row.is21},
        reward = ${row.reward}, hour_cents = ${row.hourCents},
        km_tenth_cents = ${row.kmTenthCents}, status = ${row.status},
        approved_on = ${row.approvedOn}, limit_note = ${row.limitNote}
      WHERE id = ${row.id}
    `,
    'hours_entry',
  )
}

export function deleteHours(db: Writer, id: HoursEntryId): void {
  db.runOne(sql`DELETE FROM hours_entry WHERE id = ${id}`, 'hours_entry')
}

function fromRow(row: Row): HoursEntry {
  return { ...row, is21: row.is21 === null ? null : row.is21 === 1 }
}
