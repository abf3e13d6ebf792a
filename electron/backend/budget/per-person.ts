import type { BudgetPerPerson } from '#domain/contract/budget-checks'
import { costPerPerson } from '#domain/events/cost-per-person'
import { wasHeld } from '#domain/events/event-moments'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { sumCents } from '#domain/shared/money'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { listEarlierWithCosts } from '#backend/db/repositories/budget-checks'
import { findEvent } from '#backend/db/repositories/events'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Reader } from '#backend/db/sql'
import { chainsAnswer } from './chains-answer.ts'

/** What an event costs per person, and what earlier ones of its kind came to. */
export function perPersonAnswer(db: Reader, event: StoredEvent, now: Instant): BudgetPerPerson {
  const { expected, realised } = costsOf(db, event.id)
  const { people, isHeld } = peopleOf(db, event, now)
  return {
    expected,
    realised,
    people,
    isHeld,
    expectedPerPerson: costPerPerson(expected, people),
    realisedPerPerson: isHeld ? costPerPerson(realised, people) : null,
    earlier: listEarlierWithCosts(db, event).flatMap(({ eventId }) => {
      const earlier = findEvent(db, eventId)
      if (!earlier?.date || !wasHeld(earlier, now)) return []
      const there = peopleOf(db, earlier, now).people
      const perPerson = costPerPerson(costsOf(db, eventId).expected, there)
      const { title, date } = earlier
      return perPerson === null ? [] : [{ eventId, title, date, people: there, perPerson }]
    }),
  }
}

function costsOf(db: Reader, eventId: EventId) {
  const chains = chainsAnswer(db, { eventId })
  const realised = sumCents(chains.map(({ gerealiseerd }) => gerealiseerd))
  const open = sumCents(chains.map(({ verplicht, geraamd }) => verplicht + geraamd))
  return { realised, expected: sumCents([realised, open]) }
}

// Before the day it is who said yes; afterwards who was really in.
function peopleOf(db: Reader, event: StoredEvent, now: Instant) {
  const isHeld = wasHeld(event, now)
  const counts = attendanceOf(db, event.id, now)?.counts
  return { isHeld, people: (isHeld ? counts?.present : counts?.registered) ?? 0 }
}
