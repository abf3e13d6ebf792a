import type { PersonId } from '#domain/shared/ids'
import { grouped } from '#domain/shared/grouped'
import type {
  Availability,
  AvailabilityException,
  WeekPart,
} from '#domain/sleutelpersonen/availability'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Owned<T> = T & { readonly personId: PersonId }

/** When each of the pool can; who said nothing is not in it. */
export function listAvailability(db: Reader): ReadonlyMap<PersonId, Availability> {
  return availabilityWhere(db, sql`1`)
}

/** When somebody can; empty when nothing was said. */
export function availabilityOf(db: Reader, personId: PersonId): Availability {
  return (
    availabilityWhere(db, sql`person_id = ${personId}`).get(personId) ?? {
      pattern: [],
      exceptions: [],
    }
  )
}

function availabilityWhere(db: Reader, condition: Sql): ReadonlyMap<PersonId, Availability> {
  const patterns = grouped(
    db.all<Owned<WeekPart>>(sql`
      SELECT person_id AS personId, weekday, part FROM availability WHERE ${condition}
      ORDER BY person_id, weekday, part, id
    `),
    ({ personId }) => personId,
  )
  const exceptions = grouped(
    db.all<Owned<Omit<AvailabilityException, 'isFree'>> & { is_free: number }>(sql`
      SELECT person_id AS personId, id, from_on AS fromOn, until_on AS untilOn, part, is_free
      FROM availability_exception WHERE ${condition} ORDER BY person_id, from_on, until_on, id
    `),
    ({ personId }) => personId,
  )
  const people = new Set([...patterns.keys(), ...exceptions.keys()])
  return new Map(
    [...people].map((personId) => [
      personId,
      {
        pattern: (patterns.get(personId) ?? []).map(({ weekday, part }) => ({ weekday, part })),
        exceptions: (exceptions.get(personId) ?? []).map(
          ({ personId: _owner, is_free, ...exception }) => ({
            ...exception,
            isFree: is_free === 1,
          }),
        ),
      },
    ]),
  )
}
