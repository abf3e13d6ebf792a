import type { AvailabilityExceptionId, PersonId } from '#domain/shared/ids'
import type { AvailabilityException, WeekPart } from '#domain/sleutelpersonen/availability'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** The parts of the week in which somebody mostly can, from now on. */
export function savePattern(
  db: Writer,
  personId: PersonId,
  pattern: readonly WeekPart[],
  newId: () => string,
): void {
  const kept = pattern.map(({ weekday, part }) => `${weekday} ${part}`)
  db.run(sql`
    DELETE FROM availability WHERE person_id = ${personId}
      AND weekday || ' ' || part NOT IN (SELECT value FROM json_each(${JSON.stringify(kept)}))
  `)
  for (const { weekday, part } of pattern) {
    db.run(sql`
      INSERT INTO availability (id, person_id, weekday, part)
      VALUES (${newId()}, ${personId}, ${weekday}, ${part})
      ON CONFLICT (person_id, weekday, part) DO NOTHING
    `)
  }
}

export function insertException(
  db: Writer,
  personId: PersonId,
  { id, fromOn, untilOn, part, isFree }: AvailabilityException,
): void {
  db.run(sql`
    INSERT INTO availability_exception (id, person_id, from_on, until_on, part, is_free)
    VALUES (${id}, ${personId}, ${fromOn}, ${untilOn}, ${part}, ${isFree})
  `)
}

/** False when it was not there. */
export function deleteException(db: Writer, id: AvailabilityExceptionId): boolean {
  return db.run(sql`DELETE FROM availability_exception WHERE id = ${id}`) === 1
}
