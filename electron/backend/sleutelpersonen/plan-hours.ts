import type { AssignmentId, HoursEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { findAssignment } from '#backend/db/repositories/assignments'
import { deleteHours, insertHours, listHours, updateHours } from '#backend/db/repositories/hours'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { plannedWork } from './planned-work.ts'

/**
 * The planned hours of a yes, made or brought up to date; what was worked or approved stays as it
 * is. Without a day or a length there is nothing to plan yet, nor for hours that are planned for
 * other work of the same person at the same place.
 */
export function planHours(db: Writer, assignmentId: AssignmentId, ports: Ports): void {
  const assignment = findAssignment(db, assignmentId)
  const planned = assignment ? plannedWork(db, assignment) : null
  if (!assignment || assignment.date === null || planned === null) {
    dropPlannedHours(db, assignmentId)
    return
  }
  const { personId, date: workedOn } = assignment
  const facts = { workedOn, ...planned }
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
