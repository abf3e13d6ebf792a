import type { VenueDeparture } from '#domain/contract/venues'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { VenueDepartureId, VenueId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type DepartureRow = {
  id: string
  direction: string
  days: string
  last_departure: string
  stop_name: string | null
  walk_minutes: number
  source: string
  checked_on: string
}

/** The last departures of a place, by direction and then workdays, Saturday, Sunday. */
export function listVenueDepartures(db: Reader, venueId: VenueId): VenueDeparture[] {
  return db
    .all<DepartureRow>(
      sql`
      SELECT id, direction, days, last_departure, stop_name, walk_minutes, source, checked_on
      FROM venue_departure WHERE venue_id = ${venueId}
      ORDER BY direction COLLATE NOCASE,
        CASE days WHEN 'workdays' THEN 1 WHEN 'saturday' THEN 2 ELSE 3 END, id
    `,
    )
    .map(fromRow)
}

/** The last departures of several places at once. */
export function listDeparturesOf(
  db: Reader,
  venueIds: readonly VenueId[],
): ReadonlyMap<VenueId, readonly VenueDeparture[]> {
  const rows = db.all<DepartureRow & { venue_id: VenueId }>(sql`
    SELECT venue_id, id, direction, days, last_departure, stop_name, walk_minutes, source,
      checked_on
    FROM venue_departure
    WHERE venue_id IN (SELECT value FROM json_each(${JSON.stringify(venueIds)}))
    ORDER BY venue_id, direction, id
  `)
  const found = new Map<VenueId, VenueDeparture[]>()
  for (const row of rows) {
    found.set(row.venue_id, [...(found.get(row.venue_id) ?? []), fromRow(row)])
  }
  return found
}

export function findVenueDeparture(
  db: Reader,
  departureId: VenueDepartureId,
): VenueDeparture | undefined {
  const row = db.find<DepartureRow>(sql`
    SELECT id, direction, days, last_departure, stop_name, walk_minutes, source, checked_on
    FROM venue_departure WHERE id = ${departureId}
  `)
  return row && fromRow(row)
}

export function insertVenueDeparture(
  db: Writer,
  venueId: VenueId,
  departure: VenueDeparture,
): void {
  db.run(sql`
    INSERT INTO venue_departure (id, venue_id, direction, days, last_departure, stop_name,
      walk_minutes, source, checked_on)
    VALUES (${departure.id}, ${venueId}, ${departure.direction}, ${departure.days},
      ${departure.lastDeparture}, ${departure.stopName}, ${departure.walkMinutes},
      ${departure.source}, ${departure.checkedOn})
  `)
}

export function updateVenueDeparture(db: Writer, departure: VenueDeparture): void {
  db.runOne(
    sql`
      UPDATE venue_departure SET direction = ${departure.direction}, days = ${departure.days},
        last_departure = ${departure.lastDeparture}, stop_name = ${departure.stopName},
        walk_minutes = ${departure.walkMinutes}, source = ${departure.source},
        checked_on = ${departure.checkedOn}
      WHERE id = ${departure.id}
    `,
    'venue_departure',
  )
}

export function deleteVenueDeparture(db: Writer, departureId: VenueDepartureId): boolean {
  return db.run(sql`DELETE FROM venue_departure WHERE id = ${departureId}`) === 1
}

function fromRow(row: DepartureRow): VenueDeparture {
  return {
    id: row.id as VenueDepartureId,
    direction: row.direction,
    days: row.days as VenueDeparture['days'],
    lastDeparture: row.last_departure as WallTime,
    stopName: row.stop_name,
    walkMinutes: row.walk_minutes,
    source: row.source,
    checkedOn: row.checked_on as IsoDate,
  }
}
