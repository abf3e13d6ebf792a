import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Sql } from '#backend/db/sql'

/** Whether the affiliation called `place` in the statement holds on a day, both its days included. */
export function placeHoldsOn(today: IsoDate | Sql): Sql {
  return sql`(place.from_on IS NULL OR place.from_on <= ${today})
    AND (place.until_on IS NULL OR place.until_on >= ${today})`
}

/**
 * The id of the affiliation in which `person` stands on lists: the main one that holds on the day,
 * else another that does. Without a day the main one, also when it has ended.
 */
export function placeOf(today: IsoDate | Sql | undefined): Sql {
  const main = sql`SELECT min(place.id) FROM affiliation AS place
    WHERE place.person_id = person.id AND place.is_main = 1`
  if (today === undefined) return sql`(${main})`
  return sql`coalesce((${main} AND ${placeHoldsOn(today)}),
    (SELECT min(place.id) FROM affiliation AS place
      WHERE place.person_id = person.id AND place.is_main = 0 AND ${placeHoldsOn(today)}))`
}
