import type { RegionPackage } from '#domain/contract/region-package-file'
import type { Ports } from '#backend/ports'
import type { Writer } from '#backend/db/sql'
import { achterhoekPackage } from './achterhoek-package.ts'
import { seedBudget } from './seed-budget.ts'
import { seedEvents } from './seed-events.ts'
import { seedPlan } from './seed-plan.ts'
import { seedRegion } from './seed-region.ts'
import { seedTemplates } from './seed-templates.ts'

/** Fills a new store with the first package, the Achterhoek. No people. */
export function seedPackage(db: Writer, ports: Ports): void {
  writePackage(db, achterhoekPackage(), ports)
}

/**
 * Writes what a package holds: region, plan, event types with a proposed template, the events the
 * plan dates, budget lines without amounts. What it leaves out stays as it is.
 */
export function writePackage(db: Writer, given: RegionPackage, ports: Ports): void {
  seedRegion(db, given, ports)
  seedPlan(db, given)
  seedEvents(db, given, ports)
  seedBudget(db, given)
  seedTemplates(db, ports)
}
