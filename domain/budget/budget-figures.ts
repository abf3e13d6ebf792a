import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { CostFigures } from './chain-figures.ts'

/** A line or total of the annex; what rests on an unknown budget is null, never zero. */
export type BudgetFigures = CostFigures & {
  readonly begroot: Cents | null
  readonly restant: Cents | null
  readonly vrij: Cents | null
  /** gerealiseerd / begroot, 0.6 is 60 %; null without a budget and when the budget is 0. */
  readonly besteed: number | null
}

/** A total: it adds what is known and says how many lines have no amount. */
export type BudgetTotal = BudgetFigures & { readonly linesWithoutAmount: number }

export const noCosts: CostFigures = {
  geraamd: cents(0),
  verplicht: cents(0),
  gerealiseerd: cents(0),
}

/** Adds the three figures of both. */
export function addCosts(a: CostFigures, b: CostFigures): CostFigures {
  return {
    geraamd: cents(a.geraamd + b.geraamd),
    verplicht: cents(a.verplicht + b.verplicht),
    gerealiseerd: cents(a.gerealiseerd + b.gerealiseerd),
  }
}

/** What a budget leaves: restant = begroot − verplicht − gerealiseerd, vrij = restant − geraamd. */
export function budgetFigures(begroot: Cents | null, costs: CostFigures): BudgetFigures {
  const { geraamd, verplicht, gerealiseerd } = costs
  const restant = begroot === null ? null : cents(begroot - verplicht - gerealiseerd)
  return {
    begroot,
    geraamd,
    verplicht,
    gerealiseerd,
    restant,
    vrij: restant === null ? null : cents(restant - geraamd),
    besteed: begroot === null || begroot === 0 ? null : gerealiseerd / begroot,
  }
}

/** Adds the columns; restant, vrij and besteed are those of the lines that have an amount. */
export function totalOf(rows: readonly BudgetFigures[]): BudgetTotal {
  const known = rows.filter((row) => row.begroot !== null)
  const isEmpty = known.length === 0
  const begroot = isEmpty ? null : cents(known.reduce((sum, row) => sum + (row.begroot ?? 0), 0))
  const ofKnown = budgetFigures(begroot, known.reduce(addCosts, noCosts))
  return {
    ...ofKnown,
    ...rows.reduce(addCosts, noCosts),
    linesWithoutAmount: rows.length - known.length,
  }
}

/** More than nine tenths is invoiced and the rest still fits: time to look before promising more. */
export function isNearlySpent({ besteed, restant }: BudgetFigures): boolean {
  return besteed !== null && besteed > 0.9 && restant !== null && restant >= 0
}

/** Why a line asks for attention: the word that goes with the red. */
export type BudgetSignal = 'no-amount' | 'overrun' | 'estimate-does-not-fit'

/** What is the matter with a line, if anything. */
export function signalFor(figures: BudgetFigures): BudgetSignal | null {
  if (figures.restant === null || figures.vrij === null) return 'no-amount'
  if (figures.restant < 0) return 'overrun'
  return figures.vrij < 0 ? 'estimate-does-not-fit' : null
}
