import type { EventDetail } from '#domain/contract/events'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId, VenueId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

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
  readonly subregion: EventDetail['subregion']
  readonly capacity: number | null
}

export type StoredEvent = EventFacts & {
  readonly id: EventId
  readonly typeCode: EventDetail['type']['code']
  readonly typeName: string
  readonly cancelledReason: string | null
  readonly source: string | null
  readonly createdAt: Instant
  readonly archivedAt: Instant | null
  readonly hasSentInvitation: boolean
}

/** An event with its type; archived ones too, because undo and restore name them. */
export function findEvent(db: Reader, eventId: EventId): StoredEvent | undefined {
  const row = db.find<Omit<StoredEvent, 'hasSentInvitation'> & { hasSentInvitation: number }>(sql`
    SELECT planned_event.id, planned_event.event_type_id AS typeId, event_type.code AS typeCode,
           event_type.name AS typeName, title, goal, stage, cancelled_reason AS cancelledReason,
           organiser, ownership, date, start_time AS startTime, end_time AS endTime, format,
           venue_id AS venueId, subregion, capacity, planned_event.source,
           created_at AS createdAt, planned_event.archived_at AS archivedAt,
           EXISTS (SELECT 1 FROM invitation WHERE event_id = planned_event.id
             AND sent_at IS NOT NULL) AS hasSentInvitation
    FROM planned_event JOIN event_type ON event_type.id = planned_event.event_type_id
    WHERE planned_event.id = ${eventId}
  `)
  return row && { ...row, hasSentInvitation: row.hasSentInvitation === 1 }
}

export function insertEvent(
  db: Writer,
  event: EventFacts & { readonly id: EventId; readonly createdAt: Instant },
): void {
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, goal, stage, organiser, ownership, date,
      start_time, end_time, format, venue_id, subregion, capacity, created_at)
    VALUES (${event.id}, ${event.typeId}, ${event.title}, ${event.goal}, ${event.stage},
      ${event.organiser}, ${event.ownership}, ${event.date}, ${event.startTime}, ${event.endTime},
      ${event.format}, ${event.venueId}, ${event.subregion}, ${event.capacity}, ${event.createdAt})
  `)
}

const columns: { readonly [Key in keyof EventFacts]: (value: EventFacts[Key]) => Sql } = {
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
  subregion: (value) => sql`subregion = ${value}`,
  capacity: (value) => sql`capacity = ${value}`,
}

export type EventChange = { readonly [Key in keyof EventFacts]?: EventFacts[Key] | undefined }

/** Changes what is given and leaves the rest. */
export function updateEvent(db: Writer, eventId: EventId, change: EventChange): void {
  const parts = (Object.keys(columns) as (keyof EventFacts)[]).flatMap((key) => {
    const value = change[key]
    // The key tells which value it is; the compiler cannot follow it through the loop.
    return value === undefined ? [] : [(columns[key] as (value: unknown) => Sql)(value)]
  })
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
