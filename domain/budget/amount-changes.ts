import type { BudgetAmountId, BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { BudgetAmount } from './budget-line.ts'

/** An amount that was decided, changed or taken back between two moments. */
export type AmountChange = {
  readonly lineId: BudgetLineId
  readonly year: number
  /** The version that counts after this change; null when none is left. */
  readonly amountId: BudgetAmountId | null
  readonly before: Cents | null
  readonly after: Cents | null
  readonly begroot: Cents
}

/**
 * How the budget of one line and year came from the one amount to the other. Versions that were
 * set on top follow one by one; any other way is told in one step.
 */
export function amountChanges(
  before: readonly BudgetAmount[],
  after: readonly BudgetAmount[],
): readonly AmountChange[] {
  const was = latest(before)
  const is = latest(after)
  if (was?.amount === is?.amount) return []
  const later = after
    .filter(({ version }) => version > (was?.version ?? 0))
    .toSorted((a, b) => a.version - b.version)
  const start = after.find(({ id }) => id === was?.id)
  const isOnTop = later.length > 0 && start?.amount === was?.amount
  const path = isOnTop ? later : [is]
  let from = was
  return path.flatMap((to) => {
    const place = to ?? from
    if (place === undefined) return []
    const step = {
      lineId: place.lineId,
      year: place.year,
      amountId: to?.id ?? null,
      before: from?.amount ?? null,
      after: to?.amount ?? null,
      begroot: cents((to?.amount ?? 0) - (from?.amount ?? 0)),
    }
    from = to
    return step.before === step.after ? [] : [step]
  })
}

function latest(amounts: readonly BudgetAmount[]): BudgetAmount | undefined {
  return amounts.toSorted((a, b) => b.version - a.version)[0]
}
