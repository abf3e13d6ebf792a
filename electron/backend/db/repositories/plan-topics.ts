import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** The subjects the plan names for meetings; a region that began empty has none yet. */
export function listPlanTopics(db: Reader): string[] {
  return db
    .all<{ title: string }>(
      sql`SELECT title FROM plan_text WHERE kind = 'topic' ORDER BY position, id`,
    )
    .map(({ title }) => title)
}
