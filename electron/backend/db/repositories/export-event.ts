import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** An event as the head of a workbook names it, or undefined. */
export function findExportEvent(db: Reader, eventId: EventId) {
  const event = db.find<{
    title: string
    date: string | null
    startTime: string | null
    endTime: string | null
    place: string | null
    organiser: string | null
    typeName: string
  }>(sql`
    SELECT planned_event.title, planned_event.date, planned_event.start_time AS startTime,
           planned_event.end_time AS endTime,
           nullif(concat_ws(', ', venue.name, gemeente.name), '') AS place,
           coalesce(planned_event.organiser, region.organisation_name) AS organiser,
           event_type.name AS typeName
    FROM planned_event
    JOIN event_type ON event_type.id = planned_event.event_type_id
    LEFT JOIN venue ON venue.id = planned_event.venue_id
    LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    LEFT JOIN region ON region.id = 'region'
    WHERE planned_event.id = ${eventId} AND planned_event.archived_at IS NULL AND is_template = 0
  `)
  if (!event) return undefined
  const actions = db
    .all<{ label: string }>(
      sql`
      SELECT plan_action.id || ' ' || plan_action.title AS label
      FROM event_action JOIN plan_action ON plan_action.id = event_action.action_id
      WHERE event_action.event_id = ${eventId} ORDER BY plan_action.position, plan_action.id
    `,
    )
    .map(({ label }) => label)
  return { ...event, actions }
}
