import type { PackageContents } from '#domain/contract/region-package'
import type { KeptParts } from '#domain/region-package/find-fault'
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

/** The roles and event types that stay where a package leaves them out, also the archived ones. */
export function readKeptParts(db: Reader): KeptParts {
  return {
    roles: db.all(sql`SELECT id FROM chain_role ORDER BY position, id`),
    types: db.all(sql`SELECT id FROM event_type ORDER BY position, id`),
  }
}
