import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'

// What comes from a package has a source; without one she wrote it down herself. Roles and event
// types may come without, and gemeenten are named by what is replaced.
const ofHer: readonly Sql[] = [
  sql`SELECT 1 FROM person WHERE is_undone = 0`,
  sql`SELECT 1 FROM affiliation`,
  sql`SELECT 1 FROM invitation`,
  sql`SELECT 1 FROM participation`,
  sql`SELECT 1 FROM message_batch`,
  sql`SELECT 1 FROM contact_moment`,
  sql`SELECT 1 FROM outcome`,
  sql`SELECT 1 FROM venue`,
  sql`SELECT 1 FROM pool_need`,
  sql`SELECT 1 FROM pool_choice WHERE budget_line_id IS NOT NULL`,
  sql`SELECT 1 FROM money_entry`,
  sql`SELECT 1 FROM budget_amount`,
  sql`SELECT 1 FROM line_match`,
  sql`SELECT 1 FROM cost_chain WHERE event_id IS NULL
    OR event_id IN (SELECT id FROM planned_event WHERE is_template = 0)`,
  sql`SELECT 1 FROM event_task WHERE event_id IN
    (SELECT id FROM planned_event WHERE is_template = 0)`,
  sql`SELECT 1 FROM programme_item WHERE event_id IN
    (SELECT id FROM planned_event WHERE is_template = 0)`,
  sql`SELECT 1 FROM planned_event WHERE is_template = 0 AND source IS NULL`,
  sql`SELECT 1 FROM action_note`,
  sql`SELECT 1 FROM action_year_text`,
  sql`SELECT 1 FROM measurement WHERE is_start = 0 OR source IS NULL`,
  sql`SELECT 1 FROM communication_line`,
  sql`SELECT 1 FROM consultation_topic`,
  sql`SELECT 1 FROM report`,
  sql`SELECT 1 FROM organisation WHERE source IS NULL`,
  sql`SELECT 1 FROM plan_action WHERE source IS NULL`,
  sql`SELECT 1 FROM plan_milestone WHERE source IS NULL`,
  sql`SELECT 1 FROM plan_row WHERE source IS NULL`,
  sql`SELECT 1 FROM plan_text WHERE source IS NULL`,
  sql`SELECT 1 FROM indicator WHERE source IS NULL`,
  sql`SELECT 1 FROM project WHERE source IS NULL`,
  sql`SELECT 1 FROM consultation WHERE source IS NULL`,
  sql`SELECT 1 FROM budget_line WHERE source IS NULL`,
  sql`SELECT 1 FROM funding_source WHERE source IS NULL`,
]

/**
 * Whether something of hers stands in the store, also in the archive: people, conversations, money,
 * places, reports, or what she wrote at the plan herself.
 */
export function holdsOwnWork(db: Reader): boolean {
  const any = joinSql(
    ofHer.map((one) => sql`EXISTS (${one})`),
    ' OR ',
  )
  return db.get<{ isHeld: 0 | 1 }>(sql`SELECT (${any}) AS isHeld`).isHeld === 1
}
