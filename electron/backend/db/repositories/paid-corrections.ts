import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import type { Corrected } from '#domain/sleutelpersonen/counted-work'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { listHours } from './hours.ts'

/** Hours by day, with what corrections of their payment came to: on the last day of a paid line. */
export function listHoursAsPaid(
  db: Reader,
  wish: NonNullable<Parameters<typeof listHours>[1]>,
): (HoursEntry & { readonly corrected: Corrected | undefined })[] {
  const corrected = listCorrected(db, wish.personId)
  return listHours(db, wish).map((entry) => ({ ...entry, corrected: corrected.get(entry.id) }))
}

function listCorrected(db: Reader, personId: PersonId | undefined): Map<HoursEntryId, Corrected> {
  const whose = personId === undefined ? sql`1` : sql`correction.person_id = ${personId}`
  const rows = db.all<Corrected & { readonly hoursId: HoursEntryId | null }>(sql`
    SELECT (SELECT entry.id FROM hours_entry AS entry WHERE entry.payment_line_id = line.id
            ORDER BY entry.worked_on DESC, entry.id DESC LIMIT 1) AS hoursId,
           sum(mend.reward_cents) AS reward, sum(mend.km_cents) AS kmAllowance,
           sum(mend.expenses_cents) AS expenses
    FROM payment AS correction
    JOIN payment_line AS mend ON mend.payment_id = correction.id
    JOIN payment_line AS line
      ON line.payment_id = correction.corrects_id AND line.chain_id = mend.chain_id
    WHERE correction.corrects_id IS NOT NULL AND ${whose}
    GROUP BY line.id ORDER BY line.id
  `)
  return new Map(
    rows.flatMap(({ hoursId, ...each }) => (hoursId === null ? [] : [[hoursId, each]])),
  )
}
