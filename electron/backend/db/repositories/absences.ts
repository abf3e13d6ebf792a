import type { Absence } from '#domain/calendar/date-check-input'
import type { IsoDate } from '#domain/shared/dates'
import type { AbsenceId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** Every absence of the verbinder, in order of date. */
export function listAbsences(db: Reader): Absence[] {
  return db.all(sql`
    SELECT id, from_on AS "from", until_on AS until, note FROM absence ORDER BY from_on, id
  `)
}

/** The absences that touch a period. */
export function listAbsencesBetween(db: Reader, from: IsoDate, until: IsoDate): Absence[] {
  return db.all(sql`
    SELECT id, from_on AS "from", until_on AS until, note FROM absence
    WHERE from_on <= ${until} AND until_on >= ${from} ORDER BY from_on, id
  `)
}

export function findAbsence(db: Reader, absenceId: AbsenceId): Absence | undefined {
  return db.find(sql`
    SELECT id, from_on AS "from", until_on AS until, note FROM absence WHERE id = ${absenceId}
  `)
}

export function insertAbsence(db: Writer, { id, from, until, note }: Absence): void {
  db.run(sql`
    INSERT INTO absence (id, from_on, until_on, note) VALUES (${id}, ${from}, ${until}, ${note})
  `)
}

export function updateAbsence(db: Writer, { id, from, until, note }: Absence): void {
  db.runOne(
    sql`UPDATE absence SET from_on = ${from}, until_on = ${until}, note = ${note} WHERE id = ${id}`,
    'absence',
  )
}

export function deleteAbsence(db: Writer, absenceId: AbsenceId): boolean {
  return db.run(sql`DELETE FROM absence WHERE id = ${absenceId}`) === 1
}
