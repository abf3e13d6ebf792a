import type { ClonePart } from '#domain/contract/event-clone'
import { proposedTitle } from '#domain/events/proposed-title'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listEventTypes, updateEventType } from '#backend/db/repositories/event-types'
import { archiveEvent, findEvent } from '#backend/db/repositories/events'
import { insertTemplate } from '#backend/db/repositories/templates'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { insertCopy } from './clone-event.ts'
import { copyParts } from './copy-parts.ts'

type Made = { templateId: EventId } | Refusal

// A template fits any year and any place it is used at.
const partsOfTemplate: ReadonlySet<ClonePart> = new Set([
  'facts',
  'audience',
  'programme',
  'tasks',
  'estimate',
  'texts',
])

/** Gives a type a template: the package's proposal for it, or an empty one. */
export function makeTemplate(db: Writer, typeId: EventTypeId, ports: Ports): Made {
  const type = listEventTypes(db).find(({ id }) => id === typeId)
  if (!type) return refuse('not-found')
  const templateId = ports.newId() as EventId
  insertTemplate(db, { id: templateId, type, createdAt: ports.now() })
  return takeTemplate(db, type, templateId, ports)
}

/** Makes the parts of an event the template of its type. */
export function templateFrom(
  db: Writer,
  eventId: EventId,
  ports: Ports,
): { templateId: EventId; typeName: string } | Refusal {
  const source = findEvent(db, eventId)
  if (!source || source.archivedAt !== null || source.isTemplate) return refuse('not-found')
  const type = listEventTypes(db).find(({ id }) => id === source.typeId)
  if (!type) return refuse('not-found')
  const templateId = ports.newId() as EventId
  const copy = {
    id: templateId,
    title: proposedTitle(type, { date: null, subregion: null }),
    wish: { date: null },
    parts: partsOfTemplate,
    isTemplate: true,
  }
  insertCopy(db, source, copy, ports)
  copyParts(db, { from: eventId, to: templateId, date: null, parts: partsOfTemplate }, ports)
  return { ...takeTemplate(db, type, templateId, ports), typeName: type.name }
}

// One template a type: the one before makes room, and undo brings it back.
function takeTemplate(
  db: Writer,
  type: { id: EventTypeId; templateId: EventId | null },
  templateId: EventId,
  ports: Ports,
): { templateId: EventId } {
  if (type.templateId !== null) archiveEvent(db, type.templateId, ports.now())
  updateEventType(db, type.id, { templateId })
  return { templateId }
}
