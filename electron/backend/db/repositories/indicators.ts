import type { Indicator } from '#domain/contract/indicators'
import { standingOf } from '#domain/plan/indicator-standing'
import type { IndicatorFacts } from '#domain/plan/indicator-standing'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, IndicatorId, OutcomeId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { groupedBy } from './attendees.ts'
import { listMeasurements } from './measurements.ts'

type Row = Omit<
  Indicator,
  'actionIds' | 'isArchived' | 'standing' | 'measurementCount' | 'evidenceCount'
> & {
  readonly actionIds: string
  readonly archivedAt: Instant | null
  readonly evidenceCount: number
}

// What was said in a conversation or event that is off the list is no evidence any more.
const evidenceSql = sql`FROM outcome
  LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
  LEFT JOIN planned_event AS event ON event.id = outcome.event_id
  WHERE outcome.indicator_id = indicator.id AND moment.archived_at IS NULL
    AND event.archived_at IS NULL`

/** The indicators that are followed, in the order of the plan, each with where it stands. */
export function listIndicators(db: Reader): Indicator[] {
  return readIndicators(db, null)
}

/** One indicator, followed or not; undefined when it is not there. */
export function findIndicator(db: Reader, indicatorId: IndicatorId): Indicator | undefined {
  return readIndicators(db, indicatorId)[0]
}

function readIndicators(db: Reader, only: IndicatorId | null): Indicator[] {
  const which = only === null ? sql`indicator.archived_at IS NULL` : sql`indicator.id = ${only}`
  const rows = db.all<Row>(sql`
    SELECT indicator.id, indicator.title, indicator.kind, indicator.target, indicator.unit,
      indicator.direction, indicator.definition, indicator.source,
      indicator.archived_at AS archivedAt,
      (SELECT json_group_array(action_id) FROM (SELECT link.action_id
        FROM indicator_action AS link JOIN plan_action ON plan_action.id = link.action_id
        WHERE link.indicator_id = indicator.id
        ORDER BY plan_action.position, link.id)) AS actionIds,
      (SELECT count(*) ${evidenceSql}) AS evidenceCount
    FROM indicator WHERE ${which} ORDER BY indicator.position, indicator.id
  `)
  const measured = groupedBy(
    listMeasurements(db, only).map(({ indicatorId, ...value }) => ({ owner: indicatorId, value })),
  )
  return rows.map(({ actionIds, archivedAt, ...row }) => {
    const own = measured.get(row.id) ?? []
    return {
      ...row,
      actionIds: JSON.parse(actionIds) as ActionId[],
      isArchived: archivedAt !== null,
      standing: standingOf(row, own),
      measurementCount: own.length,
    }
  })
}

/** The newest things that were learnt about an indicator, with where. */
export function listEvidence(
  db: Reader,
  indicatorId: IndicatorId,
): { outcomeId: OutcomeId; text: string; madeIn: string }[] {
  return db.all(sql`
    SELECT outcome.id AS outcomeId, outcome.text, coalesce(moment.subject, event.title) AS madeIn
    FROM outcome
    LEFT JOIN contact_moment AS moment ON moment.id = outcome.contact_moment_id
    LEFT JOIN planned_event AS event ON event.id = outcome.event_id
    WHERE outcome.indicator_id = ${indicatorId} AND moment.archived_at IS NULL
      AND event.archived_at IS NULL
    ORDER BY coalesce(moment.happened_on, event.date) DESC, outcome.id DESC LIMIT 50
  `)
}

type Facts = IndicatorFacts & { readonly title: string; readonly unit: string | null }

/** Writes it down below what was there. */
export function insertIndicator(db: Writer, id: IndicatorId, facts: Facts): void {
  const { title, kind, target, unit, direction, definition } = facts
  db.run(sql`
    INSERT INTO indicator (id, title, kind, target, unit, direction, definition, position)
    VALUES (${id}, ${title}, ${kind}, ${target}, ${unit}, ${direction}, ${definition},
      (SELECT coalesce(max(position), 0) + 1 FROM indicator))
  `)
}

const columns: ColumnsOf<Facts> = {
  title: (value) => sql`title = ${value}`,
  kind: (value) => sql`kind = ${value}`,
  target: (value) => sql`target = ${value}`,
  unit: (value) => sql`unit = ${value}`,
  direction: (value) => sql`direction = ${value}`,
  definition: (value) => sql`definition = ${value}`,
}

export function updateIndicator(db: Writer, id: IndicatorId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE indicator SET ${joinSql(parts)} WHERE id = ${id}`, 'indicator')
}

/** Takes it off the list; false when it is not on it. */
export function archiveIndicator(db: Writer, id: IndicatorId, now: Instant): boolean {
  return (
    db.run(sql`
      UPDATE indicator SET archived_at = ${now} WHERE id = ${id} AND archived_at IS NULL
    `) === 1
  )
}

/** Sets which actions of the plan it measures, as a whole; those that stay keep their row. */
export function setIndicatorActions(
  db: Writer,
  indicatorId: IndicatorId,
  actionIds: readonly ActionId[],
  newId: () => string,
): void {
  const wanted = JSON.stringify([...new Set(actionIds)])
  db.run(sql`
    DELETE FROM indicator_action WHERE indicator_id = ${indicatorId}
      AND action_id NOT IN (SELECT value FROM json_each(${wanted}))
  `)
  for (const actionId of new Set(actionIds)) {
    db.run(sql`
      INSERT INTO indicator_action (id, indicator_id, action_id)
      SELECT ${newId()}, ${indicatorId}, ${actionId} WHERE NOT EXISTS (
        SELECT 1 FROM indicator_action
        WHERE indicator_id = ${indicatorId} AND action_id = ${actionId})
    `)
  }
}
