import type { RegionPackage } from '#domain/contract/region-package-file'
import { schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { clearPackage } from './clear-package.ts'
import { writePackage } from './seed-package.ts'
import { withSources } from './with-sources.ts'

/**
 * Puts a package in the place of the region that stands there. What the package does not bring
 * (roles, event types, sources of money, lines) stays as it is.
 */
export function replaceRegion(db: Writer, given: RegionPackage, ports: Ports): void {
  clearPackage(db, given.regio.naam)
  clearTemplateLinks(db, given)
  if (given.soorten !== null) clearTypes(db)
  if (given.begroting !== null) clearAll(db, ['line_match', 'budget_line', 'budget_year'])
  if (given.geldbronnen !== null) clearAll(db, ['funding_source'])
  if (given.rollen !== null) clearAll(db, ['chain_role'])
  writePackage(db, withSources(given), ports)
}

// A template may stay where the lines, sources of money or roles it names go. What it would cost has
// nothing booked on it.
function clearTemplateLinks(db: Writer, given: RegionPackage): void {
  const ofTemplates = sql`event_id IN (SELECT id FROM planned_event WHERE is_template = 1)`
  if (given.soorten !== null || given.begroting !== null || given.geldbronnen !== null) {
    db.run(sql`DELETE FROM cost_chain WHERE ${ofTemplates}`)
  }
  if (given.rollen !== null) db.run(sql`DELETE FROM event_audience_role WHERE ${ofTemplates}`)
}

function clearTypes(db: Writer): void {
  db.run(sql`UPDATE event_type SET template_id = NULL`)
  db.run(sql`DELETE FROM planned_event WHERE is_template = 1`)
  db.run(sql`DELETE FROM event_type`)
}

function clearAll(db: Writer, tables: readonly string[]): void {
  for (const table of tables) db.run(sql`DELETE FROM ${schemaName(table)}`)
}
