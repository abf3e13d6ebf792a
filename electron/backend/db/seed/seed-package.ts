import type { Ports } from '#backend/ports'
import type { Writer } from '#backend/db/sql'
import { seedBudget } from './seed-budget.ts'
import { seedEvents } from './seed-events.ts'
import { seedPlan } from './seed-plan.ts'
import { seedRegion } from './seed-region.ts'
import { seedTemplates } from './seed-templates.ts'

/**
 * Fills a new store with the package of the Achterhoek: region, plan, budget lines without amounts,
 * a proposed template per type of event, and the one event the plan dates. No people.
 */
export function seedPackage(db: Writer, ports: Ports): void {
  seedRegion(db, ports)
  seedPlan(db)
  seedEvents(db, ports)
  seedBudget(db)
  seedTemplates(db, ports)
}
