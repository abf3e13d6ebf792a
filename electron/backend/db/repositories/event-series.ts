import type { IsoDate } from '#domain/shared/dates'
import type { EventId, SeriesId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

export type Series = { readonly id: SeriesId; readonly name: string }

/** The series that events can belong to, by name. */
export function listSeries(db: Reader): Series[] {
  return db.all(sql`
    SELECT id, name FROM event_series WHERE archived_at IS NULL ORDER BY name COLLATE NOCASE, id
  `)
}

/** The series under its id; undefined when it is not there. */
export function findSeries(db: Reader, seriesId: SeriesId): Series | undefined {
  return db.find(sql`SELECT id, name FROM event_series WHERE id = ${seriesId}`)
}

/** The meetings of a series, by date; those without one last. */
export function listMeetingsOf(
  db: Reader,
  seriesId: SeriesId,
): { id: EventId; title: string; date: IsoDate | null }[] {
  return db.all(sql`
    SELECT id, title, date FROM planned_event
    WHERE series_id = ${seriesId} AND archived_at IS NULL AND is_template = 0
    ORDER BY date IS NULL, date, start_time, id
  `)
}

/** The series with this name, capitals aside; made when it is new. */
export function takeSeries(db: Writer, name: string, ports: Pick<Ports, 'newId'>): SeriesId {
  const known = db.find<{ id: SeriesId }>(sql`
    SELECT id FROM event_series WHERE name = ${name} COLLATE NOCASE AND archived_at IS NULL
    ORDER BY id LIMIT 1
  `)
  if (known) return known.id
  const id = ports.newId() as SeriesId
  db.run(sql`INSERT INTO event_series (id, name) VALUES (${id}, ${name})`)
  return id
}
