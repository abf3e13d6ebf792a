import type { assignments } from '#domain/contract/assignments'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { minutesBetween } from '#domain/sleutelpersonen/agreed-minutes'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  answerAssignment,
  cancelAssignment,
  updateAssignment,
} from '#backend/db/repositories/assignment-writes'
import { findAssignment, listAssignments } from '#backend/db/repositories/assignments'
import { listHours } from '#backend/db/repositories/hours'
import { findPoolEvent } from '#backend/db/repositories/pool-events'
import { findPoolNeed } from '#backend/db/repositories/pool-needs'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { afterChange } from './check-change.ts'
import type { AskChange } from './check-change.ts'
import { commitAssignment, releaseAssignment } from './commit-cost.ts'
import { noteOfWork } from './note-of-work.ts'
import { dropPlannedHours, planHours } from './plan-hours.ts'
import { otherWorkHere, plannedWork } from './planned-work.ts'
import { joinAsSleutelpersoon, leaveAsSleutelpersoon } from './take-part-as.ts'
import { hasOwnDay } from './target.ts'

type Answer = (typeof assignments)['assignments.answer']

/** Takes the answer of one of the pool; a yes plans, reserves and puts them on the list. */
export function answerAsk(
  db: Writer,
  { assignmentId: id, answer, channel, why, withdrawsOthers }: InputOf<Answer>,
  ports: Ports,
): OutputOf<Answer> | Refusal {
  const assignment = findAssignment(db, id)
  if (!assignment) return refuse('not-found')
  if (assignment.status === 'cancelled') return refuse('assignment-cancelled')
  if (answer === 'no' && isSettled(db, id)) return refuse('assignment-settled')
  const status = answer === 'yes' ? 'accepted' : 'declined'
  answerAssignment(db, { id, status, at: ports.now(), channel, why })
  if (answer === 'yes') carryOut(db, assignment, ports)
  else takeBack(db, assignment, ports)
  const others = answer === 'yes' && withdrawsOthers ? othersAsked(db, assignment) : []
  for (const other of others) cancelAssignment(db, other.id, null)
  const isPlanned = plannedWork(db, { ...assignment, status }) !== null
  return { withdrawn: others.length, isPlanned }
}

/** Calls somebody off, or takes a question back. */
export function cancelAsk(
  db: Writer,
  { assignmentId, why }: { assignmentId: Assignment['id']; why: string | null },
  ports: Ports,
): { done: true } | Refusal {
  const assignment = findAssignment(db, assignmentId)
  if (!assignment) return refuse('not-found')
  if (assignment.status === 'cancelled') return refuse('assignment-cancelled')
  if (assignment.status === 'declined') return refuse('assignment-declined')
  if (isSettled(db, assignmentId)) return refuse('assignment-settled')
  cancelAssignment(db, assignmentId, why)
  takeBack(db, assignment, ports)
  return { done: true }
}

/** Changes what was agreed with somebody; planned hours and reserved money follow. */
export function changeAsk(db: Writer, change: AskChange, ports: Ports): { done: true } | Refusal {
  const assignment = findAssignment(db, change.assignmentId)
  if (!assignment) return refuse('not-found')
  if (assignment.status === 'cancelled') return refuse('assignment-cancelled')
  if (assignment.status === 'declined') return refuse('assignment-declined')
  const next = afterChange(assignment, change)
  if ((next.startTime === null) !== (next.endTime === null)) return refuse('times-incomplete')
  updateAssignment(db, { ...next, limitNote: noteFor(db, assignment, next) })
  if (next.status === 'accepted') carryOut(db, next, ports)
  return { done: true }
}

/** The event is on another day or time: it was agreed again, for as long as it takes now. */
export function agreeToMove(
  db: Writer,
  assignmentId: Assignment['id'],
  ports: Ports,
): { done: true } | Refusal {
  const assignment = findAssignment(db, assignmentId)
  const event =
    assignment && assignment.eventId !== null ? findPoolEvent(db, assignment.eventId) : undefined
  if (!assignment || !event) return refuse('not-found')
  const need = assignment.needId === null ? undefined : findPoolNeed(db, assignment.needId)
  if (need && hasOwnDay(need)) return refuse('need-has-own-day')
  const { date, startTime, endTime } = event
  // Less or more than the event was agreed on purpose, and stays.
  const tookAll = assignment.plannedMinutes === minutesBetween(assignment)
  const minutes = tookAll ? minutesBetween(event) : assignment.plannedMinutes
  return changeAsk(db, { assignmentId, date, startTime, endTime, minutes }, ports)
}

// What was approved was worked: calling it off would contradict what is paid.
function isSettled(db: Reader, assignmentId: Assignment['id']): boolean {
  return listHours(db, { assignmentId, status: 'approved' }).length > 0
}

function carryOut(db: Writer, assignment: Assignment, ports: Ports): void {
  const { id, eventId, personId } = assignment
  planHours(db, id, ports)
  commitAssignment(db, id, ports)
  planOthersHere(db, id, ports)
  if (eventId !== null) joinAsSleutelpersoon(db, { eventId, personId }, ports)
}

function takeBack(db: Writer, { id, eventId, personId, status }: Assignment, ports: Ports): void {
  if (status !== 'accepted') return
  dropPlannedHours(db, id)
  releaseAssignment(db, id, ports)
  planOthersHere(db, id, ports)
  if (eventId !== null) leaveAsSleutelpersoon(db, { eventId, personId }, ports)
}

// An hour that no longer stands with the one stands with the other; what was worked stays.
function planOthersHere(db: Writer, id: Assignment['id'], ports: Ports): void {
  const assignment = findAssignment(db, id)
  for (const other of assignment ? otherWorkHere(db, assignment) : []) {
    const entries = listHours(db, { assignmentId: other.id })
    if (entries.some(({ status }) => status !== 'planned')) continue
    planHours(db, other.id, ports)
    commitAssignment(db, other.id, ports)
  }
}

function othersAsked(
  db: Reader,
  { id, eventId, needId, language, role }: Assignment,
): Assignment[] {
  const same = listAssignments(db, {
    eventId: eventId ?? undefined,
    needId: needId ?? undefined,
  })
  return same.filter(
    (each) =>
      each.id !== id &&
      each.status === 'asked' &&
      each.eventId === eventId &&
      each.needId === needId &&
      each.language === language &&
      each.role === role,
  )
}

// What she chose to cross was for what was agreed then.
function noteFor(db: Reader, before: Assignment, next: Assignment): string | null {
  const isSame =
    before.date === next.date &&
    before.startTime === next.startTime &&
    before.endTime === next.endTime &&
    before.plannedMinutes === next.plannedMinutes &&
    before.plannedKm === next.plannedKm
  return isSame ? before.limitNote : noteOfWork(db, next)
}
