import type { VenueRoom } from '#domain/contract/venues'
import type { Instant } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { VenueId, VenueRoomId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type RoomRow = {
  id: string
  name: string
  capacity: number | null
  price_cents: number | null
  price_per: string
  price_source: string | null
}

/** The rooms a place still offers, in their order. */
export function listVenueRooms(db: Reader, venueId: VenueId): VenueRoom[] {
  return db
    .all<RoomRow>(
      sql`
      SELECT id, name, capacity, price_cents, price_per, price_source FROM venue_room
      WHERE venue_id = ${venueId} AND archived_at IS NULL ORDER BY position, id
    `,
    )
    .map(fromRow)
}

/** A room, also one that is no longer offered: an event may still name it. */
export function findVenueRoom(db: Reader, roomId: VenueRoomId): VenueRoom | undefined {
  const row = db.find<RoomRow>(sql`
    SELECT id, name, capacity, price_cents, price_per, price_source FROM venue_room
    WHERE id = ${roomId}
  `)
  return row && fromRow(row)
}

/** Whether the room belongs to this place. */
export function isRoomOf(db: Reader, roomId: VenueRoomId, venueId: VenueId | null): boolean {
  return (
    db.find(sql`SELECT 1 FROM venue_room WHERE id = ${roomId} AND venue_id IS ${venueId}`) !==
    undefined
  )
}

/** Adds a room behind the others of its place. */
export function insertVenueRoom(db: Writer, venueId: VenueId, room: VenueRoom): void {
  db.run(sql`
    INSERT INTO venue_room (id, venue_id, name, capacity, price_cents, price_per, price_source,
      position)
    VALUES (${room.id}, ${venueId}, ${room.name}, ${room.capacity}, ${room.price},
      ${room.pricePer}, ${room.priceSource},
      (SELECT coalesce(max(position), 0) + 1 FROM venue_room WHERE venue_id = ${venueId}))
  `)
}

type RoomFacts = Omit<VenueRoom, 'id'>

const columns: ColumnsOf<RoomFacts> = {
  name: (value) => sql`name = ${value}`,
  capacity: (value) => sql`capacity = ${value}`,
  price: (value) => sql`price_cents = ${value}`,
  pricePer: (value) => sql`price_per = ${value}`,
  priceSource: (value) => sql`price_source = ${value}`,
}

export type RoomChange = ChangeOf<RoomFacts>

/** Changes what is given; false when the room is not there or not offered any more. */
export function updateVenueRoom(db: Writer, roomId: VenueRoomId, change: RoomChange): boolean {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return findVenueRoom(db, roomId) !== undefined
  return (
    db.run(sql`
      UPDATE venue_room SET ${joinSql(parts)} WHERE id = ${roomId} AND archived_at IS NULL
    `) === 1
  )
}

/** Takes a room off the list; events that named it keep it. */
export function archiveVenueRoom(db: Writer, roomId: VenueRoomId, archivedAt: Instant): boolean {
  return (
    db.run(sql`
      UPDATE venue_room SET archived_at = ${archivedAt} WHERE id = ${roomId} AND archived_at IS NULL
    `) === 1
  )
}

function fromRow(row: RoomRow): VenueRoom {
  return {
    id: row.id as VenueRoomId,
    name: row.name,
    capacity: row.capacity,
    price: row.price_cents as Cents | null,
    pricePer: row.price_per as VenueRoom['pricePer'],
    priceSource: row.price_source,
  }
}
