import type { ProgrammeItem } from '#domain/contract/programme'
import type { EventId, PersonId, ProgrammeItemId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Facts = {
  readonly kind: ProgrammeItem['kind']
  readonly title: string
  readonly note: string | null
  readonly minutes: number
  readonly roomId: VenueRoomId | null
}

export type StoredItem = Facts & {
  readonly id: ProgrammeItemId
  readonly eventId: EventId
  readonly roomName: string | null
}

const itemColumns = sql`item.id, item.event_id AS eventId, item.kind, item.title, item.note,
  item.minutes, item.room_id AS roomId,
  (SELECT name FROM venue_room WHERE venue_room.id = item.room_id) AS roomName`

/** The parts of the programme of an event, in order. */
export function listProgrammeItems(db: Reader, eventId: EventId): StoredItem[] {
  return db.all(sql`
    SELECT ${itemColumns} FROM programme_item AS item
    WHERE item.event_id = ${eventId} ORDER BY item.position, item.id
  `)
}

/** The part under its id; undefined when it is not there. */
export function findProgrammeItem(db: Reader, itemId: ProgrammeItemId): StoredItem | undefined {
  return db.find(sql`SELECT ${itemColumns} FROM programme_item AS item WHERE item.id = ${itemId}`)
}

/** Puts a part at a place; what comes after it is placed by `placeItems`. */
export function insertProgrammeItem(
  db: Writer,
  item: Omit<StoredItem, 'roomName'>,
  position: number,
): void {
  db.run(sql`
    INSERT INTO programme_item (id, event_id, position, minutes, kind, title, note, room_id)
    VALUES (${item.id}, ${item.eventId}, ${position}, ${item.minutes}, ${item.kind},
      ${item.title}, ${item.note}, ${item.roomId})
  `)
}

const columns: ColumnsOf<Facts> = {
  kind: (value) => sql`kind = ${value}`,
  title: (value) => sql`title = ${value}`,
  note: (value) => sql`note = ${value}`,
  minutes: (value) => sql`minutes = ${value}`,
  roomId: (value) => sql`room_id = ${value}`,
}

/** Changes what is given and leaves the rest. */
export function updateProgrammeItem(
  db: Writer,
  itemId: ProgrammeItemId,
  change: ChangeOf<Facts>,
): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE programme_item SET ${joinSql(parts)} WHERE id = ${itemId}`, 'programme_item')
}

/** Gives the parts the order of these ids; what stands right already is not touched. */
export function placeItems(db: Writer, itemIds: readonly ProgrammeItemId[]): void {
  for (const [position, itemId] of itemIds.entries()) {
    db.run(sql`
      UPDATE programme_item SET position = ${position}
      WHERE id = ${itemId} AND position <> ${position}
    `)
  }
}

/** Takes a part away, with who would speak in it. */
export function deleteProgrammeItem(db: Writer, itemId: ProgrammeItemId): void {
  replaceSpeakers(db, itemId, [])
  db.runOne(sql`DELETE FROM programme_item WHERE id = ${itemId}`, 'programme_item')
}

/** Who speaks in the parts of an event, part by part, in order. */
export function listSpeakers(
  db: Reader,
  eventId: EventId,
): { itemId: ProgrammeItemId; personId: PersonId }[] {
  return db.all(sql`
    SELECT speaker.programme_item_id AS itemId, speaker.person_id AS personId
    FROM programme_item AS item
    JOIN programme_speaker AS speaker ON speaker.programme_item_id = item.id
    WHERE item.event_id = ${eventId} ORDER BY item.position, speaker.position, speaker.id
  `)
}

/** Makes the speakers of a part exactly these, in this order. */
export function replaceSpeakers(
  db: Writer,
  itemId: ProgrammeItemId,
  personIds: readonly PersonId[],
): void {
  const wanted = [...new Set(personIds)]
  const keeps = JSON.stringify(wanted)
  db.run(sql`
    DELETE FROM programme_speaker WHERE programme_item_id = ${itemId}
      AND person_id NOT IN (SELECT value FROM json_each(${keeps}))
  `)
  for (const [position, personId] of wanted.entries()) {
    db.run(sql`
      INSERT INTO programme_speaker (id, programme_item_id, person_id, position)
      VALUES (${`${itemId}:${personId}`}, ${itemId}, ${personId}, ${position})
      ON CONFLICT (programme_item_id, person_id) DO UPDATE SET position = excluded.position
        WHERE position <> excluded.position
    `)
  }
}

/** A room belongs to its place: parts leave the rooms of the place the event went away from. */
export function leaveRoomsElsewhere(db: Writer, eventId: EventId, venueId: VenueId | null): void {
  db.run(sql`
    UPDATE programme_item SET room_id = NULL
    WHERE event_id = ${eventId} AND room_id IS NOT NULL
      AND room_id NOT IN (SELECT id FROM venue_room WHERE venue_id IS ${venueId})
  `)
}
