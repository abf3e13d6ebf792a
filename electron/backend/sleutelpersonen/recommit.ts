import type { PersonId } from '#domain/shared/ids'
import { listAssignments } from '#backend/db/repositories/assignments'
import { findCost } from '#backend/db/repositories/pool-costs'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { commitAssignment } from './commit-cost.ts'

/**
 * After a change of what somebody gets: everything they said yes to is promised at the rates of
 * now. A cost that was closed stays as it is.
 */
export function recommitPerson(db: Writer, personId: PersonId, ports: Ports): void {
  for (const { id, status, chainId } of listAssignments(db, { personId })) {
    const isClosed = chainId !== null && findCost(db, chainId)?.chain.closedOn !== null
    if (status === 'accepted' && !isClosed) commitAssignment(db, id, ports)
  }
}
