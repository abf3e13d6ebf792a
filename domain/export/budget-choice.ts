/** The columns of a year's sheet that can be left out; what the others are counted from stays. */
export const budgetColumnIds = [
  'geraamd',
  'verplicht',
  'gerealiseerd',
  'restant',
  'vrij',
  'besteed',
  'attention',
  'remark',
] as const
export type BudgetColumnId = (typeof budgetColumnIds)[number]

/** How she wants the begroting in Excel. */
export type BudgetChoice = {
  readonly hidden: readonly BudgetColumnId[]
  /** Null is every year of the annex, also those to come. */
  readonly years: readonly number[] | null
}

/** Everything, as long as nothing was chosen. */
export const wholeBudget: BudgetChoice = { hidden: [], years: null }

/** The years that get a sheet: those chosen, or all when none of them is there any more. */
export function chosenYears(years: readonly number[], choice: BudgetChoice): readonly number[] {
  const wanted = years.filter((year) => choice.years?.includes(year) ?? true)
  return wanted.length === 0 ? years : wanted
}
