import type { IsoDate } from '#domain/shared/dates'
import type { BudgetAmountId, BudgetLineId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** A post of the annex; amounts hang on it per year and version. */
export type BudgetLine = {
  readonly id: BudgetLineId
  readonly code: string
  readonly name: string
  readonly position: number
  /** First and last year the line is open; null is without bound. */
  readonly opensYear: number | null
  readonly closesYear: number | null
  readonly isArchived: boolean
}

/** What was decided for a line and year: version 1 is the first budget, later ones change it. */
export type BudgetAmount = {
  readonly id: BudgetAmountId
  readonly lineId: BudgetLineId
  readonly year: number
  readonly version: number
  readonly versionName: string
  readonly amount: Cents
  readonly decidedOn: IsoDate | null
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
  return lines.toSorted((a, b) => a.position - b.position || compareIds(a.id, b.id))
}

/** Whether money can be planned on a line in a year. */
export function isOpenIn(
  line: Pick<BudgetLine, 'opensYear' | 'closesYear' | 'isArchived'>,
  year: number,
): boolean {
  const { opensYear, closesYear, isArchived } = line
  return !isArchived && (opensYear ?? year) <= year && year <= (closesYear ?? year)
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
