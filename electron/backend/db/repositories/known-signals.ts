import type { EventRow } from '#domain/contract/events'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, GemeenteId, VenueId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** An event that is still to come, with what she knew of its day and what she decided since. */
export type UpcomingEvent = {
  readonly id: EventId
  readonly title: string
  readonly code: EventRow['code']
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly venueId: VenueId | null
  readonly format: EventRow['format']
  readonly subregion: EventRow['subregion']
  readonly gemeenteIds: readonly GemeenteId[]
  readonly known: readonly string[]
  readonly decided: readonly string[]
}

type Row = Omit<UpcomingEvent, 'gemeenteIds' | 'known' | 'decided'> & {
  readonly gemeenten: string
  readonly known: string
  readonly decided: string
}

/** Keeps what speaks against the day of an event at the moment she chooses it. */
export function updateKnownSignals(db: Writer, eventId: EventId, known: readonly string[]): void {
  db.runOne(
    sql`UPDATE planned_event SET known_signals = ${JSON.stringify(known)} WHERE id = ${eventId}`,
    'planned_event',
  )
}

/** The events from a day on that can still be moved, by date. */
export function listUpcomingEvents(db: Reader, from: IsoDate): UpcomingEvent[] {
  return db
    .all<Row>(
      sql`
      SELECT planned_event.id, title, event_type.code, date, start_time AS startTime,
             end_time AS endTime, venue_id AS venueId, format, subregion, known_signals AS known,
             (SELECT json_group_array(gemeente_id) FROM event_audience_gemeente
               WHERE event_id = planned_event.id) AS gemeenten,
             (SELECT json_group_array(signal_id) FROM event_warning_decision
               WHERE event_id = planned_event.id AND event_date = planned_event.date) AS decided
      FROM planned_event JOIN event_type ON event_type.id = planned_event.event_type_id
      WHERE planned_event.archived_at IS NULL AND is_template = 0 AND date >= ${from}
        AND stage IN ('idee', 'gepland', 'uitgenodigd')
      ORDER BY date, start_time, planned_event.id
    `,
    )
    .map(({ gemeenten, known, decided, ...row }) => ({
      ...row,
      gemeenteIds: JSON.parse(gemeenten) as GemeenteId[],
      known: JSON.parse(known) as string[],
      decided: JSON.parse(decided) as string[],
    }))
}
