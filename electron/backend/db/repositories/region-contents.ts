import type { PackageContents } from '#domain/contract/region-package'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** How much of the region stands in the store. */
export function countRegionContents(db: Reader): PackageContents {
  return db.get<PackageContents>(sql`
    SELECT (SELECT count(*) FROM gemeente) AS gemeenten,
      (SELECT count(*) FROM organisation WHERE archived_at IS NULL) AS organisations,
      (SELECT count(*) FROM plan_action) AS actions,
      (SELECT count(*) FROM plan_row) AS rows,
      (SELECT count(*) FROM indicator) AS indicators,
      (SELECT count(*) FROM project) AS projects,
      (SELECT count(*) FROM consultation) AS consultations,
      (SELECT count(*) FROM event_type) AS types,
      (SELECT count(*) FROM planned_event
        WHERE is_template = 0 AND archived_at IS NULL) AS events,
      (SELECT count(*) FROM budget_line) AS lines
  `)
}
