import type { BudgetChain } from '#domain/contract/budget'
import type { ClosingFactsEntry, ClosingOfEvent } from '#domain/contract/closing'
import { closingSteps, isReadyToClose } from '#domain/events/closing-steps'
import type { ClosingStep } from '#domain/events/closing-steps'
import { wasHeld } from '#domain/events/event-moments'
import { fullName } from '#domain/import/person-name'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sumCents } from '#domain/shared/money'
import { attendanceOf } from '#backend/attendance/attendance-of'
import type { EventAttendance } from '#backend/attendance/attendance-of'
import { chainsAnswer } from '#backend/budget/chains-answer'
import { listEventPeople } from '#backend/db/repositories/attendee-people'
import { countForClosing, listLeftOutSteps } from '#backend/db/repositories/closing'
import { findEvaluation } from '#backend/db/repositories/evaluations'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Reader } from '#backend/db/sql'

/** How far the closing of an event is, and what it rests on. */
export function closingOf(db: Reader, event: StoredEvent, now: Instant): ClosingOfEvent {
  const attendance = attendanceOf(db, event.id, now)
  const facts = closingFacts(db, event.id, attendance)
  const isHeld = wasHeld(event, now)
  const missed = new Set(isHeld ? noShowsOf(attendance) : [])
  return {
    steps: stepsFrom(db, event.id, facts),
    facts,
    noShows: listEventPeople(db, event.id, todayOf(now))
      .filter(({ personId }) => missed.has(personId))
      .map((person) => ({ personId: person.personId, name: fullName(person) })),
    canClose: isHeld && event.stage !== 'afgerond',
  }
}

/** The steps of closing that are not done and not left out. */
export function openStepsOf(db: Reader, eventId: EventId, now: Instant): ClosingStep[] {
  const facts = closingFacts(db, eventId, attendanceOf(db, eventId, now))
  return stepsFrom(db, eventId, facts).filter(({ state }) => state === 'open')
}

/** Whether everything that closing walks through is done or left out. */
export function isClosingDone(db: Reader, eventId: EventId, now: Instant): boolean {
  const facts = closingFacts(db, eventId, attendanceOf(db, eventId, now))
  return isReadyToClose(stepsFrom(db, eventId, facts))
}

/** The numbers on which the steps and the result page rest. */
export function closingFacts(
  db: Reader,
  eventId: EventId,
  attendance: EventAttendance | undefined,
  chains: readonly BudgetChain[] = chainsAnswer(db, { eventId }),
): ClosingFactsEntry {
  const open = chains.filter(({ state }) => state === 'committed' || state === 'estimated')
  const evaluation = findEvaluation(db, eventId)
  const { counts } = attendance ?? {}
  return {
    invited: counts?.invited ?? 0,
    registered: registeredBefore(attendance),
    present: counts?.present ?? 0,
    walkIns: counts?.walkIns ?? 0,
    ...countForClosing(db, eventId),
    respondents: evaluation?.respondents ?? null,
    evaluationReadOn: evaluation ? todayOf(evaluation.readAt) : null,
    costs: chains.filter(({ state }) => state !== 'without-amount').length,
    costsWithoutAmount: chains.filter(({ state }) => state === 'without-amount').length,
    openCosts: open.length,
    openAmount: sumCents(open.map(({ verplicht, geraamd }) => verplicht + geraamd)),
  }
}

// Who walks in takes part as well, and is counted apart.
function registeredBefore(attendance: EventAttendance | undefined): number {
  return (attendance?.standings ?? []).filter(
    ({ stand, participation }) => stand === 'registered' && participation?.isWalkIn !== true,
  ).length
}

/** Who said yes, and never came in. */
export function noShowsOf(attendance: EventAttendance | undefined): PersonId[] {
  return (attendance?.standings ?? [])
    .filter(({ stand, presence }) => stand === 'registered' && !presence?.isPresent)
    .map(({ personId }) => personId)
}

function stepsFrom(db: Reader, eventId: EventId, facts: ClosingFactsEntry): ClosingStep[] {
  return closingSteps(facts, listLeftOutSteps(db, eventId))
}
