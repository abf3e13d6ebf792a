import type { IsoDate } from '#domain/shared/dates'
import type { BudgetAmountId, BudgetLineId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** A post of the annex; amounts hang on it per year and version. */
export type BudgetLine = {
  readonly id: BudgetLineId
  readonly code: string
  readonly name: string
  readonly order: number
}

/** A budget year; closed years are kept and only warned about. */
export type BudgetYear = { readonly year: number; readonly closedOn: IsoDate | null }

/** What was decided for a line and year: version 1 is the first budget, later ones change it. */
export type BudgetAmount = {
  readonly id: BudgetAmountId
  readonly lineId: BudgetLineId
  readonly year: number
  readonly version: number
  readonly amount: Cents | null
  readonly decidedOn: IsoDate
  readonly reason: string | null
}

/** The budget that counts: the latest version of each line in one year. */
export function latestAmounts(
  year: number,
  amounts: Iterable<BudgetAmount>,
): ReadonlyMap<BudgetLineId, BudgetAmount> {
  const latest = new Map<BudgetLineId, BudgetAmount>()
  for (const amount of amounts) {
    if (amount.year !== year) continue
    const known = latest.get(amount.lineId)
    if (known === undefined || known.version < amount.version) latest.set(amount.lineId, amount)
  }
  return latest
}

/** Lines as the annex lists them. */
export function inAnnexOrder(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.toSorted((a, b) => a.order - b.order || compareIds(a.id, b.id))
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
