import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

export type Pair = { readonly personId: PersonId; readonly otherPersonId: PersonId }

/** Two people, the lower id first, as a pair is stored. */
export function asPair(one: PersonId, other: PersonId): Pair {
  return one < other
    ? { personId: one, otherPersonId: other }
    : { personId: other, otherPersonId: one }
}

/** Every pair of which was said that they are two people. */
export function listNotDuplicates(db: Reader): Pair[] {
  return db.all<Pair>(sql`
    SELECT person_id AS personId, other_person_id AS otherPersonId FROM not_duplicate ORDER BY id
  `)
}

/** False when it was said before. */
export function insertNotDuplicate(
  db: Writer,
  row: Pair & { readonly id: string; readonly decidedOn: IsoDate },
): boolean {
  return (
    db.run(sql`
      INSERT INTO not_duplicate (id, person_id, other_person_id, decided_on)
      VALUES (${row.id}, ${row.personId}, ${row.otherPersonId}, ${row.decidedOn})
      ON CONFLICT (person_id, other_person_id) DO NOTHING
    `) === 1
  )
}

/** What was said of the one who goes is said of the one who stays, once, and never of itself. */
export function moveNotDuplicates(db: Writer, goneId: PersonId, keepId: PersonId): void {
  const rows = db.all<{ id: string; other: PersonId; decidedOn: IsoDate }>(sql`
    SELECT id, CASE person_id WHEN ${goneId} THEN other_person_id ELSE person_id END AS other,
      decided_on AS decidedOn
    FROM not_duplicate WHERE person_id = ${goneId} OR other_person_id = ${goneId} ORDER BY id
  `)
  for (const { id, other, decidedOn } of rows) {
    db.runOne(sql`DELETE FROM not_duplicate WHERE id = ${id}`, 'not_duplicate')
    if (other !== keepId) insertNotDuplicate(db, { id, decidedOn, ...asPair(keepId, other) })
  }
}
