import type { EventTypeEntry } from '#domain/contract/events'
import { proposedTitle } from '#domain/events/proposed-title'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { templateSource, templatesOfPackage } from '#domain/texts/templates'
import type { TemplateContent } from '#domain/texts/templates'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { replaceEventActions } from './event-links.ts'

type NewTemplate = {
  readonly id: EventId
  readonly type: Pick<EventTypeEntry, 'id' | 'name' | 'rhythm' | 'actionIds'>
  readonly createdAt: Instant
}

/** An event that stands on no calendar, with what the package proposes for its type. */
export function insertTemplate(db: Writer, { id, type, createdAt }: NewTemplate): void {
  const content = templatesOfPackage[type.id]
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, stage, ownership, start_time, end_time,
      format, is_template, source, created_at)
    VALUES (${id}, ${type.id}, ${proposedTitle(type, unplaced)}, 'idee', 'eigen',
      ${content?.startTime ?? null}, ${content?.endTime ?? null}, ${content?.format ?? 'locatie'},
      1, ${content ? templateSource : null}, ${createdAt})
  `)
  replaceEventActions(db, id, type.actionIds)
  if (content) insertContent(db, id, content, createdAt)
}

const unplaced = { date: null, subregion: null }

function insertContent(db: Writer, id: EventId, content: TemplateContent, createdAt: Instant) {
  for (const [position, item] of content.items.entries()) {
    db.run(sql`
      INSERT INTO programme_item (id, event_id, position, minutes, kind, title)
      VALUES (${partId(id, 'deel', position)}, ${id}, ${position}, ${item.minutes}, ${item.kind},
        ${item.title})
    `)
  }
  for (const [position, task] of content.tasks.entries()) {
    db.run(sql`
      INSERT INTO event_task (id, event_id, title, anchor, offset_count, offset_unit, created_at)
      VALUES (${partId(id, 'taak', position)}, ${id}, ${task.title}, ${task.anchor}, ${task.count},
        ${task.unit}, ${createdAt})
    `)
  }
  for (const [position, cost] of content.costs.entries()) {
    // No entry: an amount that no source names stays unknown. A line she took away has no costs.
    db.run(sql`
      INSERT INTO cost_chain (id, budget_line_id, event_id, funding_source_id, description,
        created_at)
      SELECT ${partId(id, 'kosten', position)}, budget_line.id, ${id}, funding_source.id,
        ${cost.description}, ${createdAt}
      FROM budget_line, funding_source
      WHERE budget_line.id = ${`post-${cost.line}`} AND budget_line.archived_at IS NULL
        AND funding_source.is_in_annex = 1
      ORDER BY funding_source.position LIMIT 1
    `)
  }
}

function partId(id: EventId, kind: string, position: number): string {
  return `${id}:${kind}-${String(position + 1).padStart(3, '0')}`
}
