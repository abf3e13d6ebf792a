import { sumOfYear } from '#domain/budget-import/read-budget-grid'
import type { BudgetAmountOutcome, BudgetImportPreview } from '#domain/contract/budget-import'
import type { BudgetPlan } from './budget-plan.ts'

/** A plan as the screen shows it. */
export function budgetPreview(fileName: string, plan: BudgetPlan): BudgetImportPreview {
  const { grid, lines, closedYears } = plan
  // Lines of the file that are one of ours together are one amount.
  const outcomes = new Map(
    lines.flatMap(({ line, choice, amounts }) =>
      amounts.flatMap(({ year, outcome }) => {
        const becomes = choice.kind === 'line' ? choice.lineId : line.cell
        return outcome === null ? [] : [[`${becomes} ${year}`, outcome] as const]
      }),
    ),
  )
  const count = (outcome: BudgetAmountOutcome) =>
    [...outcomes.values()].filter((each) => each === outcome).length
  return {
    fileName,
    sheets: plan.sheets.map(({ sheet, grid: { lines } }) => ({
      name: sheet.name,
      lines: lines.length,
    })),
    sheet: plan.sheet.name,
    unit: { ...grid.unit },
    years: grid.columns.map(({ year, cell, heading }) => ({
      ...{ year, cell, heading },
      isClosed: closedYears.has(year),
      sum: sumOfYear(grid, year),
    })),
    leftOut: grid.leftOut.map(({ cell, heading }) => ({ cell, heading })),
    lines: lines.map(({ line, choice, match, amounts }) => ({
      ...{ cell: line.cell, code: line.code, name: line.name, section: line.section },
      ...{ choice: { ...choice }, match: match === null ? null : { ...match } },
      amounts: amounts.map((amount) => ({ ...amount })),
    })),
    checks: grid.checks.map((check) => ({ ...check })),
    notes: grid.notes.map((note) => ({ ...note })),
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      'closed-year': count('closed-year'),
      left: count('left'),
    },
    newLines: lines.filter(({ choice }) => choice.kind === 'new').length,
  }
}
