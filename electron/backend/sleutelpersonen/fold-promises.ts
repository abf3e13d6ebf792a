import type { PersonId } from '#domain/shared/ids'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { poolMergeText as text } from '#domain/texts/pool-merge'
import { cancelAssignment } from '#backend/db/repositories/assignment-writes'
import { listAssignments } from '#backend/db/repositories/assignments'
import { listHours } from '#backend/db/repositories/hours'
import type { Merging } from '#backend/db/repositories/merge-person'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { releaseAssignment } from './commit-cost.ts'
import { dropPlannedHours } from './plan-hours.ts'

/**
 * Before two people become one: of what both were asked for, one question stays, so that nobody is
 * paid twice. Gives the days on which both worked for the same: only she can say what is right.
 */
export function foldPromises(
  db: Writer,
  { keepId, goneId }: Merging,
  ports: Ports,
): readonly Assignment[] {
  const doubtful: Assignment[] = []
  const kept = listLive(db, keepId)
  for (const gone of listLive(db, goneId)) {
    const twin = kept.find((each) => isForSame(each, gone))
    if (!twin) continue
    const loses = strengthOf(db, gone) > strengthOf(db, twin) ? twin : gone
    if (hasWorked(db, loses)) doubtful.push(gone)
    else callOff(db, loses, ports)
  }
  return doubtful
}

function listLive(db: Reader, personId: PersonId): Assignment[] {
  return listAssignments(db, { personId }).filter(
    ({ status }) => status === 'asked' || status === 'accepted',
  )
}

function isForSame(one: Assignment, other: Assignment): boolean {
  if (one.eventId !== null || other.eventId !== null) return one.eventId === other.eventId
  return one.needId !== null && one.needId === other.needId && one.date === other.date
}

function strengthOf(db: Reader, assignment: Assignment): number {
  if (assignment.status === 'asked') return 0
  return hasWorked(db, assignment) ? 2 : 1
}

function hasWorked(db: Reader, { id }: Assignment): boolean {
  return listHours(db, { assignmentId: id }).some(({ status }) => status !== 'planned')
}

function callOff(db: Writer, { id }: Assignment, ports: Ports): void {
  cancelAssignment(db, id, text.askedTwice)
  dropPlannedHours(db, id)
  releaseAssignment(db, id, ports)
}
