import type { events } from '#domain/contract/events'
import type { InputOf } from '#domain/contract/kinds'
import { decideTimes } from '#domain/events/decide-times'
import { stageAfterMove } from '#domain/events/moved-event'
import { proposedTitle } from '#domain/events/proposed-title'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { rememberSignals } from '#backend/calendar/known-signals'
import { findEventAudience, replaceEventAudience } from '#backend/db/repositories/event-audience'
import {
  listEventTopics,
  replaceEventActions,
  replaceEventTopics,
} from '#backend/db/repositories/event-links'
import { takeSeries } from '#backend/db/repositories/event-series'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { findEvent, insertEvent } from '#backend/db/repositories/events'
import { areActions } from '#backend/db/repositories/plan'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { copyParts } from './copy-parts.ts'
import { takeVenue } from './take-venue.ts'

export type NewEvent = InputOf<(typeof events)['events.create']>

const ours = new Set(['programme', 'tasks', 'estimate'] as const)
const partners = new Set(['programme', 'tasks'] as const)

/** Makes an event of a type; what she left open comes from the type's template, when it has one. */
export function createEvent(
  db: Writer,
  { venue, topics, actionIds, audience, series, fromTemplate, ...input }: NewEvent,
  ports: Ports,
): { eventId: EventId } | Refusal {
  const refusal = decideTimes(input.date, input.startTime, input.endTime)
  if (refusal !== null) return refuse(refusal)
  const type = listEventTypes(db).find(({ id }) => id === input.typeId)
  const venueId = takeVenue(db, venue, ports)
  const actions = actionIds ?? type?.actionIds ?? []
  if (!type || venueId === undefined || !areActions(db, actions)) return refuse('not-found')

  const eventId = ports.newId() as EventId
  const templateId = fromTemplate ? type.templateId : null
  const template = templateId === null ? undefined : findEvent(db, templateId)
  insertEvent(db, {
    ...input,
    id: eventId,
    title: input.title ?? proposedTitle(type, input),
    goal: input.goal ?? template?.goal ?? null,
    format: input.format ?? template?.format ?? 'locatie',
    capacity: input.capacity ?? template?.capacity ?? null,
    stage: stageAfterMove('idee', input.date),
    venueId,
    seriesId: series === null ? null : takeSeries(db, series, ports),
    createdAt: ports.now(),
  })
  replaceEventActions(db, eventId, actions)
  const isOpen = topics.length === 0 && template !== undefined
  replaceEventTopics(db, eventId, isOpen ? listEventTopics(db, template.id) : topics, ports.newId)
  const isForAll = audience.roleIds.length + audience.gemeenteIds.length === 0
  const wanted = isForAll && template ? findEventAudience(db, template.id) : audience
  replaceEventAudience(db, eventId, wanted)
  if (template) {
    // What a partner pays is not in our budget.
    const parts = input.ownership === 'partner' ? partners : ours
    copyParts(db, { from: template.id, to: eventId, date: input.date, parts }, ports)
  }
  rememberSignals(db, eventId, ports)
  return { eventId }
}
