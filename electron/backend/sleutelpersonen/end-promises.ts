import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { cancelAssignment } from '#backend/db/repositories/assignment-writes'
import { listAssignments } from '#backend/db/repositories/assignments'
import { deleteHours, listHours } from '#backend/db/repositories/hours'
import type { Reader, Writer } from '#backend/db/sql'
import { releaseAssignment } from './commit-cost.ts'
import { dropPlannedHours } from './plan-hours.ts'

/** What somebody was asked or said yes to, and that did not happen yet. */
export function listOpenPromises(db: Reader, personId: PersonId, today: IsoDate): Assignment[] {
  return listAssignments(db, { personId }).filter(
    ({ status, date }) =>
      status === 'asked' || (status === 'accepted' && (date === null || date >= today)),
  )
}

/**
 * Calls off what somebody who goes for good still had before them: their planned hours and the
 * money kept for them go. What was worked stays.
 */
export function endPromises(db: Writer, personId: PersonId, now: Instant): void {
  const today = todayOf(now)
  for (const { id } of listOpenPromises(db, personId, today)) {
    cancelAssignment(db, id, null)
    dropPlannedHours(db, id)
    releaseAssignment(db, id, { now: () => now })
  }
  for (const { id } of listHours(db, { personId, from: today, status: 'planned' }))
    deleteHours(db, id)
}
