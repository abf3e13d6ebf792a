import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { AssignmentId, CostChainId, EventId, PersonId, PoolNeedId } from '#domain/shared/ids'
import type { PoolRole } from './profile.ts'

/** Asked, said yes or no; cancelled is a yes or a question that was taken back. */
export const assignmentStatuses = ['asked', 'accepted', 'declined', 'cancelled'] as const
export type AssignmentStatus = (typeof assignmentStatuses)[number]

/** What somebody of the pool was asked to do; day and times are what was agreed, not the event's. */
export type Assignment = {
  readonly id: AssignmentId
  readonly personId: PersonId
  readonly needId: PoolNeedId | null
  readonly eventId: EventId | null
  readonly role: PoolRole | null
  readonly language: string | null
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly plannedMinutes: number | null
  readonly plannedKm: number | null
  readonly status: AssignmentStatus
  /** Why somebody said no, or why it was called off. */
  readonly why: string | null
  /** The crossing of a limit she chose to accept, in the words she read. */
  readonly limitNote: string | null
  /** The commitment on the pool's line; null without a line. */
  readonly chainId: CostChainId | null
}
