import type { assignments } from '#domain/contract/assignments'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { freeOn } from '#domain/sleutelpersonen/availability'
import { clashesOf } from '#domain/sleutelpersonen/clashes'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { findAssignment } from '#backend/db/repositories/assignments'
import { listAvailability } from '#backend/db/repositories/availability'
import type { Reader } from '#backend/db/sql'
import { otherEngagements } from './candidates-of.ts'
import { crossingsOfWork } from './note-of-work.ts'
import { shownFreedom } from './shown-freedom.ts'
import { targetOf } from './target.ts'

/** What is agreed otherwise; what is left out stays as it was. */
export type AskChange = InputOf<(typeof assignments)['assignments.change']>
type Checked = OutputOf<(typeof assignments)['assignments.checkChange']>

/** The agreement as it would be with a change. */
export function afterChange(assignment: Assignment, change: AskChange): Assignment {
  const { assignmentId: _id, minutes, km, ...agreed } = change
  return {
    ...assignment,
    ...definedOf(agreed),
    plannedMinutes: minutes === undefined ? assignment.plannedMinutes : minutes,
    plannedKm: km === undefined ? assignment.plannedKm : km,
  }
}

/** What a change crosses or meets, counted by the rules by which people are asked. */
export function checkChange(db: Reader, change: AskChange): Checked | Refusal {
  const assignment = findAssignment(db, change.assignmentId)
  if (!assignment) return refuse('not-found')
  const next = afterChange(assignment, change)
  const crossings = crossingsOfWork(db, next)
  const { date, startTime, endTime, personId } = next
  const target = targetOf(db, next)
  if (date === null || !target) return { crossings, clashes: [], freedom: null }
  const busy = otherEngagements(db, { ...target, language: next.language }, date).filter(
    (each) => each.personId === personId && each.assignmentId !== next.id,
  )
  const { pattern, exceptions } = listAvailability(db).get(personId) ?? noAvailability
  return {
    crossings,
    clashes: clashesOf({ date, startTime, endTime, gemeenteId: target.gemeenteId }, busy),
    freedom: shownFreedom(freeOn(pattern, exceptions, date, startTime, endTime)),
  }
}

const noAvailability = { pattern: [], exceptions: [] }

type Agreed = Pick<Assignment, 'date' | 'startTime' | 'endTime' | 'role' | 'language'>

function definedOf(change: { readonly [Key in keyof Agreed]?: Agreed[Key] | undefined }) {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Agreed>
}
