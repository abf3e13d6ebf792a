import type { Venue } from '#domain/contract/events'
import type { GemeenteId, VenueId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type VenueRow = {
  id: string
  name: string
  gemeente_id: string | null
  gemeente_name: string | null
}

/** The places events were held or planned, by name. */
export function listVenues(db: Reader): Venue[] {
  return db
    .all<VenueRow>(
      sql`
      SELECT venue.id, venue.name, venue.gemeente_id, gemeente.name AS gemeente_name
      FROM venue LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
      WHERE venue.archived_at IS NULL ORDER BY venue.name COLLATE NOCASE, venue.id
    `,
    )
    .map(fromRow)
}

export function findVenue(db: Reader, venueId: VenueId): Venue | undefined {
  const row = db.find<VenueRow>(sql`
    SELECT venue.id, venue.name, venue.gemeente_id, gemeente.name AS gemeente_name
    FROM venue LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    WHERE venue.id = ${venueId}
  `)
  return row && fromRow(row)
}

/** The place with this name in this gemeente, capitals aside. */
export function findVenueByName(
  db: Reader,
  name: string,
  gemeenteId: GemeenteId | null,
): VenueId | undefined {
  return db.find<{ id: string }>(sql`
    SELECT id FROM venue
    WHERE name = ${name} COLLATE NOCASE AND gemeente_id IS ${gemeenteId} AND archived_at IS NULL
    ORDER BY id LIMIT 1
  `)?.id as VenueId | undefined
}

export function insertVenue(
  db: Writer,
  venue: { id: VenueId; name: string; gemeenteId: GemeenteId | null },
): void {
  db.run(sql`
    INSERT INTO venue (id, name, gemeente_id) VALUES (${venue.id}, ${venue.name}, ${venue.gemeenteId})
  `)
}

/** Changes a place for every event that is held there; false when it is not there. */
export function updateVenue(
  db: Writer,
  venueId: VenueId,
  change: { name?: string | undefined; gemeenteId?: GemeenteId | null | undefined },
): boolean {
  const parts: Sql[] = []
  if (change.name !== undefined) parts.push(sql`name = ${change.name}`)
  if (change.gemeenteId !== undefined) parts.push(sql`gemeente_id = ${change.gemeenteId}`)
  if (parts.length === 0) return findVenue(db, venueId) !== undefined
  return db.run(sql`UPDATE venue SET ${joinSql(parts)} WHERE id = ${venueId}`) === 1
}

function fromRow(row: VenueRow): Venue {
  return {
    id: row.id as VenueId,
    name: row.name,
    gemeenteId: row.gemeente_id as GemeenteId | null,
    gemeenteName: row.gemeente_name,
  }
}
