import type { budgetChecks } from '#domain/contract/budget-checks'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { checksAnswer, yearEndAnswer } from '#backend/budget/checks-answer'
import { perPersonAnswer } from '#backend/budget/per-person'
import { listSameInvoice } from '#backend/db/repositories/budget-checks'
import { findEvent } from '#backend/db/repositories/events'
import type { HandlersFor } from '#backend/handler-types'

export const budgetCheckHandlers: HandlersFor<typeof budgetChecks> = {
  'budget.checks': (db, { year }, ports) => checksAnswer(db, year, todayOf(ports.now())),
  'budget.yearEnd': (db, { year }) => yearEndAnswer(db, year),
  'budget.sameInvoice': (db, { supplier, invoice, exceptEntryId = null }) => ({
    bookings: listSameInvoice(db, { supplier, invoice, exceptEntryId }),
  }),
  'budget.perPerson': (db, { eventId }, ports) => {
    const event = findEvent(db, eventId)
    return event ? perPersonAnswer(db, event, ports.now()) : refuse('not-found')
  },
}
