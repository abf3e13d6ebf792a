import type { outcomes } from '#domain/contract/outcomes'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { findEvent } from '#backend/db/repositories/events'
import { listOpenAgreements } from '#backend/db/repositories/agreements'
import {
  deleteOutcome,
  hasOutcome,
  listOutcomes,
  updateOutcome,
} from '#backend/db/repositories/outcomes'
import type { HandlersFor } from '#backend/handler-types'
import { addOutcome, changeOutcome, withLateness } from '#backend/outcomes/write-outcome'

export const outcomesHandlers: HandlersFor<typeof outcomes> = {
  'outcomes.ofEvent': (db, { eventId }, ports) => {
    if (!findEvent(db, eventId)) return refuse('not-found')
    return { outcomes: listOutcomes(db, { eventId }).map(withLateness(todayOf(ports.now()))) }
  },
  'outcomes.add': addOutcome,
  'outcomes.change': changeOutcome,
  'outcomes.remove': (db, { outcomeId }) => {
    if (!hasOutcome(db, outcomeId)) return refuse('not-found')
    deleteOutcome(db, outcomeId)
    return { done: true }
  },
  'outcomes.setDone': (db, { outcomeId, isDone }, ports) => {
    if (!hasOutcome(db, outcomeId)) return refuse('not-found')
    updateOutcome(db, outcomeId, { doneOn: isDone ? todayOf(ports.now()) : null })
    return { done: true }
  },
  'outcomes.open': (db, input, ports) => {
    const { total, rows } = listOpenAgreements(db, input)
    return { total, rows: rows.map(withLateness(todayOf(ports.now()))) }
  },
}
