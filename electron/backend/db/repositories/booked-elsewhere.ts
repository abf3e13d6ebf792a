import type { BookedElsewhere } from '#domain/calendar/date-check-input'
import { fullName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Row = PersonName & Omit<BookedElsewhere, 'name'> & { readonly eventId: EventId }

/** Who of the pool was asked for an event, or said yes, and said yes to something else in the period. */
export function listBookedElsewhere(
  db: Reader,
  eventId: EventId,
  from: IsoDate,
  until: IsoDate,
): BookedElsewhere[] {
  const rows = read(db, sql`mine.event_id = ${eventId} AND other.date BETWEEN ${from} AND ${until}`)
  return rows.map(bookingOf)
}

/** The same on the day of each event of a period, read once for all of them. */
export function listBookedOnTheDay(
  db: Reader,
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<EventId, BookedElsewhere[]> {
  const rows = read(
    db,
    sql`other.date BETWEEN ${from} AND ${until} AND other.date =
      (SELECT planned.date FROM planned_event AS planned WHERE planned.id = mine.event_id)`,
  )
  const byEvent = new Map<EventId, BookedElsewhere[]>()
  for (const row of rows) {
    byEvent.set(row.eventId, [...(byEvent.get(row.eventId) ?? []), bookingOf(row)])
  }
  return byEvent
}

function read(db: Reader, which: Sql): Row[] {
  return db.all<Row>(sql`
    WITH mine AS (
      SELECT DISTINCT event_id, person_id FROM assignment
      WHERE event_id IS NOT NULL AND status IN ('asked', 'accepted')
    )
    SELECT mine.event_id AS eventId, other.id, other.date, person.given_name AS givenName,
      person.tussenvoegsel, person.family_name AS familyName,
      coalesce(event.title, need.title, '') AS title
    FROM mine JOIN assignment AS other ON other.person_id = mine.person_id
    JOIN person ON person.id = other.person_id AND person.erased_at IS NULL
    LEFT JOIN planned_event AS event ON event.id = other.event_id
    LEFT JOIN pool_need AS need ON need.id = other.need_id
    WHERE other.status = 'accepted' AND other.event_id IS NOT mine.event_id AND ${which}
      AND (event.id IS NULL OR (event.archived_at IS NULL AND event.stage <> 'geannuleerd'))
    ORDER BY other.date, person.sort_name, other.id, mine.event_id
  `)
}

function bookingOf({ id, date, title, eventId: _mine, ...name }: Row): BookedElsewhere {
  return { id, name: fullName(name), title, date }
}
