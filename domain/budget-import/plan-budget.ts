import { latestAmounts } from '#domain/budget/budget-line'
import type { BudgetAmount } from '#domain/budget/budget-line'
import { roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { BudgetLineId } from '#domain/shared/ids'
import type { GridLine } from './read-budget-grid.ts'

/** What becomes of a line of the file: one of ours, a new one, or left out. */
export type LineChoice =
  | { readonly kind: 'line'; readonly lineId: BudgetLineId }
  | { readonly kind: 'new' }
  | { readonly kind: 'leave' }

export type AmountOutcome = 'new' | 'changed' | 'same' | 'closed-year' | 'left'

/** What taking in would do with one amount. */
export type PlannedAmount = {
  readonly year: number
  readonly cell: string
  readonly before: Cents | null
  readonly after: Cents | null
  readonly outcome: AmountOutcome | null
}

export type PlannedLine = {
  readonly line: GridLine
  readonly choice: LineChoice
  readonly amounts: readonly PlannedAmount[]
}

type Known = {
  readonly amounts: readonly BudgetAmount[]
  readonly closedYears: ReadonlySet<number>
}

/**
 * What taking in a begroting would do, per line and year. Lines of the file that become one of ours
 * together count as their sum; a closed year is left as it is.
 */
export function planBudget(
  lines: readonly GridLine[],
  choiceOf: (line: GridLine) => LineChoice,
  { amounts, closedYears }: Known,
): readonly PlannedLine[] {
  const chosen = lines.map((line) => ({ line, choice: choiceOf(line) }))
  const sums = new Map<string, number>()
  for (const { line, choice } of chosen) {
    if (choice.kind !== 'line') continue
    for (const { year, amount } of line.amounts) {
      const key = `${choice.lineId} ${year}`
      if (amount !== null) sums.set(key, (sums.get(key) ?? 0) + amount)
    }
  }
  const latest = new Map<number, ReadonlyMap<BudgetLineId, BudgetAmount>>()
  const before = (lineId: BudgetLineId, year: number) => {
    const ofYear = latest.get(year) ?? latestAmounts(year, amounts)
    latest.set(year, ofYear)
    return ofYear.get(lineId)?.amount ?? null
  }
  return chosen.map(({ line, choice }) => ({
    line,
    choice,
    amounts: line.amounts.map(({ year, cell, amount }) => {
      const was = choice.kind === 'line' ? before(choice.lineId, year) : null
      const sum =
        choice.kind === 'line' ? sums.get(`${choice.lineId} ${year}`) : (amount ?? undefined)
      const after = amount === null || sum === undefined ? null : roundToCents(sum)
      const outcome = after === null ? null : outcomeOf(choice, closedYears.has(year), was, after)
      return { year, cell, before: was, after, outcome }
    }),
  }))
}

function outcomeOf(
  choice: LineChoice,
  isClosed: boolean,
  before: Cents | null,
  after: Cents,
): AmountOutcome {
  if (choice.kind === 'leave') return 'left'
  if (before === after) return 'same'
  if (isClosed) return 'closed-year'
  return before === null ? 'new' : 'changed'
}
