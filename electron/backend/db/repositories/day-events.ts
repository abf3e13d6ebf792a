import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { organisationKey } from '#domain/import/organisation-name'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** An event that goes on, with its day. */
export type DayEvent = {
  readonly eventId: EventId
  readonly title: string
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
}

/** The events from one day to another that go on, in the order in which they are held. */
export function listDayEvents(db: Reader, from: IsoDate, until: IsoDate): DayEvent[] {
  return db.all(sql`
    SELECT id AS eventId, title, date, start_time AS startTime, end_time AS endTime
    FROM planned_event
    WHERE date BETWEEN ${from} AND ${until} AND archived_at IS NULL AND is_template = 0
      AND stage <> 'geannuleerd'
    ORDER BY date, start_time IS NULL, start_time, id
  `)
}

/** The telephone of the organisation that bears the name of a place; null when it is not known. */
export function findPhoneOf(db: Reader, placeName: string): string | null {
  return (
    db.find<{ phone: string }>(sql`
      SELECT phone FROM organisation
      WHERE normalised_name = ${organisationKey(placeName)} AND phone IS NOT NULL
        AND archived_at IS NULL
      ORDER BY id LIMIT 1
    `)?.phone ?? null
  )
}
