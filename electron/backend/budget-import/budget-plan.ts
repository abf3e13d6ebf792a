import { matchLines } from '#domain/budget-import/match-line'
import type { LineMatch } from '#domain/budget-import/match-line'
import { planBudget } from '#domain/budget-import/plan-budget'
import type { LineChoice, PlannedLine } from '#domain/budget-import/plan-budget'
import type { Contract } from '#domain/contract'
import type { InputOf } from '#domain/contract/kinds'
import type { WorkbookData } from '#domain/import/sheet-data'
import { listClosedYears, readBudgetBook } from '#backend/db/repositories/budget-book'
import { listLineMatches } from '#backend/db/repositories/line-matches'
import type { Reader } from '#backend/db/sql'
import { budgetSheets } from './budget-sheets.ts'
import type { FoundGrid } from './budget-sheets.ts'

export type WantedBudget = InputOf<Contract['budgetImport.inspect']>

export type BudgetPlan = FoundGrid & {
  readonly sheets: readonly FoundGrid[]
  readonly lines: readonly (PlannedLine & { readonly match: LineMatch | null })[]
  readonly closedYears: ReadonlySet<number>
}

/** What taking in the wanted sheet would do; undefined when the file holds no begroting. */
export function budgetPlan(
  db: Reader,
  workbook: WorkbookData,
  wanted: WantedBudget,
): BudgetPlan | undefined {
  const sheets = budgetSheets(workbook, wanted.factor)
  const found = sheets.find(({ sheet }) => sheet.name === wanted.sheet) ?? sheets[0]
  if (found === undefined) return undefined
  const { lines, amounts } = readBudgetBook(db)
  const open = lines.filter(({ isArchived }) => !isArchived)
  const matches = matchLines(found.grid.lines, open, listLineMatches(db))
  const matchOf = new Map(found.grid.lines.map(({ cell }, index) => [cell, matches[index] ?? null]))
  const chosen = new Map(wanted.choices.map(({ cell, choice }) => [cell, choice]))
  const known = new Set(open.map(({ id }) => id))
  const closedYears = new Set(listClosedYears(db).keys())
  const planned = planBudget(
    found.grid.lines,
    ({ cell }): LineChoice => {
      const choice = chosen.get(cell)
      const isThere = choice?.kind !== 'line' || known.has(choice.lineId)
      if (choice !== undefined && isThere) return choice
      const match = matchOf.get(cell)
      return match ? { kind: 'line', lineId: match.lineId } : { kind: 'new' }
    },
    { amounts, closedYears },
  )
  return {
    ...found,
    ...{ sheets, closedYears },
    lines: planned.map((each) => ({ ...each, match: matchOf.get(each.line.cell) ?? null })),
  }
}
