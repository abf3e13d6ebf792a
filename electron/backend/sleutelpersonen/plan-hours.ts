import { minutesOf } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { findAssignment } from '#backend/db/repositories/assignments'
import { deleteHours, insertHours, listHours, updateHours } from '#backend/db/repositories/hours'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

const minutesOfDay = 24 * 60

/**
 * The planned hours of a yes, made or brought up to date; what was worked or approved stays as it
 * is. Without a day or a length there is nothing to plan yet.
 */
export function planHours(db: Writer, assignmentId: AssignmentId, ports: Ports): void {
  const assignment = findAssignment(db, assignmentId)
  const minutes = assignment && plannedMinutes(assignment)
  if (assignment?.status !== 'accepted' || assignment.date === null || minutes === null) {
    dropPlannedHours(db, assignmentId)
    return
  }
  const { personId, date: workedOn } = assignment
  const facts = { workedOn, minutes: minutes ?? 0, km: assignment.plannedKm ?? 0 }
  const [entry] = listHours(db, { assignmentId })
  if (entry === undefined) {
    insertHours(db, {
      id: ports.newId() as HoursEntryId,
      ...{ personId, assignmentId, ...facts, expenses: cents(0), note: null },
      ...{ status: 'planned', createdAt: ports.now() },
    })
  } else if (entry.status === 'planned') updateHours(db, { ...entry, ...facts })
}

/** Takes the planned hours of an assignment away; what was worked or approved stays. */
export function dropPlannedHours(db: Writer, assignmentId: AssignmentId): void {
  for (const { id } of listHours(db, { assignmentId, status: 'planned' })) deleteHours(db, id)
}

function plannedMinutes({ plannedMinutes: planned, startTime, endTime }: Assignment) {
  if (planned !== null) return Math.min(planned, minutesOfDay)
  if (startTime === null || endTime === null) return null
  const minutes = minutesOf(endTime) - minutesOf(startTime)
  return minutes > 0 ? minutes : null
}
