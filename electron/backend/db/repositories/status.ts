import type { Instant } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** How much there is, for the navigation; archived records are not counted. */
export function readCounts(db: Reader): {
  events: number
  people: number
  organisations: number
  /** Who is in the pool of sleutelpersonen now. */
  pool: number
} {
  return db.get(sql`
    SELECT (SELECT count(*) FROM planned_event
             WHERE archived_at IS NULL AND is_template = 0) AS events,
           (SELECT count(*) FROM person WHERE archived_at IS NULL) AS people,
           (SELECT count(*) FROM organisation WHERE archived_at IS NULL) AS organisations,
           (SELECT count(*) FROM sleutelpersoon JOIN person ON person.id = person_id
             WHERE left_on IS NULL AND erased_at IS NULL) AS pool
  `)
}

/** The command that undo would take back, and the one that redo would do again. */
export function readHistoryEnds(db: Reader): { undo: string | null; redo: string | null } {
  return db.get(sql`
    SELECT (SELECT command FROM history_step WHERE is_undone = 0 ORDER BY position DESC LIMIT 1) AS undo,
           (SELECT command FROM history_step WHERE is_undone = 1 ORDER BY position LIMIT 1) AS redo
  `)
}

/** The change counter: what was worked out under the same number still holds. */
export function readRevision(db: Reader): number {
  return db.get<{ revision: number }>(sql`SELECT revision FROM history_control`).revision
}

/** When anything was last changed, or null in a new store. */
export function findLastChange(db: Reader): Instant | null {
  const row = db.find<{ happened_at: string }>(
    sql`SELECT happened_at FROM audit_entry ORDER BY position DESC LIMIT 1`,
  )
  return (row?.happened_at ?? null) as Instant | null
}
