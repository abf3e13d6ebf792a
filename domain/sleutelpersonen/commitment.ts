import type { MoneyEntry } from '#domain/budget/cost-chain'
import { cost } from '#domain/budget/cost-chain'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import { yearOf } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { Assignment } from './assignment.ts'
import { paidRates } from './paid-rates.ts'
import type { Profile } from './profile.ts'
import { worthOf } from './worth.ts'

/** What an accepted assignment is expected to cost, in the budget year of its day. */
export type Commitment = {
  readonly year: number
  readonly amount: Cents
  /** Planned minutes of which no rate is known while one is needed: the amount leaves them out. */
  readonly minutesWithoutRate: number
}

type Planned = Pick<Assignment, 'date' | 'status' | 'plannedMinutes' | 'plannedKm'>
type Paid = Pick<Profile, 'rates' | 'reward'>

/**
 * The commitment of an assignment: its plan at the rates of its day. Undefined while there is
 * nothing to promise: no yes, no day and so no budget year, or work that costs nothing.
 */
export function commitmentOf(plan: Planned, { rates, reward }: Paid): Commitment | undefined {
  if (plan.status !== 'accepted' || plan.date === null) return undefined
  const work = { minutes: plan.plannedMinutes ?? 0, km: plan.plannedKm ?? 0, expenses: cents(0) }
  const { total, minutesWithoutRate } = worthOf([
    { ...work, ...paidRates(reward, rates, plan.date) },
  ])
  if (total === 0 && minutesWithoutRate === 0) return undefined
  return { year: yearOf(plan.date), amount: total, minutesWithoutRate }
}

/** What to write so that the commitments of a chain come to the plan; the rest of them goes. */
export type CommitmentChange = {
  readonly keep: MoneyEntry | { readonly year: number; readonly amount: Cents } | undefined
  readonly gone: readonly MoneyEntry[]
}

/**
 * Brings the commitments of a chain up to date. What was carried over to another year stays as
 * long as the new plan leaves room for it; otherwise the plan stands alone again. Nothing is
 * written for an amount of nil: a cost without entries is shown as one without an amount, while a
 * commitment of nil would look as if all of it had been paid.
 */
export function changeOfCommitment(
  entries: readonly MoneyEntry[],
  { year, amount }: Commitment,
): CommitmentChange {
  const [first, ...carried] = entries.filter(({ step }) => step === 'commitment')
  if (first === undefined) return { keep: amount === 0 ? undefined : { year, amount }, gone: [] }
  const elsewhere = carried.reduce((sum, entry) => sum + cost(entry), 0)
  const moved = { ...first, year, ...bare(cents(amount - elsewhere)) }
  if (refusalOfEntries([moved, ...carried]) === null && amount > 0) return { keep: moved, gone: [] }
  if (amount === 0) return { keep: undefined, gone: [first, ...carried] }
  return { keep: { ...first, year, ...bare(amount) }, gone: carried }
}

function bare(exVat: Cents) {
  return { exVat, vat: cents(0), rate: null, isCompensable: false }
}
