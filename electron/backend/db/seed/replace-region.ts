import type { RegionPackage } from '#domain/contract/region-package-file'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { clearPackage } from './clear-package.ts'
import { writePackage } from './seed-package.ts'

/**
 * Puts a package in the place of the region that stands there. What the package does not bring
 * (roles, event types, sources of money, lines) stays as it is.
 */
export function replaceRegion(db: Writer, given: RegionPackage, ports: Ports): void {
  clearPackage(db, given.regio.naam)
  if (given.soorten !== null) clearTypes(db)
  if (given.begroting !== null) clearAll(db, ['line_match', 'budget_line', 'budget_year'])
  if (given.geldbronnen !== null) clearAll(db, ['funding_source'])
  if (given.rollen !== null) clearAll(db, ['chain_role'])
  writePackage(db, given, ports)
}

function clearTypes(db: Writer): void {
  // What a template would cost, while nothing is booked on it.
  db.run(sql`
    DELETE FROM cost_chain WHERE event_id IN (SELECT id FROM planned_event WHERE is_template = 1)
  `)
  db.run(sql`UPDATE event_type SET template_id = NULL`)
  db.run(sql`DELETE FROM planned_event WHERE is_template = 1`)
  db.run(sql`DELETE FROM event_type`)
}

function clearAll(db: Writer, tables: readonly string[]): void {
  for (const table of tables) db.run(sql`DELETE FROM ${schemaName(table)}`)
}

/** Whether something of hers stands in the store: people, conversations, or events of her own. */
export function holdsOwnWork(db: Reader): boolean {
  const { count } = db.get<{ count: number }>(sql`
    SELECT (SELECT count(*) FROM person WHERE is_undone = 0)
      + (SELECT count(*) FROM contact_moment)
      + (SELECT count(*) FROM money_entry)
      + (SELECT count(*) FROM planned_event
          WHERE is_template = 0 AND archived_at IS NULL AND source IS NULL) AS count
  `)
  return count > 0
}
