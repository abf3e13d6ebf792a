import type { EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** How much of an event's programme and draaiboek there is. */
export function countPreparation(
  db: Reader,
  eventId: EventId,
): { programmeItems: number; tasks: number; openTasks: number } {
  return db.get(sql`
    SELECT (SELECT count(*) FROM programme_item WHERE event_id = ${eventId}) AS programmeItems,
           (SELECT count(*) FROM event_task WHERE event_id = ${eventId}) AS tasks,
           (SELECT count(*) FROM event_task WHERE event_id = ${eventId} AND done_on IS NULL)
             AS openTasks
  `)
}
