import type { EventId } from '#domain/shared/ids'
import { listEventTypes, updateEventType } from '#backend/db/repositories/event-types'
import { insertTemplate } from '#backend/db/repositories/templates'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** A template for every type that has none; a proposal, with amounts left open. */
export function seedTemplates(db: Writer, ports: Ports): void {
  for (const type of listEventTypes(db)) {
    if (type.templateId !== null) continue
    const templateId = `sjabloon-${type.id}` as EventId
    insertTemplate(db, { id: templateId, type, createdAt: ports.now() })
    updateEventType(db, type.id, { templateId })
  }
}
