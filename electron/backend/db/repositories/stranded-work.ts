import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Sql } from '#backend/db/sql'

/**
 * Whether `work` is a yes for an `event` that was called off, or archived before its day, while
 * nothing was worked for it: its hours and its money stand until it is called off as well.
 */
export function strandedSql(today: IsoDate): Sql {
  return sql`(work.status = 'accepted'
    AND (event.stage = 'geannuleerd'
      OR (event.archived_at IS NOT NULL AND coalesce(work.date, event.date, ${today}) >= ${today}))
    AND NOT EXISTS (SELECT 1 FROM hours_entry
      WHERE hours_entry.assignment_id = work.id AND hours_entry.status <> 'planned'))`
}
