import type { EventForCalendar } from '#domain/export/calendar-events'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

type Stored = Omit<EventForCalendar, 'changedAt'> & {
  readonly createdAt: Instant
  readonly venueId: string | null
  readonly roomId: string | null
}

/** The named events as a calendar file shows them; one that is gone is left out. */
export function listCalendarItems(db: Reader, ids: readonly EventId[]): EventForCalendar[] {
  return itemsWhere(
    db,
    sql`planned_event.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
}

/** The events of a period and every idea that has no date yet. */
export function listCalendarItemsBetween(
  db: Reader,
  from: IsoDate,
  until: IsoDate,
): EventForCalendar[] {
  return itemsWhere(
    db,
    sql`(planned_event.date BETWEEN ${from} AND ${until} OR planned_event.date IS NULL)`,
  )
}

function itemsWhere(db: Reader, where: Sql): EventForCalendar[] {
  const rows = db.all<Stored>(sql`
    SELECT planned_event.id, planned_event.title, planned_event.goal, planned_event.stage,
           planned_event.cancelled_reason AS cancelledReason, planned_event.date,
           planned_event.start_time AS startTime, planned_event.end_time AS endTime,
           planned_event.format, venue.name AS venueName, venue_room.name AS roomName,
           venue.address, gemeente.name AS gemeenteName,
           coalesce(event_sequence.sequence, 0) AS sequence,
           planned_event.created_at AS createdAt, planned_event.venue_id AS venueId,
           planned_event.room_id AS roomId
    FROM planned_event
    LEFT JOIN venue ON venue.id = planned_event.venue_id
    LEFT JOIN venue_room ON venue_room.id = planned_event.room_id
    LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    LEFT JOIN event_sequence ON event_sequence.id = planned_event.id
    WHERE planned_event.archived_at IS NULL AND is_template = 0 AND ${where}
    ORDER BY planned_event.date IS NULL, planned_event.date, planned_event.start_time,
             planned_event.id
  `)
  const changed = lastChanges(db, rows.flatMap(recordsOf))
  return rows.map((row) => {
    const { createdAt, venueId: _venue, roomId: _room, ...event } = row
    const moments = recordsOf(row).flatMap((record) => changed.get(record) ?? [])
    return { ...event, changedAt: moments.toSorted().at(-1) ?? createdAt }
  })
}

// What a calendar shows of an event stands in these records.
function recordsOf({ id, venueId, roomId }: Stored): string[] {
  return [
    `planned_event ${id}`,
    ...(venueId === null ? [] : [`venue ${venueId}`]),
    ...(roomId === null ? [] : [`venue_room ${roomId}`]),
  ]
}

// The audit knows when; undo and redo are in it too, and a calendar must see those as changes.
function lastChanges(db: Reader, records: readonly string[]): Map<string, Instant> {
  const rows = db.all<{ record: string; at: Instant }>(sql`
    SELECT record.value ->> '$.table' || ' ' || (record.value ->> '$.id') AS record,
           max(audit_entry.happened_at) AS at
    FROM audit_entry, json_each(audit_entry.records) AS record
    WHERE (audit_entry.records LIKE '%"planned_event"%' OR audit_entry.records LIKE '%"venue%')
      AND record.value ->> '$.table' IN ('planned_event', 'venue', 'venue_room')
      AND record.value ->> '$.table' || ' ' || (record.value ->> '$.id')
        IN (SELECT value FROM json_each(${JSON.stringify(records)}))
    GROUP BY 1 ORDER BY 1
  `)
  return new Map(rows.map(({ record, at }) => [record, at]))
}
