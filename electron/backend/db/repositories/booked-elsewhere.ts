import type { BookedElsewhere } from '#domain/calendar/date-check-input'
import { fullName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Row = PersonName & Omit<BookedElsewhere, 'name'>

/** Who of the pool was asked for an event, or said yes, and said yes to something else in the period. */
export function listBookedElsewhere(
  db: Reader,
  eventId: EventId,
  from: IsoDate,
  until: IsoDate,
): BookedElsewhere[] {
  const rows = db.all<Row>(sql`
    WITH mine AS (
      SELECT DISTINCT person_id FROM assignment
      WHERE event_id = ${eventId} AND status IN ('asked', 'accepted')
    )
    SELECT other.id, other.date, person.given_name AS givenName, person.tussenvoegsel,
      person.family_name AS familyName, coalesce(event.title, need.title, '') AS title
    FROM mine JOIN assignment AS other ON other.person_id = mine.person_id
    JOIN person ON person.id = other.person_id AND person.erased_at IS NULL
    LEFT JOIN planned_event AS event ON event.id = other.event_id
    LEFT JOIN pool_need AS need ON need.id = other.need_id
    WHERE other.status = 'accepted' AND other.date BETWEEN ${from} AND ${until}
      AND other.event_id IS NOT ${eventId}
      AND (event.id IS NULL OR (event.archived_at IS NULL AND event.stage <> 'geannuleerd'))
    ORDER BY other.date, person.sort_name, other.id
  `)
  return rows.map(({ id, date, title, ...name }) => ({ id, name: fullName(name), title, date }))
}
