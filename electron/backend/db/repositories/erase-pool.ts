import type { PersonId } from '#domain/shared/ids'
import { erasedMark } from '#domain/texts/free-texts'
import { schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** What only tells who somebody is and can do; nothing is counted by it. */
const profileTables = [
  ...(['sleutelpersoon', 'sleutelpersoon_language', 'sleutelpersoon_role'] as const),
  ...(['sleutelpersoon_theme', 'sleutelpersoon_gemeente', 'sleutelpersoon_rate'] as const),
  ...(['outside_amount', 'availability', 'availability_exception'] as const),
]

/**
 * Takes somebody out of the pool for good: the profile goes. What was asked, worked and paid stays
 * for the sums, without a word that was typed about them.
 */
export function emptySleutelpersoon(db: Writer, personId: PersonId): void {
  for (const table of profileTables) {
    db.run(sql`DELETE FROM ${schemaName(table)} WHERE person_id = ${personId}`)
  }
  db.run(sql`UPDATE pool_need SET asked_by_id = NULL WHERE asked_by_id = ${personId}`)
  db.run(sql`UPDATE assignment SET why = NULL, limit_note = NULL WHERE person_id = ${personId}`)
  db.run(sql`UPDATE hours_entry SET note = NULL, limit_note = NULL WHERE person_id = ${personId}`)
  // A payment that mends another one must say why, so a mark stands in its place.
  db.run(sql`
    UPDATE payment SET why = ${erasedMark} WHERE person_id = ${personId} AND why IS NOT NULL
  `)
}
