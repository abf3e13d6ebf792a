import type { IsoDate } from '#domain/shared/dates'
import type { EventId, HoursEntryId, PersonId } from '#domain/shared/ids'
import { fullName } from '#domain/import/person-name'
import type { HoursStand } from '#domain/sleutelpersonen/hours'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

export type HoursWish = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly personId?: PersonId | undefined
  readonly stand?: HoursStand | undefined
}

/** What hours were for, and of whom. */
export type HoursContext = {
  readonly hoursId: HoursEntryId
  readonly name: string
  readonly eventId: EventId | null
  readonly title: string | null
  readonly role: PoolRole | null
  readonly stand: HoursStand
  readonly paidOn: IsoDate | null
}

type Row = Omit<HoursContext, 'name'> & {
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
}

const stand = sql`
  CASE WHEN entry.status <> 'approved' THEN entry.status WHEN payment.id IS NULL THEN 'approved'
    WHEN payment.status = 'paid' THEN 'paid' ELSE 'in-payment' END`
const withPayment = sql`
  LEFT JOIN payment_line AS line ON line.id = entry.payment_line_id
  LEFT JOIN payment ON payment.id = line.payment_id`

const columns = sql`
  entry.id AS hoursId, person.given_name AS givenName, person.tussenvoegsel,
  person.family_name AS familyName, assignment.event_id AS eventId,
  coalesce(event.title, need.title) AS title, assignment.role, ${stand} AS stand,
  payment.paid_on AS paidOn
  FROM hours_entry AS entry
    JOIN person ON person.id = entry.person_id
    LEFT JOIN assignment ON assignment.id = entry.assignment_id
    LEFT JOIN planned_event AS event ON event.id = assignment.event_id
    LEFT JOIN pool_need AS need ON need.id = assignment.need_id ${withPayment}`

/** A page of hours by day, with what they were for. */
export function listHoursContext(
  db: Reader,
  wish: HoursWish & { limit: number; offset: number },
): HoursContext[] {
  return db
    .all<Row>(
      sql`
        SELECT ${columns} WHERE ${conditionOf(wish)} ORDER BY entry.worked_on, person.sort_name, entry.id
        LIMIT ${wish.limit} OFFSET ${wish.offset}
      `,
    )
    .map(fromRow)
}

/** Of some hours what they were for; hours that are gone are left out. */
export function findHoursContext(db: Reader, id: HoursEntryId): HoursContext | undefined {
  const row = db.find<Row>(sql`SELECT ${columns} WHERE entry.id = ${id}`)
  return row && fromRow(row)
}

/** How far each entry of hours is, whatever is wished for. */
export function listStands(db: Reader, wish: HoursWish): Map<HoursEntryId, HoursStand> {
  const rows = db.all<{ hoursId: HoursEntryId; stand: HoursStand }>(sql`
    SELECT entry.id AS hoursId, ${stand} AS stand FROM hours_entry AS entry ${withPayment}
    WHERE ${conditionOf({ ...wish, stand: undefined })} ORDER BY entry.id
  `)
  return new Map(rows.map((row) => [row.hoursId, row.stand]))
}

/** Whose hours there are in a period, by name. */
export function listPeopleWithHours(
  db: Reader,
  { from, until }: HoursWish,
): { readonly personId: PersonId; readonly name: string }[] {
  return db
    .all<Row & { personId: PersonId }>(
      sql`
        SELECT person.id AS personId, person.given_name AS givenName, person.tussenvoegsel,
               person.family_name AS familyName
        FROM person WHERE person.id IN (
          SELECT person_id FROM hours_entry WHERE worked_on BETWEEN ${from} AND ${until})
        ORDER BY person.sort_name, person.id
      `,
    )
    .map((row) => ({ personId: row.personId, name: fullName(row) }))
}

function conditionOf({ from, until, personId, stand: wished }: HoursWish): Sql {
  const parts: Sql[] = [sql`entry.worked_on BETWEEN ${from} AND ${until}`]
  if (personId !== undefined) parts.push(sql`entry.person_id = ${personId}`)
  if (wished !== undefined) parts.push(sql`${stand} = ${wished}`)
  return joinSql(parts, ' AND ')
}

function fromRow({ givenName, tussenvoegsel, familyName, ...row }: Row): HoursContext {
  return { ...row, name: fullName({ givenName, tussenvoegsel, familyName }) }
}
