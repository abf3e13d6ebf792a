import { todayOf } from '#domain/shared/dates'
import type { AssignmentId } from '#domain/shared/ids'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { isNothingToPay, payRun } from '#domain/sleutelpersonen/pay-run'
import { findAssignment } from '#backend/db/repositories/assignments'
import { updateCostChain } from '#backend/db/repositories/budget-writes'
import { listHours } from '#backend/db/repositories/hours'
import { findCost, hasOpenHours } from '#backend/db/repositories/pool-costs'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** Whether somebody worked on it, and every hour of it was approved, and paid or worth nothing. */
export function isSettled(db: Reader, id: AssignmentId): boolean {
  const hours = listHours(db, { assignmentId: id })
  return hours.length > 0 && !hasOpenHours(db, id) && payRun(hours).every(isNothingToPay)
}

/**
 * Carries out a change of hours. What is settled by it costs nothing any more, so that nothing
 * stays promised for it; what was settled and no longer is, is promised again.
 */
export function settling(
  db: Writer,
  hours: readonly HoursEntry[],
  ports: Pick<Ports, 'now'>,
  change: () => void,
): void {
  const ids = [...new Set(hours.flatMap(({ assignmentId }) => assignmentId ?? []))]
  const before = ids.map((id) => isSettled(db, id))
  change()
  ids.forEach((id, at) => {
    const { chainId = null, status } = findAssignment(db, id) ?? {}
    const isNow = isSettled(db, id)
    if (chainId === null || status !== 'accepted' || isNow === before[at]) return
    const isOpen = findCost(db, chainId)?.chain.closedOn === null
    if (isNow === isOpen) {
      updateCostChain(db, chainId, { closedOn: isNow ? todayOf(ports.now()) : null })
    }
  })
}
