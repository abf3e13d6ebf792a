import type { OwnLimits } from '#domain/sleutelpersonen/known-limits'
import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type OwnLimitsRow = OwnLimits & { readonly year: number; readonly checkedOn: IsoDate }

const columns = sql`
  year, hour_from_21_cents AS hourFrom21, hour_under_21_cents AS hourUnder21,
  month_cents AS month, year_cents AS perYear, km_tenth_cents AS km, source,
  checked_on AS checkedOn`

/** The years in which she put something in the place of the known amounts. */
export function listOwnLimits(db: Reader): OwnLimitsRow[] {
  return db.all<OwnLimitsRow>(sql`SELECT ${columns} FROM allowance_limit ORDER BY year, id`)
}

export function findOwnLimits(db: Reader, year: number): OwnLimitsRow | undefined {
  return db.find<OwnLimitsRow>(sql`SELECT ${columns} FROM allowance_limit WHERE year = ${year}`)
}

/** Puts her amounts of a year in the place of what was there. */
export function putOwnLimits(db: Writer, id: string, row: OwnLimitsRow): void {
  db.run(sql`
    INSERT INTO allowance_limit (id, year, hour_from_21_cents, hour_under_21_cents, month_cents,
      year_cents, km_tenth_cents, source, checked_on)
    VALUES (${id}, ${row.year}, ${row.hourFrom21}, ${row.hourUnder21}, ${row.month},
      ${row.perYear}, ${row.km}, ${row.source}, ${row.checkedOn})
    ON CONFLICT (year) DO UPDATE SET hour_from_21_cents = excluded.hour_from_21_cents,
      hour_under_21_cents = excluded.hour_under_21_cents, month_cents = excluded.month_cents,
      year_cents = excluded.year_cents, km_tenth_cents = excluded.km_tenth_cents,
      source = excluded.source, checked_on = excluded.checked_on
  `)
}

export function deleteOwnLimits(db: Writer, year: number): void {
  db.runOne(sql`DELETE FROM allowance_limit WHERE year = ${year}`, 'allowance_limit')
}
