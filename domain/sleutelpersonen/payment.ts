import type { IsoDate } from '#domain/shared/dates'
import type {
  AssignmentId,
  CostChainId,
  MoneyEntryId,
  PaymentId,
  PaymentLineId,
  PersonId,
} from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** Paid is final: a mistake is mended by a payment that corrects it. */
export const paymentStatuses = ['proposal', 'approved', 'paid'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** What one person gets for approved hours of a period. */
export type Payment = {
  readonly id: PaymentId
  readonly personId: PersonId
  readonly fromOn: IsoDate
  readonly untilOn: IsoDate
  readonly status: PaymentStatus
  readonly madeOn: IsoDate
  readonly approvedOn: IsoDate | null
  readonly paidOn: IsoDate | null
  readonly reference: string | null
  /** The payment this one mends, with why; null for an ordinary one. */
  readonly correctsId: PaymentId | null
  readonly why: string | null
  readonly lines: readonly PaymentLine[]
}

/** One assignment of a payment, or one loose entry of hours: one actual on its chain. */
export type PaymentLine = {
  readonly id: PaymentLineId
  readonly assignmentId: AssignmentId | null
  readonly chainId: CostChainId | null
  readonly moneyEntryId: MoneyEntryId | null
  readonly minutes: number
  readonly km: number
  readonly reward: Cents
  readonly kmAllowance: Cents
  readonly expenses: Cents
}
