import type { events } from '#domain/contract/events'
import type { InputOf } from '#domain/contract/kinds'
import { decideTimes } from '#domain/events/decide-times'
import { stageAfterMove, titleAfterMove } from '#domain/events/moved-event'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { replaceEventActions, replaceEventTopics } from '#backend/db/repositories/event-links'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { findEvent, updateEvent } from '#backend/db/repositories/events'
import { areActions } from '#backend/db/repositories/plan'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { takeVenue } from './take-venue.ts'

type Change = Omit<InputOf<(typeof events)['events.change']>, 'eventId'>

/** Changes what is given; a new date takes the stage and a proposed title along. */
export function changeEvent(db: Writer, eventId: EventId, change: Change, ports: Ports) {
  const event = findEvent(db, eventId)
  if (!event || event.archivedAt !== null) return refuse('not-found')
  const { venue, actionIds, topics, ...facts } = change
  const date = facts.date === undefined ? event.date : facts.date
  const startTime = facts.startTime === undefined ? event.startTime : facts.startTime
  const endTime = facts.endTime === undefined ? event.endTime : facts.endTime
  const refusal = decideTimes(date, startTime, endTime)
  if (refusal !== null) return refuse(refusal)

  const isKnownType =
    facts.typeId === undefined || listEventTypes(db).some(({ id }) => id === facts.typeId)
  const venueId = venue === undefined ? event.venueId : takeVenue(db, venue, ports)
  if (!isKnownType || venueId === undefined || !areActions(db, actionIds ?? [])) {
    return refuse('not-found')
  }

  const isMoved = date !== event.date
  const stage = isMoved ? stageAfterMove(event.stage, date) : event.stage
  const type = { name: event.typeName }
  const title = facts.title ?? titleAfterMove(event.title, type, event.date, date)
  updateEvent(db, eventId, { ...facts, venueId, stage, title })
  if (actionIds) replaceEventActions(db, eventId, actionIds)
  if (topics) replaceEventTopics(db, eventId, topics, ports.newId)
  return { title, stage }
}
