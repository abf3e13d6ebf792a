import type { OtherEvent } from '#domain/calendar/date-check-input'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, VenueId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Row = Omit<OtherEvent, 'isPartners' | 'isSameVenue' | 'sharedPeople'> & {
  readonly isPartners: number
  readonly venueId: VenueId | null
}

export type EventInTheWay = Required<Omit<OtherEvent, 'isSameVenue' | 'sharedPeople'>> & {
  readonly venueId: VenueId | null
}

/** The events of a period that could stand in the way of another; no template, none cancelled. */
export function listEventsInTheWay(db: Reader, from: IsoDate, until: IsoDate): EventInTheWay[] {
  return db
    .all<Row>(
      sql`
      SELECT id, title, date, start_time AS startTime, end_time AS endTime, venue_id AS venueId,
             ownership = 'partner' AS isPartners
      FROM planned_event
      WHERE archived_at IS NULL AND is_template = 0 AND stage <> 'geannuleerd'
        AND date BETWEEN ${from} AND ${until}
      ORDER BY date, start_time, id
    `,
    )
    .map((row) => ({ ...row, isPartners: row.isPartners === 1 }))
}

/** How many guests of an event stand on the list of another one in the period. */
export function countSharedPeople(
  db: Reader,
  eventId: EventId,
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<EventId, number> {
  const mine = guests(sql`event_id = ${eventId}`)
  const rows = db.all<{ eventId: EventId; people: number }>(sql`
    WITH mine AS (${mine})
    SELECT other.event_id AS eventId, count(DISTINCT other.person_id) AS people
    FROM (${guests(sql`person_id IN (SELECT person_id FROM mine)`)}) AS other
    JOIN planned_event ON planned_event.id = other.event_id
    WHERE other.event_id <> ${eventId} AND planned_event.date BETWEEN ${from} AND ${until}
    GROUP BY other.event_id ORDER BY other.event_id
  `)
  return new Map(rows.map((row) => [row.eventId, row.people]))
}

/** For every two events on one day from `from`: how many guests they share. */
export function listSharedPeopleByDay(
  db: Reader,
  from: IsoDate,
): { eventId: EventId; otherId: EventId; people: number }[] {
  return db.all(sql`
    WITH pair AS (
      SELECT one.id AS eventId, other.id AS otherId
      FROM planned_event AS one
      JOIN planned_event AS other ON other.date = one.date AND other.id <> one.id
      WHERE one.archived_at IS NULL AND other.archived_at IS NULL AND one.date >= ${from}
    ), guest AS (${guests(sql`event_id IN (SELECT eventId FROM pair)`)})
    SELECT pair.eventId, pair.otherId, count(*) AS people
    FROM pair
    JOIN guest AS mine ON mine.event_id = pair.eventId
    JOIN guest AS theirs ON theirs.event_id = pair.otherId AND theirs.person_id = mine.person_id
    GROUP BY pair.eventId, pair.otherId ORDER BY pair.eventId, pair.otherId
  `)
}

// Who is on the list and did not say no.
function guests(which: Sql): Sql {
  return sql`
    SELECT event_id, person_id FROM participation
    WHERE ${which} AND status <> 'cancelled' AND is_undone = 0
    UNION
    SELECT event_id, person_id FROM invitation
    WHERE ${which} AND coalesce((
      SELECT answer FROM answer WHERE answer.invitation_id = invitation.id
      ORDER BY answered_at DESC, id DESC LIMIT 1
    ), '') <> 'no'
      AND NOT EXISTS (
        SELECT 1 FROM participation AS ended
        WHERE ended.event_id = invitation.event_id AND ended.person_id = invitation.person_id
          AND ended.status = 'cancelled' AND ended.is_undone = 0
      )
  `
}
