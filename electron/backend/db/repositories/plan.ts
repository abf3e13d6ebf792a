import type { PlanAction, PlanOverview } from '#domain/contract/plan'
import type { ActionId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

type ActionRow = {
  id: string
  title: string
  chapter: number | null
  phase: string | null
  priority: string
  state: string
  summary: string | null
  next_step: string | null
  source: string | null
}

/** The actions of the plan, a to m and later ones. */
function listActions(db: Reader): PlanAction[] {
  return db
    .all<ActionRow>(
      sql`
      SELECT id, title, chapter, phase, priority, state, summary, next_step, source
      FROM plan_action WHERE archived_at IS NULL ORDER BY position, id
    `,
    )
    .map(({ next_step, ...row }) => ({ ...row, id: row.id as ActionId, nextStep: next_step }))
}

/** Whether there is such an action, also one that is followed no more. */
export function hasAction(db: Reader, actionId: ActionId): boolean {
  return db.find(sql`SELECT id FROM plan_action WHERE id = ${actionId}`) !== undefined
}

/** The actions that are followed, in their order. */
export function listActionIds(db: Reader): ActionId[] {
  return db
    .all<{ id: ActionId }>(
      sql`SELECT id FROM plan_action WHERE archived_at IS NULL ORDER BY position, id`,
    )
    .map(({ id }) => id)
}

/** Whether every one of these is an action of the plan. */
export function areActions(db: Reader, actionIds: readonly ActionId[]): boolean {
  const known = new Set(listActions(db).map(({ id }) => id))
  return actionIds.every((actionId) => known.has(actionId))
}

/** The whole plan as its screen shows it. */
export function readPlanOverview(db: Reader, source: string | null): PlanOverview {
  const periods = db.all<{ plan_row_id: string; period: string }>(
    sql`SELECT plan_row_id, period FROM plan_row_period ORDER BY period, id`,
  )
  const rowActions = db.all<{ owner: string; action_id: string }>(
    sql`SELECT plan_row_id AS owner, action_id FROM plan_row_action ORDER BY action_id, id`,
  )
  const indicatorActions = db.all<{ owner: string; action_id: string }>(
    sql`SELECT indicator_id AS owner, action_id FROM indicator_action ORDER BY action_id, id`,
  )
  const actionsOf = (links: typeof rowActions, owner: string) =>
    links.filter((link) => link.owner === owner).map((link) => link.action_id as ActionId)

  return {
    source,
    actions: listActions(db),
    rows: db
      .all<{ id: string; title: string }>(sql`SELECT id, title FROM plan_row ORDER BY position, id`)
      .map((row) => ({
        ...row,
        periods: periods
          .filter(({ plan_row_id }) => plan_row_id === row.id)
          .map(({ period }) => period),
        actionIds: actionsOf(rowActions, row.id),
      })),
    indicators: db
      .all<Omit<PlanOverview['indicators'][number], 'actionIds'>>(
        sql`
        SELECT id, title, kind, target AS targetValue,
          (SELECT value FROM measurement WHERE indicator_id = indicator.id AND is_start = 1
            ORDER BY measured_on, id LIMIT 1) AS startValue,
          (SELECT level FROM measurement WHERE indicator_id = indicator.id AND is_start = 1
            ORDER BY measured_on, id LIMIT 1) AS startLevel
        FROM indicator WHERE archived_at IS NULL ORDER BY position, id
      `,
      )
      .map((row) => ({ ...row, actionIds: actionsOf(indicatorActions, row.id) })),
    projects: db.all(
      sql`SELECT id, title, content, meaning FROM project WHERE archived_at IS NULL ORDER BY position, id`,
    ),
    consultations: db.all(
      sql`SELECT id, name FROM consultation WHERE archived_at IS NULL ORDER BY position, id`,
    ),
  }
}

export function updateAction(
  db: Writer,
  actionId: ActionId,
  change: {
    title?: string | undefined
    state?: string | undefined
    priority?: string | undefined
    nextStep?: string | null | undefined
  },
): boolean {
  const parts: Sql[] = []
  if (change.title !== undefined) parts.push(sql`title = ${change.title}`)
  if (change.state !== undefined) parts.push(sql`state = ${change.state}`)
  if (change.priority !== undefined) parts.push(sql`priority = ${change.priority}`)
  if (change.nextStep !== undefined) parts.push(sql`next_step = ${change.nextStep}`)
  if (parts.length === 0) return true
  return db.run(sql`UPDATE plan_action SET ${joinSql(parts)} WHERE id = ${actionId}`) === 1
}
