import type { closingCalls } from '#domain/contract/closing'
import { closingDueFor } from '#domain/events/closing-steps'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { closingOf, openStepsOf } from '#backend/closing/closing-of'
import { resultOf } from '#backend/closing/result-of'
import {
  deleteLeftOutStep,
  listUnclosedEvents,
  saveLeftOutStep,
} from '#backend/db/repositories/closing'
import { findEvent } from '#backend/db/repositories/events'
import type { HandlersFor } from '#backend/handler-types'

/** Vandaag names a few; the list of events has them all. */
const shown = 5

export const closingHandlers: HandlersFor<typeof closingCalls> = {
  'closing.get': (db, { eventId }, ports) => {
    const event = findEvent(db, eventId)
    return event ? closingOf(db, event, ports.now()) : refuse('not-found')
  },
  'closing.leaveOut': (db, { eventId, step, why }, ports) => {
    const event = findEvent(db, eventId)
    if (!event || event.archivedAt !== null || event.isTemplate) return refuse('not-found')
    const decidedOn = todayOf(ports.now())
    saveLeftOutStep(db, { id: ports.newId(), eventId, step, why, decidedOn })
    return { done: true }
  },
  'closing.takeBack': (db, { eventId, step }) =>
    deleteLeftOutStep(db, eventId, step) ? { done: true } : refuse('not-found'),
  'closing.waiting': (db, _, ports) => {
    const until = closingDueFor(todayOf(ports.now()))
    const { total, events } = listUnclosedEvents(db, { until, limit: shown })
    return {
      total,
      events: events.map(({ eventId, title, date }) => ({
        ...{ eventId, title, date },
        open: openStepsOf(db, eventId, ports.now()).length,
      })),
    }
  },
  'closing.result': (db, { eventId }, ports) => {
    const event = findEvent(db, eventId)
    return event ? resultOf(db, event, ports.now()) : refuse('not-found')
  },
}
