import type { EventDetail } from '#domain/contract/events'
import type { TitledType } from '#domain/events/proposed-title'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId, SeriesId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** The columns of an event that a verbinder fills in. */
export type EventFacts = {
  readonly typeId: EventTypeId
  readonly title: string
  readonly goal: string | null
  readonly stage: EventDetail['stage']
  readonly organiser: string | null
  readonly ownership: EventDetail['ownership']
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly format: EventDetail['format']
  readonly venueId: VenueId | null
  readonly roomId: VenueRoomId | null
  readonly subregion: EventDetail['subregion']
  readonly capacity: number | null
  readonly seriesId: SeriesId | null
  readonly inviteOn: IsoDate | null
  readonly travelNote: string | null
}

export type StoredEvent = EventFacts & {
  readonly id: EventId
  readonly typeCode: EventDetail['type']['code']
  readonly typeName: string
  readonly isTypePerSubregion: boolean
  readonly cancelledReason: string | null
  readonly source: string | null
  readonly createdAt: Instant
  readonly archivedAt: Instant | null
  readonly hasSentInvitation: boolean
  readonly isTemplate: boolean
}

type EventRowOf = Omit<StoredEvent, 'hasSentInvitation' | 'isTemplate' | 'isTypePerSubregion'> & {
  readonly isTypePerSubregion: number
  readonly hasSentInvitation: number
  readonly isTemplate: number
}

/** An event with its type; archived ones too, because undo and restore name them. */
export function findEvent(db: Reader, eventId: EventId): StoredEvent | undefined {
  const row = db.find<EventRowOf>(sql`
    SELECT planned_event.id, planned_event.event_type_id AS typeId, event_type.code AS typeCode,
           event_type.name AS typeName,
           event_type.is_per_subregion AS isTypePerSubregion, title, goal, stage, cancelled_reason AS cancelledReason,
           organiser, ownership, date, start_time AS startTime, end_time AS endTime, format,
           venue_id AS venueId, room_id AS roomId, subregion, capacity, series_id AS seriesId,
           invite_on AS inviteOn, travel_note AS travelNote, is_template AS isTemplate,
           planned_event.source,
           created_at AS createdAt, planned_event.archived_at AS archivedAt,
           EXISTS (SELECT 1 FROM invitation WHERE event_id = planned_event.id
             AND sent_at IS NOT NULL) AS hasSentInvitation
    FROM planned_event JOIN event_type ON event_type.id = planned_event.event_type_id
    WHERE planned_event.id = ${eventId}
  `)
  return (
    row && {
      ...row,
      hasSentInvitation: row.hasSentInvitation === 1,
      isTemplate: row.isTemplate === 1,
      isTypePerSubregion: row.isTypePerSubregion === 1,
    }
  )
}

/** The type of an event as its title names it. */
export function titledType(event: StoredEvent): TitledType {
  return { name: event.typeName, rhythm: { isPerSubregion: event.isTypePerSubregion } }
}

type NewEvent = Omit<EventFacts, 'roomId' | 'inviteOn' | 'travelNote'> &
  Partial<Pick<EventFacts, 'roomId' | 'inviteOn' | 'travelNote'>> & {
    readonly id: EventId
    readonly createdAt: Instant
    readonly isTemplate?: boolean
    readonly source?: string | null
  }

export function insertEvent(db: Writer, event: NewEvent): void {
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, goal, stage, organiser, ownership, date,
      start_time, end_time, format, venue_id, room_id, subregion, capacity, series_id, invite_on,
      travel_note, is_template, source, created_at)
    VALUES (${event.id}, ${event.typeId}, ${event.title}, ${event.goal}, ${event.stage},
      ${event.organiser}, ${event.ownership}, ${event.date}, ${event.startTime}, ${event.endTime},
      ${event.format}, ${event.venueId}, ${event.roomId ?? null}, ${event.subregion},
      ${event.capacity}, ${event.seriesId}, ${event.inviteOn ?? null}, ${event.travelNote ?? null},
      ${event.isTemplate ?? false}, ${event.source ?? null}, ${event.createdAt})
  `)
}

const columns: ColumnsOf<EventFacts> = {
  typeId: (value) => sql`event_type_id = ${value}`,
  title: (value) => sql`title = ${value}`,
  goal: (value) => sql`goal = ${value}`,
  stage: (value) => sql`stage = ${value}`,
  organiser: (value) => sql`organiser = ${value}`,
  ownership: (value) => sql`ownership = ${value}`,
  date: (value) => sql`date = ${value}`,
  startTime: (value) => sql`start_time = ${value}`,
  endTime: (value) => sql`end_time = ${value}`,
  format: (value) => sql`format = ${value}`,
  venueId: (value) => sql`venue_id = ${value}`,
  roomId: (value) => sql`room_id = ${value}`,
  subregion: (value) => sql`subregion = ${value}`,
  capacity: (value) => sql`capacity = ${value}`,
  seriesId: (value) => sql`series_id = ${value}`,
  inviteOn: (value) => sql`invite_on = ${value}`,
  travelNote: (value) => sql`travel_note = ${value}`,
}

export type EventChange = ChangeOf<EventFacts>

/** Changes what is given and leaves the rest. */
export function updateEvent(db: Writer, eventId: EventId, change: EventChange): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE planned_event SET ${joinSql(parts)} WHERE id = ${eventId}`, 'planned_event')
}

export function cancelEvent(db: Writer, eventId: EventId, reason: string): void {
  db.runOne(
    sql`UPDATE planned_event SET stage = 'geannuleerd', cancelled_reason = ${reason}
      WHERE id = ${eventId}`,
    'planned_event',
  )
}

/** Brings an archived or cancelled event back, at the stage the facts say. */
export function restoreEvent(db: Writer, eventId: EventId, stage: EventDetail['stage']): void {
  db.runOne(
    sql`UPDATE planned_event SET stage = ${stage}, cancelled_reason = NULL, archived_at = NULL
      WHERE id = ${eventId}`,
    'planned_event',
  )
}

export function archiveEvent(db: Writer, eventId: EventId, archivedAt: Instant): void {
  db.runOne(
    sql`UPDATE planned_event SET archived_at = ${archivedAt} WHERE id = ${eventId}`,
    'planned_event',
  )
}
