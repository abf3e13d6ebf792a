import type { Venue, VenueDetail } from '#domain/contract/venues'
import type { Instant } from '#domain/shared/dates'
import type { GemeenteId, VenueId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

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

/** What is known of a place besides its name and gemeente. */
export type VenueFacts = Venue &
  Pick<
    VenueDetail,
    'address' | 'isWheelchairAccessible' | 'accessNote' | 'travelNote' | 'eventCount' | 'isArchived'
  >

type FactsRow = VenueRow & {
  address: string | null
  is_wheelchair_accessible: number | null
  access_note: string | null
  travel_note: string | null
  archived_at: string | null
  event_count: number
}

/** A place with its facts, also one that is off the list: events may still name it. */
export function findVenueFacts(db: Reader, venueId: VenueId): VenueFacts | undefined {
  const row = db.find<FactsRow>(sql`
    SELECT venue.id, venue.name, venue.gemeente_id, gemeente.name AS gemeente_name, venue.address,
           venue.is_wheelchair_accessible, venue.access_note, venue.travel_note, venue.archived_at,
           (SELECT count(*) FROM planned_event WHERE venue_id = venue.id
             AND planned_event.archived_at IS NULL AND is_template = 0) AS event_count
    FROM venue LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    WHERE venue.id = ${venueId}
  `)
  if (row === undefined) return undefined
  const isAccessible = row.is_wheelchair_accessible
  return {
    ...fromRow(row),
    address: row.address,
    isWheelchairAccessible: isAccessible === null ? null : isAccessible === 1,
    accessNote: row.access_note,
    travelNote: row.travel_note,
    eventCount: row.event_count,
    isArchived: row.archived_at !== null,
  }
}

type ChangeableFacts = Pick<
  VenueFacts,
  'name' | 'gemeenteId' | 'address' | 'isWheelchairAccessible' | 'accessNote' | 'travelNote'
>

const columns: ColumnsOf<ChangeableFacts> = {
  name: (value) => sql`name = ${value}`,
  gemeenteId: (value) => sql`gemeente_id = ${value}`,
  address: (value) => sql`address = ${value}`,
  isWheelchairAccessible: (value) => sql`is_wheelchair_accessible = ${value}`,
  accessNote: (value) => sql`access_note = ${value}`,
  travelNote: (value) => sql`travel_note = ${value}`,
}

type VenueChange = ChangeOf<ChangeableFacts>

/** Changes a place for every event that is held there; false when it is not there. */
export function updateVenue(db: Writer, venueId: VenueId, change: VenueChange): boolean {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return findVenue(db, venueId) !== undefined
  return db.run(sql`UPDATE venue SET ${joinSql(parts)} WHERE id = ${venueId}`) === 1
}

/** Takes a place off the list; the events that were held there keep it. */
export function archiveVenue(db: Writer, venueId: VenueId, archivedAt: Instant): boolean {
  return (
    db.run(sql`
      UPDATE venue SET archived_at = ${archivedAt} WHERE id = ${venueId} AND archived_at IS NULL
    `) === 1
  )
}

function fromRow(row: VenueRow): Venue {
  return {
    id: row.id as VenueId,
    name: row.name,
    gemeenteId: row.gemeente_id as GemeenteId | null,
    gemeenteName: row.gemeente_name,
  }
}
