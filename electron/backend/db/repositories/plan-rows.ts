import type { PlanRow, PlannedDay } from '#domain/contract/plan-rows'
import type { ActionId, PlanRowId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type Stored = Omit<PlanRow, 'periods' | 'actionIds'> & {
  readonly periods: string
  readonly actionIds: string
}

/** The rows of the plan's table in their order, or those that name an action. */
export function listPlanRows(db: Reader, actionId: ActionId | null = null): PlanRow[] {
  const ofAction =
    actionId === null
      ? sql``
      : sql`WHERE id IN (SELECT plan_row_id FROM plan_row_action WHERE action_id = ${actionId})`
  return db
    .all<Stored>(
      sql`
      SELECT id, title, source,
        (SELECT json_group_array(period) FROM (SELECT period FROM plan_row_period
          WHERE plan_row_id = plan_row.id ORDER BY period)) AS periods,
        (SELECT json_group_array(action_id) FROM (SELECT link.action_id
          FROM plan_row_action AS link JOIN plan_action ON plan_action.id = link.action_id
          WHERE link.plan_row_id = plan_row.id
          ORDER BY plan_action.position, link.id)) AS actionIds
      FROM plan_row ${ofAction} ORDER BY position, id
    `,
    )
    .map((row) => ({
      ...row,
      periods: JSON.parse(row.periods) as string[],
      actionIds: JSON.parse(row.actionIds) as ActionId[],
    }))
}

/** One row, or undefined. */
export function findPlanRow(db: Reader, rowId: PlanRowId): PlanRow | undefined {
  return listPlanRows(db).find(({ id }) => id === rowId)
}

/** Events with a day that go on and name an action of some row, in the order of their days. */
export function listPlannedDays(db: Reader): PlannedDay[] {
  return db
    .all<Omit<PlannedDay, 'actionIds'> & { readonly actionIds: string }>(
      sql`
      SELECT id AS eventId, title, date,
        (SELECT json_group_array(action_id) FROM (SELECT action_id FROM event_action
          WHERE event_id = planned_event.id ORDER BY action_id)) AS actionIds
      FROM planned_event
      WHERE archived_at IS NULL AND is_template = 0 AND stage <> 'geannuleerd'
        AND date IS NOT NULL
        AND EXISTS (SELECT 1 FROM event_action WHERE event_id = planned_event.id
          AND action_id IN (SELECT action_id FROM plan_row_action))
      ORDER BY date, id
    `,
    )
    .map((row) => ({ ...row, actionIds: JSON.parse(row.actionIds) as ActionId[] }))
}

/** Writes a new row below the others. */
export function insertPlanRow(db: Writer, row: Pick<PlanRow, 'id' | 'title'>): void {
  const { position } = db.get<{ position: number }>(
    sql`SELECT coalesce(max(position), -1) + 1 AS position FROM plan_row`,
  )
  db.run(
    sql`INSERT INTO plan_row (id, title, position) VALUES (${row.id}, ${row.title}, ${position})`,
  )
}

export function updatePlanRowTitle(db: Writer, rowId: PlanRowId, title: string): void {
  db.runOne(sql`UPDATE plan_row SET title = ${title} WHERE id = ${rowId}`, 'plan_row')
}

/** Takes a row off the table, with its periods and its links. */
export function deletePlanRow(db: Writer, rowId: PlanRowId): void {
  db.run(sql`DELETE FROM plan_row_period WHERE plan_row_id = ${rowId}`)
  db.run(sql`DELETE FROM plan_row_action WHERE plan_row_id = ${rowId}`)
  db.runOne(sql`DELETE FROM plan_row WHERE id = ${rowId}`, 'plan_row')
}

/** Gives the rows the order of these ids. */
export function orderPlanRows(db: Writer, rowIds: readonly PlanRowId[]): void {
  for (const [position, rowId] of rowIds.entries()) {
    db.run(sql`UPDATE plan_row SET position = ${position}
      WHERE id = ${rowId} AND position <> ${position}`)
  }
}

/** Sets in which periods a row runs, as a whole; those that stay keep their record. */
export function setRowPeriods(
  db: Writer,
  row: Pick<PlanRow, 'id' | 'periods'>,
  wanted: readonly string[],
  newId: () => string,
): void {
  for (const period of row.periods) {
    if (wanted.includes(period)) continue
    db.run(sql`DELETE FROM plan_row_period WHERE plan_row_id = ${row.id} AND period = ${period}`)
  }
  for (const period of wanted) {
    if (row.periods.includes(period)) continue
    db.run(sql`INSERT INTO plan_row_period (id, plan_row_id, period)
      VALUES (${newId()}, ${row.id}, ${period})`)
  }
}

/** Sets which actions a row belongs to, as a whole; those that stay keep their record. */
export function setRowActions(
  db: Writer,
  row: Pick<PlanRow, 'id' | 'actionIds'>,
  wanted: readonly ActionId[],
  newId: () => string,
): void {
  for (const actionId of row.actionIds) {
    if (wanted.includes(actionId)) continue
    db.run(sql`DELETE FROM plan_row_action
      WHERE plan_row_id = ${row.id} AND action_id = ${actionId}`)
  }
  for (const actionId of new Set(wanted)) {
    if (row.actionIds.includes(actionId)) continue
    db.run(sql`INSERT INTO plan_row_action (id, plan_row_id, action_id)
      VALUES (${newId()}, ${row.id}, ${actionId})`)
  }
}
