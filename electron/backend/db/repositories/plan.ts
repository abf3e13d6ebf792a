import type { PlanAction, PlanOverview } from '#domain/contract/plan'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, PersonId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'
import type { StoredOwner } from './outcomes.ts'

type ActionRow = Omit<PlanAction, 'owner'> & {
  readonly ownerId: PersonId | null
  readonly ownerName: string | null
  readonly isOwnedByUser: number
}

const columnsOfAction = sql`action.id, action.title, action.chapter, action.phase, action.priority,
  action.state, action.summary, action.next_step AS nextStep, action.involved, action.funding,
  action.source, action.owner_person_id AS ownerId, ${fullNameSql} AS ownerName,
  action.is_owned_by_user AS isOwnedByUser`

/** The actions of the plan that are followed, a to m and later ones. */
export function listActions(db: Reader): PlanAction[] {
  return actionsWhere(db, sql`action.archived_at IS NULL`)
}

/** The actions that are followed no more. */
export function listStoppedActions(db: Reader): PlanAction[] {
  return actionsWhere(db, sql`action.archived_at IS NOT NULL`)
}

function actionsWhere(db: Reader, condition: Sql): PlanAction[] {
  return db
    .all<ActionRow>(
      sql`
      SELECT ${columnsOfAction}
      FROM plan_action AS action LEFT JOIN person ON person.id = action.owner_person_id
      WHERE ${condition} ORDER BY action.position, action.id
    `,
    )
    .map(actionFromRow)
}

/** One action, also one that is followed no more. */
export function findAction(
  db: Reader,
  actionId: ActionId,
): { action: PlanAction; isFollowed: boolean } | undefined {
  const found = db.find<ActionRow & { readonly isFollowed: number }>(sql`
    SELECT ${columnsOfAction}, action.archived_at IS NULL AS isFollowed
    FROM plan_action AS action LEFT JOIN person ON person.id = action.owner_person_id
    WHERE action.id = ${actionId}
  `)
  if (!found) return undefined
  const { isFollowed, ...row } = found
  return { action: actionFromRow(row), isFollowed: isFollowed === 1 }
}

function actionFromRow({ ownerId, ownerName, isOwnedByUser, ...row }: ActionRow): PlanAction {
  const named = ownerId === null ? null : ({ kind: 'person', id: ownerId } as const)
  const owner = isOwnedByUser === 1 ? ({ kind: 'user' } as const) : null
  return { ...row, owner: named === null ? owner : { ...named, name: ownerName ?? '' } }
}

/** Whether there is such an action, also one that is followed no more. */
export function hasAction(db: Reader, actionId: ActionId): boolean {
  return db.find(sql`SELECT id FROM plan_action WHERE id = ${actionId}`) !== undefined
}

/** Whether every one of these is an action of the plan, also one that is followed no more. */
export function areActions(db: Reader, actionIds: readonly ActionId[]): boolean {
  const known = new Set(
    db.all<{ id: ActionId }>(sql`SELECT id FROM plan_action ORDER BY id`).map(({ id }) => id),
  )
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
    stopped: db.all(
      sql`SELECT id, title FROM plan_action WHERE archived_at IS NOT NULL ORDER BY position, id`,
    ),
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

type Facts = Omit<PlanAction, 'id' | 'chapter' | 'owner'> & {
  readonly owner: StoredOwner
  readonly archivedAt: Instant | null
}

const columns: ColumnsOf<Facts> = {
  title: (value) => sql`title = ${value}`,
  phase: (value) => sql`phase = ${value}`,
  state: (value) => sql`state = ${value}`,
  priority: (value) => sql`priority = ${value}`,
  summary: (value) => sql`summary = ${value}`,
  nextStep: (value) => sql`next_step = ${value}`,
  involved: (value) => sql`involved = ${value}`,
  funding: (value) => sql`funding = ${value}`,
  source: (value) => sql`source = ${value}`,
  archivedAt: (value) => sql`archived_at = ${value}`,
  owner: (value) =>
    sql`owner_person_id = ${value === 'user' ? null : value}, is_owned_by_user = ${value === 'user'}`,
}

/** Changes what is given and leaves the rest. */
export function updateAction(db: Writer, actionId: ActionId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE plan_action SET ${joinSql(parts)} WHERE id = ${actionId}`, 'plan_action')
}

/** Every letter that was ever given, so that none is given twice. */
export function listLetters(db: Reader): ActionId[] {
  return db.all<{ id: ActionId }>(sql`SELECT id FROM plan_action ORDER BY id`).map(({ id }) => id)
}

/** Writes a new action below the others. */
export function insertAction(
  db: Writer,
  action: Pick<PlanAction, 'id' | 'title' | 'phase' | 'priority' | 'state' | 'nextStep'>,
): void {
  const { position } = db.get<{ position: number }>(
    sql`SELECT coalesce(max(position), 0) + 1 AS position FROM plan_action`,
  )
  db.run(sql`
    INSERT INTO plan_action (id, title, phase, priority, state, next_step, position)
    VALUES (${action.id}, ${action.title}, ${action.phase}, ${action.priority}, ${action.state},
      ${action.nextStep}, ${position})
  `)
}
