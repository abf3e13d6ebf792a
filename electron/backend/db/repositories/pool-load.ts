import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { LoadEntry } from '#domain/sleutelpersonen/load'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Period = { readonly from: IsoDate; readonly until: IsoDate }

/** Hours of a period with the place of their work: that of the event, else of the question. */
export function listLoad(db: Reader, { from, until }: Period): LoadEntry[] {
  return db
    .all<Omit<LoadEntry, 'isPlanned'> & { isPlanned: number }>(
      sql`
      SELECT entry.person_id AS personId, entry.worked_on AS workedOn, entry.minutes,
             entry.status = 'planned' AS isPlanned, assignment.language,
             coalesce(of_event.subregion, event.subregion, of_need.subregion) AS subregion
      FROM hours_entry AS entry
      LEFT JOIN assignment ON assignment.id = entry.assignment_id
      LEFT JOIN planned_event AS event ON event.id = assignment.event_id
      LEFT JOIN venue ON venue.id = event.venue_id
      LEFT JOIN gemeente AS of_event ON of_event.id = venue.gemeente_id
      LEFT JOIN pool_need AS need ON need.id = assignment.need_id
      LEFT JOIN gemeente AS of_need ON of_need.id = need.gemeente_id
      WHERE entry.worked_on BETWEEN ${from} AND ${until}
      ORDER BY entry.worked_on, entry.id
    `,
    )
    .map((row) => ({ ...row, isPlanned: row.isPlanned === 1 }))
}

/** How often each was asked for work of a period. */
export function countAsked(db: Reader, { from, until }: Period): Map<PersonId, number> {
  const rows = db.all<{ personId: PersonId; asked: number }>(sql`
    SELECT person_id AS personId, count(*) AS asked FROM assignment
    WHERE date BETWEEN ${from} AND ${until} GROUP BY person_id ORDER BY person_id
  `)
  return new Map(rows.map(({ personId, asked }) => [personId, asked]))
}

/** Everybody who was ever asked for anything. */
export function listEverAsked(db: Reader): Set<PersonId> {
  const rows = db.all<{ personId: PersonId }>(
    sql`SELECT DISTINCT person_id AS personId FROM assignment ORDER BY person_id`,
  )
  return new Set(rows.map(({ personId }) => personId))
}
