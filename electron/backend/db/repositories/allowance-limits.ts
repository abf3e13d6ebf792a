import type { OwnLimits } from '#domain/sleutelpersonen/known-limits'
import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

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
