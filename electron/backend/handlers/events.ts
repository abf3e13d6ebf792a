import type { events } from '#domain/contract/events'
import { decideTimes } from '#domain/events/decide-times'
import { stageAfterMove } from '#domain/events/moved-event'
import { proposedStage } from '#domain/events/proposed-stage'
import { proposedTitle } from '#domain/events/proposed-title'
import { rhythmGaps } from '#domain/events/rhythm-gaps'
import { todayOf } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteWarningDecision,
  replaceEventActions,
  replaceEventTopics,
  saveWarningDecision,
} from '#backend/db/repositories/event-links'
import { listEventTypes } from '#backend/db/repositories/event-types'
import {
  countEventsByYear,
  listEvents,
  listEventsForRhythm,
} from '#backend/db/repositories/events-list'
import {
  archiveEvent,
  cancelEvent,
  findEvent,
  insertEvent,
  restoreEvent,
  updateEvent,
} from '#backend/db/repositories/events'
import { areActions } from '#backend/db/repositories/plan'
import { gemeenteExists } from '#backend/db/repositories/region'
import { listVenues, updateVenue } from '#backend/db/repositories/venues'
import { changeEvent } from '#backend/events/change-event'
import { eventDetail } from '#backend/events/event-detail'
import { takeVenue } from '#backend/events/take-venue'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const eventsHandlers: HandlersFor<typeof events> = {
  'events.types': (db) => listEventTypes(db),
  'events.list': (db, query) => ({ ...listEvents(db, query), years: countEventsByYear(db) }),
  'events.get': (db, { eventId }, ports) => {
    const stored = findEvent(db, eventId)
    return stored ? eventDetail(db, stored, ports) : refuse('not-found')
  },
  'events.create': (db, { venue, topics, actionIds, ...input }, ports) => {
    const refusal = decideTimes(input.date, input.startTime, input.endTime)
    if (refusal !== null) return refuse(refusal)
    const type = listEventTypes(db).find(({ id }) => id === input.typeId)
    const venueId = takeVenue(db, venue, ports)
    const actions = actionIds ?? type?.actionIds ?? []
    if (!type || venueId === undefined || !areActions(db, actions)) return refuse('not-found')

    const eventId = ports.newId() as EventId
    insertEvent(db, {
      ...input,
      id: eventId,
      title: input.title ?? proposedTitle(type, input.date),
      stage: stageAfterMove('idee', input.date),
      venueId,
      createdAt: ports.now(),
    })
    replaceEventActions(db, eventId, actions)
    replaceEventTopics(db, eventId, topics, ports.newId)
    return { eventId }
  },
  'events.change': (db, { eventId, ...change }, ports) => changeEvent(db, eventId, change, ports),
  'events.cancel': (db, { eventId, reason }) => {
    if (!isThere(findEvent(db, eventId))) return refuse('not-found')
    cancelEvent(db, eventId, reason)
    return done
  },
  'events.restore': (db, { eventId }, ports) => {
    const event = findEvent(db, eventId)
    if (!event) return refuse('not-found')
    const isCancelled = event.stage === 'geannuleerd'
    if (!isCancelled && event.archivedAt === null) return refuse('no-wish-to-change')
    const facts = { hasSentInvitation: event.hasSentInvitation, isClosed: false }
    const reached = proposedStage({ ...event, stage: 'idee' }, facts, ports.now()) ?? 'idee'
    const stage = isCancelled ? reached : event.stage
    restoreEvent(db, eventId, stage)
    return { stage }
  },
  'events.archive': (db, { eventId }, ports) => {
    if (!isThere(findEvent(db, eventId))) return refuse('not-found')
    archiveEvent(db, eventId, ports.now())
    return done
  },
  'events.setStage': (db, { eventId, stage }) => {
    const event = findEvent(db, eventId)
    if (!isThere(event)) return refuse('not-found')
    if (event?.stage === 'geannuleerd') return refuse('event-cancelled')
    updateEvent(db, eventId, { stage })
    return done
  },
  'events.decideWarning': (db, { eventId, signalId, isKept }, ports) => {
    const event = findEvent(db, eventId)
    if (!event || !isThere(event)) return refuse('not-found')
    if (event.date === null) return refuse('event-without-date')
    const decision = { eventId, signalId, date: event.date }
    const decidedOn = todayOf(ports.now())
    if (isKept) saveWarningDecision(db, { ...decision, id: ports.newId(), decidedOn })
    else deleteWarningDecision(db, decision)
    return done
  },
  'events.rhythm': (db, { year }) => {
    const types = listEventTypes(db)
    const gaps = rhythmGaps(year, listEventsForRhythm(db, year), types)
    return {
      gaps: gaps.map((gap) => ({
        ...gap,
        suggestedPeriod: types.find(({ id }) => id === gap.typeId)?.suggestedPeriod ?? null,
      })),
    }
  },
  'venues.list': (db) => listVenues(db),
  'venues.change': (db, { venueId, ...change }) => {
    const { gemeenteId = null } = change
    if (gemeenteId !== null && !gemeenteExists(db, gemeenteId)) return refuse('not-found')
    return updateVenue(db, venueId, change) ? done : refuse('not-found')
  },
}

function isThere(event: { archivedAt: string | null } | undefined): boolean {
  return event !== undefined && event.archivedAt === null
}
