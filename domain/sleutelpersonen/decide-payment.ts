import type { IsoDate } from '#domain/shared/dates'
import type { PaymentLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { Payment, PaymentLine, PaymentStatus } from './payment.ts'

export type PaymentRefusal =
  | 'payment-not-proposal'
  | 'payment-not-approved'
  | 'payment-not-paid'
  | 'payment-is-correction'
  | 'correction-above-approved'
  | 'correction-changes-nothing'
  | 'paid-in-future'
  | 'paid-before-work'

const notInState: Record<PaymentStatus, PaymentRefusal> = {
  proposal: 'payment-not-proposal',
  approved: 'payment-not-approved',
  paid: 'payment-not-paid',
}

/** Why payments cannot take their next step; null when all of them stand where it begins. */
export function refusalOfStep(
  payments: readonly Pick<Payment, 'status'>[],
  from: PaymentStatus,
): PaymentRefusal | null {
  return payments.every(({ status }) => status === from) ? null : notInState[from]
}

/** Why something cannot have been paid on a day: a payment is final, so its day must be able to be true. */
export function refusalOfPaidOn(
  paidOn: IsoDate,
  { today, workedOn }: { today: IsoDate; workedOn: readonly IsoDate[] },
): PaymentRefusal | null {
  if (paidOn > today) return 'paid-in-future'
  return workedOn.some((day) => day > paidOn) ? 'paid-before-work' : null
}

/** What of a line is paid: its work, and what that came to. */
export type PaidAmounts = Pick<
  PaymentLine,
  'minutes' | 'km' | 'reward' | 'kmAllowance' | 'expenses'
>

/** The amounts of a line, of a payment or of a difference in one sum. */
export function totalOf(lines: readonly PaidAmounts[]): Cents {
  return cents(lines.reduce((sum, line) => sum + line.reward + line.kmAllowance + line.expenses, 0))
}

/** What stands as paid for a line: itself and every correction of it since. */
export function paidNow(
  line: PaymentLine,
  corrections: readonly Pick<Payment, 'lines'>[],
): PaidAmounts {
  const parts = corrections
    .flatMap(({ lines }) => lines)
    .filter(({ chainId }) => chainId !== null && chainId === line.chainId)
  return [line, ...parts].reduce<PaidAmounts>(plus, nothing)
}

type Corrected = PaidAmounts & { readonly lineId: PaymentLineId }

export type CorrectionDecision =
  | {
      readonly kind: 'lines'
      /** The difference with what was paid so far, of every line that differs. */
      readonly lines: readonly { readonly of: PaymentLine; readonly difference: PaidAmounts }[]
    }
  | { readonly kind: 'refused'; readonly reason: PaymentRefusal }

/**
 * What a correction pays or takes back: what each line should have been, less what was paid so
 * far. Never more minutes than were approved; below nil cannot be asked for.
 */
export function decideCorrection(
  payment: Payment,
  corrections: readonly Payment[],
  wish: readonly Corrected[],
  approvedMinutes: ReadonlyMap<PaymentLineId, number>,
): CorrectionDecision {
  if (payment.correctsId !== null) return { kind: 'refused', reason: 'payment-is-correction' }
  if (payment.status !== 'paid') return { kind: 'refused', reason: 'payment-not-paid' }
  const isTooMuch = wish.some(({ lineId, minutes }) => minutes > (approvedMinutes.get(lineId) ?? 0))
  if (isTooMuch) return { kind: 'refused', reason: 'correction-above-approved' }
  const lines = payment.lines.flatMap((line) => {
    const should = wish.find(({ lineId }) => lineId === line.id)
    if (!should) return []
    const difference = plus(should, times(paidNow(line, corrections), -1))
    return isNothing(difference) ? [] : [{ of: line, difference }]
  })
  if (lines.length === 0) return { kind: 'refused', reason: 'correction-changes-nothing' }
  return { kind: 'lines', lines }
}

const nothing: PaidAmounts = {
  ...{ minutes: 0, km: 0 },
  ...{ reward: cents(0), kmAllowance: cents(0), expenses: cents(0) },
}

function plus(one: PaidAmounts, other: PaidAmounts): PaidAmounts {
  return {
    minutes: one.minutes + other.minutes,
    km: one.km + other.km,
    reward: cents(one.reward + other.reward),
    kmAllowance: cents(one.kmAllowance + other.kmAllowance),
    expenses: cents(one.expenses + other.expenses),
  }
}

function times(amounts: PaidAmounts, factor: -1): PaidAmounts {
  return {
    minutes: amounts.minutes * factor,
    km: amounts.km * factor,
    reward: cents(amounts.reward * factor),
    kmAllowance: cents(amounts.kmAllowance * factor),
    expenses: cents(amounts.expenses * factor),
  }
}

function isNothing(amounts: PaidAmounts): boolean {
  const { minutes, km, reward, kmAllowance, expenses } = amounts
  return [minutes, km, reward, kmAllowance, expenses].every((value) => value === 0)
}
