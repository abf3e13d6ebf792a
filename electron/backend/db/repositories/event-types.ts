import type { EventTypeEntry } from '#domain/contract/events'
import type { Rhythm } from '#domain/events/planned-event'
import type { WallTime } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type TypeRow = {
  id: string
  code: string
  name: string
  rhythm_min: number | null
  rhythm_max: number | null
  is_per_subregion: number
  is_rhythm_proposal: number
  rhythm_source: string | null
  suggested_period: string | null
  suggested_from: string | null
  suggested_until: string | null
  source: string | null
  template_id: string | null
  start_time: string | null
  end_time: string | null
  items: number
  tasks: number
  costs: number
}

/** The types an event can have, with their rhythm, actions and template, in their own order. */
export function listEventTypes(db: Reader): EventTypeEntry[] {
  const links = db.all<{ event_type_id: string; action_id: string }>(sql`
    SELECT link.event_type_id, link.action_id
    FROM event_type_action AS link JOIN plan_action ON plan_action.id = link.action_id
    ORDER BY plan_action.position, link.id
  `)
  return db
    .all<TypeRow>(
      sql`
      SELECT event_type.id, code, name, rhythm_min, rhythm_max, is_per_subregion,
             is_rhythm_proposal, rhythm_source, suggested_period, suggested_from, suggested_until,
             event_type.source, template.id AS template_id, template.start_time, template.end_time,
             (SELECT count(*) FROM programme_item WHERE event_id = template.id) AS items,
             (SELECT count(*) FROM event_task WHERE event_id = template.id) AS tasks,
             (SELECT count(*) FROM cost_chain WHERE event_id = template.id) AS costs
      FROM event_type
      LEFT JOIN planned_event AS template
        ON template.id = event_type.template_id AND template.archived_at IS NULL
      WHERE event_type.archived_at IS NULL ORDER BY position, event_type.id
    `,
    )
    .map((row) => ({
      id: row.id as EventTypeId,
      code: row.code as EventTypeEntry['code'],
      name: row.name,
      rhythm: rhythmOf(row),
      suggestedPeriod: row.suggested_period,
      suggestedFrom: row.suggested_from,
      suggestedUntil: row.suggested_until,
      source: row.source,
      actionIds: links
        .filter((link) => link.event_type_id === row.id)
        .map((link) => link.action_id as ActionId),
      templateId: row.template_id as EventId | null,
      template: templateOf(row),
    }))
}

export function insertEventType(
  db: Writer,
  type: { id: EventTypeId; name: string; code: EventTypeEntry['code'] },
): void {
  db.run(sql`
    INSERT INTO event_type (id, code, name, position)
    VALUES (${type.id}, ${type.code}, ${type.name},
      (SELECT coalesce(max(position), -1) + 1 FROM event_type))
  `)
}

type TypeFacts = {
  readonly name: string
  readonly code: EventTypeEntry['code']
  readonly rhythm: Rhythm | null
  readonly suggestedPeriod: string | null
  readonly suggestedFrom: string | null
  readonly suggestedUntil: string | null
  readonly templateId: EventId | null
  readonly archivedAt: string
}

const columns: ColumnsOf<TypeFacts> = {
  name: (value) => sql`name = ${value}`,
  code: (value) => sql`code = ${value}`,
  rhythm: (value) => sql`rhythm_min = ${value?.min ?? null}, rhythm_max = ${value?.max ?? null},
    is_per_subregion = ${value?.isPerSubregion ?? false},
    is_rhythm_proposal = ${value?.isProposal ?? false}, rhythm_source = ${value?.source ?? null}`,
  suggestedPeriod: (value) => sql`suggested_period = ${value}`,
  suggestedFrom: (value) => sql`suggested_from = ${value}`,
  suggestedUntil: (value) => sql`suggested_until = ${value}`,
  templateId: (value) => sql`template_id = ${value}`,
  archivedAt: (value) => sql`archived_at = ${value}`,
}

export type TypeChange = ChangeOf<TypeFacts>

/** Changes what is given and leaves the rest. */
export function updateEventType(db: Writer, typeId: EventTypeId, change: TypeChange): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE event_type SET ${joinSql(parts)} WHERE id = ${typeId}`, 'event_type')
}

/** Makes the type's actions exactly these; what stays is not touched. */
export function replaceTypeActions(
  db: Writer,
  type: Pick<EventTypeEntry, 'id' | 'actionIds'>,
  wanted: readonly ActionId[],
): void {
  for (const actionId of type.actionIds.filter((each) => !wanted.includes(each))) {
    db.run(sql`
      DELETE FROM event_type_action WHERE event_type_id = ${type.id} AND action_id = ${actionId}
    `)
  }
  for (const actionId of new Set(wanted)) {
    if (type.actionIds.includes(actionId)) continue
    db.run(sql`
      INSERT INTO event_type_action (id, event_type_id, action_id)
      VALUES (${`${type.id}:${actionId}`}, ${type.id}, ${actionId})
    `)
  }
}

function templateOf(row: TypeRow): EventTypeEntry['template'] {
  if (row.template_id === null) return null
  const { items, tasks, costs } = row
  return {
    items,
    tasks,
    costs,
    startTime: row.start_time as WallTime | null,
    endTime: row.end_time as WallTime | null,
  }
}

function rhythmOf(row: TypeRow): EventTypeEntry['rhythm'] {
  if (row.rhythm_min === null) return null
  return {
    min: row.rhythm_min,
    max: row.rhythm_max,
    isPerSubregion: row.is_per_subregion === 1,
    isProposal: row.is_rhythm_proposal === 1,
    source: row.rhythm_source,
  }
}
