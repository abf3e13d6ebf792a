import type { IsoDate } from '#domain/shared/dates'
import type { OutsideAmountId, PersonId } from '#domain/shared/ids'
import type { OutsideAmount } from '#domain/sleutelpersonen/profile'
import type { WorkCheck } from '#domain/sleutelpersonen/work-check'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** Of everybody with a profile: how the right to work was checked. */
export function listWorkChecks(db: Reader): ReadonlyMap<PersonId, WorkCheck> {
  const rows = db.all<WorkCheck & { personId: PersonId }>(sql`
    SELECT person_id AS personId, work_checked_on AS workCheckedOn,
      work_checked_by AS workCheckedBy, work_check_on AS workCheckOn
    FROM sleutelpersoon ORDER BY person_id
  `)
  return new Map(rows.map(({ personId, ...check }) => [personId, check]))
}

/** What stands in somebody's profile as a note. */
export function findProfileNote(db: Reader, personId: PersonId): string | null {
  return (
    db.find<{ note: string | null }>(
      sql`SELECT note FROM sleutelpersoon WHERE person_id = ${personId}`,
    )?.note ?? null
  )
}

export type DeclaredAmount = OutsideAmount & {
  readonly id: OutsideAmountId
  readonly declaredOn: IsoDate
}

/** What somebody says to get elsewhere, by year and month; of a whole year comes first. */
export function listOutside(db: Reader, personId: PersonId): DeclaredAmount[] {
  return db.all<DeclaredAmount>(sql`
    SELECT id, year, month, amount_cents AS cents, declared_on AS declaredOn
    FROM outside_amount WHERE person_id = ${personId} ORDER BY year, month, id
  `)
}

export type MinutesOf = { readonly planned: number; readonly worked: number }

/** Minutes per person of some days; worked are approved ones too. */
export function sumMinutes(
  db: Reader,
  { from, until }: { from: IsoDate; until: IsoDate },
): ReadonlyMap<PersonId, MinutesOf> {
  const rows = db.all<MinutesOf & { personId: PersonId }>(sql`
    SELECT person_id AS personId,
      sum(CASE WHEN status = 'planned' THEN minutes ELSE 0 END) AS planned,
      sum(CASE WHEN status = 'planned' THEN 0 ELSE minutes END) AS worked
    FROM hours_entry WHERE worked_on BETWEEN ${from} AND ${until}
    GROUP BY person_id ORDER BY person_id
  `)
  return new Map(rows.map(({ personId, ...minutes }) => [personId, minutes]))
}

/** Who was ever asked, and how many questions still wait for an answer. */
export function countQuestions(db: Reader): ReadonlyMap<PersonId, number> {
  const rows = db.all<{ personId: PersonId; open: number }>(sql`
    SELECT person_id AS personId, sum(status = 'asked') AS open FROM assignment
    GROUP BY person_id ORDER BY person_id
  `)
  return new Map(rows.map(({ personId, open }) => [personId, open]))
}

/** How much somebody was asked for or said yes to that is not over. */
export function countComing(db: Reader, personId: PersonId, today: IsoDate): number {
  return db.get<{ total: number }>(sql`
    SELECT count(*) AS total FROM assignment
    WHERE person_id = ${personId} AND status IN ('asked', 'accepted')
      AND (date IS NULL OR date >= ${today})
  `).total
}

/** Who allows to be in the pool on a day. */
export function listPoolConsents(
  db: Reader,
): { personId: PersonId; purpose: 'pool'; givenOn: IsoDate; withdrawnOn: IsoDate | null }[] {
  return db.all(sql`
    SELECT person_id AS personId, purpose, given_on AS givenOn, withdrawn_on AS withdrawnOn
    FROM consent WHERE purpose = 'pool'
      AND person_id IN (SELECT person_id FROM sleutelpersoon)
    ORDER BY person_id, id
  `)
}
