import type { events } from '#domain/contract/events'
import type { InputOf } from '#domain/contract/kinds'
import { isChosenAnew } from '#domain/events/doubtful-date'
import { decideTimes } from '#domain/events/decide-times'
import { stageAfterMove, titleAfterMove } from '#domain/events/moved-event'
import type { EventId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { rememberSignals } from '#backend/calendar/known-signals'
import { replaceEventAudience } from '#backend/db/repositories/event-audience'
import { replaceEventActions, replaceEventTopics } from '#backend/db/repositories/event-links'
import { takeSeries } from '#backend/db/repositories/event-series'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { findEvent, titledType, updateEvent } from '#backend/db/repositories/events'
import { areActions } from '#backend/db/repositories/plan'
import { leaveRoomsElsewhere } from '#backend/db/repositories/programme'
import { isRoomOf } from '#backend/db/repositories/venue-rooms'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { replanTasks } from './replan-tasks.ts'
import { takeVenue } from './take-venue.ts'

type Change = Omit<InputOf<(typeof events)['events.change']>, 'eventId'>

/** Changes what is given; a new date takes the stage and a proposed title along. */
export function changeEvent(db: Writer, eventId: EventId, change: Change, ports: Ports) {
  const event = findEvent(db, eventId)
  if (!event || event.archivedAt !== null) return refuse('not-found')
  const { venue, roomId: wantedRoom, actionIds, topics, audience, series, ...facts } = change
  const isGivenDay = (facts.date ?? facts.inviteOn ?? null) !== null
  if (event.isTemplate && isGivenDay) return refuse('template-has-no-day')
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
  const roomId = roomAfter(db, event, venueId, wantedRoom)
  if (roomId === undefined) return refuse('not-found')

  const isMoved = date !== event.date
  const stage = isMoved ? stageAfterMove(event.stage, date) : event.stage
  const { subregion = event.subregion } = facts
  const title =
    facts.title ?? titleAfterMove(event.title, titledType(event), event, { date, subregion })
  const seriesId = typeof series === 'string' ? takeSeries(db, series, ports) : series
  updateEvent(db, eventId, { ...facts, venueId, roomId, seriesId, stage, title })
  if (venueId !== event.venueId) leaveRoomsElsewhere(db, eventId, venueId)
  if (actionIds) replaceEventActions(db, eventId, actionIds)
  if (topics) replaceEventTopics(db, eventId, topics, ports.newId)
  if (audience) replaceEventAudience(db, eventId, audience)
  const isReplanned = isMoved || (facts.inviteOn !== undefined && facts.inviteOn !== event.inviteOn)
  const tasks = isReplanned ? replanTasks(db, eventId) : { moved: 0, stayed: 0, pinned: 0 }
  const { format = event.format } = facts
  if (isChosenAnew(event, { date, startTime, endTime, venueId, format })) {
    rememberSignals(db, eventId, ports)
  }
  return { title, stage, tasks }
}

// A room belongs to its place: elsewhere there is none until one is chosen.
function roomAfter(
  db: Reader,
  event: { venueId: VenueId | null; roomId: VenueRoomId | null },
  venueId: VenueId | null,
  wanted: VenueRoomId | null | undefined,
): VenueRoomId | null | undefined {
  if (wanted === undefined) return venueId === event.venueId ? event.roomId : null
  return wanted === null || isRoomOf(db, wanted, venueId) ? wanted : undefined
}
