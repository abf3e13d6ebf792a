import type { IsoDate } from '#domain/shared/dates'
import type { AssignmentId, HoursEntryId, PaymentLineId, PersonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import type { RewardForm } from './profile.ts'

/** Planned comes with a yes; worked is what it became; approved is what will be paid. */
export const hoursStatuses = ['planned', 'worked', 'approved'] as const
export type HoursStatus = (typeof hoursStatuses)[number]

/** How far hours are for who looks at them: approved is without a payment, then in one, then paid. */
export const hoursStands = [...hoursStatuses, 'in-payment', 'paid'] as const
export type HoursStand = (typeof hoursStands)[number]

/** Work of one person on one day; without an assignment it was not planned. */
export type HoursEntry = {
  readonly id: HoursEntryId
  readonly personId: PersonId
  readonly assignmentId: AssignmentId | null
  readonly workedOn: IsoDate
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
  readonly note: string | null
  /** As they were on the day: copied, so that a later change of the profile changes no history. */
  readonly is21: boolean | null
  readonly reward: RewardForm | null
  readonly hourCents: Cents | null
  readonly kmTenthCents: number | null
  readonly status: HoursStatus
  readonly approvedOn: IsoDate | null
  readonly limitNote: string | null
  /** The line it was paid in, or will be; hours stand in one line at most. */
  readonly paymentLineId: PaymentLineId | null
}
