import type { events } from '#domain/contract/events'
import { placeInSeries } from '#domain/events/place-in-series'
import { proposedStage } from '#domain/events/proposed-stage'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { deleteWarningDecision, saveWarningDecision } from '#backend/db/repositories/event-links'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { countEventsByYear, listEvents } from '#backend/db/repositories/events-list'
import {
  archiveEvent,
  cancelEvent,
  findEvent,
  restoreEvent,
  updateEvent,
} from '#backend/db/repositories/events'
import { findSeries, listMeetingsOf, listSeries } from '#backend/db/repositories/event-series'
import { cloneEvent } from '#backend/events/clone-event'
import { createEvent } from '#backend/events/create-event'
import { doubtfulDates } from '#backend/calendar/doubtful-dates'
import { changeEvent } from '#backend/events/change-event'
import { eventDetail } from '#backend/events/event-detail'
import { movePlanOf, replanTasks } from '#backend/events/replan-tasks'
import { stageAsksOf } from '#backend/events/stage-asks-of'
import { rhythmAnswer } from '#backend/events/rhythm-answer'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const eventsHandlers: HandlersFor<typeof events> = {
  'events.types': (db) => listEventTypes(db),
  'events.series': (db) => listSeries(db),
  'events.list': (db, query) => ({ ...listEvents(db, query), years: countEventsByYear(db) }),
  'events.get': (db, { eventId }, ports) => {
    const stored = findEvent(db, eventId)
    return stored ? eventDetail(db, stored, ports) : refuse('not-found')
  },
  'events.asks': (db, { eventId }, ports) => {
    const stored = findEvent(db, eventId)
    return stored ? { asks: stageAsksOf(db, stored, ports) } : refuse('not-found')
  },
  'events.inSeries': (db, { eventId }) => {
    const seriesId = findEvent(db, eventId)?.seriesId ?? null
    const series = seriesId === null ? undefined : findSeries(db, seriesId)
    if (!series) return { place: null }
    const place = placeInSeries(listMeetingsOf(db, series.id), eventId)
    return { place: place && { series, ...place } }
  },
  'events.create': createEvent,
  'events.clone': cloneEvent,
  'events.change': (db, { eventId, ...change }, ports) => changeEvent(db, eventId, change, ports),
  'events.movePlan': (db, { eventId, date }) => {
    const event = findEvent(db, eventId)
    if (!event) return refuse('not-found')
    const { moves, stays } = movePlanOf(db, eventId, { date, inviteOn: event.inviteOn })
    return { moves: [...moves], stays: [...stays] }
  },
  'events.cancel': (db, { eventId, reason }) => {
    const event = findEvent(db, eventId)
    if (!isThere(event)) return refuse('not-found')
    if (event?.isTemplate) return refuse('template-has-no-day')
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
    // The calendar can have been corrected in the meantime.
    replanTasks(db, eventId)
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
    if (event?.isTemplate) return refuse('template-has-no-day')
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
  'events.doubtful': (db, _, ports) => doubtfulDates(db, ports),
  'events.rhythm': (db, { year }) => rhythmAnswer(db, year),
}

function isThere(event: { archivedAt: string | null } | undefined): boolean {
  return event !== undefined && event.archivedAt === null
}
