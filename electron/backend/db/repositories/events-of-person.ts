import type { IsoDate } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

export type EventOfPerson = {
  readonly eventId: EventId
  readonly title: string
  readonly date: IsoDate | null
}

/** The events somebody was invited to or took part in, newest first. */
export function listEventsOfPerson(db: Reader, personId: PersonId): EventOfPerson[] {
  return db.all<EventOfPerson>(sql`
    SELECT planned_event.id AS eventId, planned_event.title, planned_event.date
    FROM planned_event
    WHERE planned_event.archived_at IS NULL AND planned_event.id IN (
      SELECT event_id FROM invitation WHERE person_id = ${personId}
      UNION SELECT event_id FROM participation WHERE person_id = ${personId} AND is_undone = 0)
    ORDER BY planned_event.date IS NULL, planned_event.date DESC, planned_event.id
  `)
}
