import { budgetDefinitions, budgetWorkbookTexts } from '#domain/texts/workbooks'

const means = new Map(budgetDefinitions)

/** What the columns of the annex mean, in the words that also stand in its workbook. */
export const columnMeans = {
  begroot: means.get(budgetWorkbookTexts.begroot),
  geraamd: means.get(budgetWorkbookTexts.geraamd),
  verplicht: means.get(budgetWorkbookTexts.verplicht),
  gerealiseerd: means.get(budgetWorkbookTexts.gerealiseerd),
  restant: means.get(budgetWorkbookTexts.restant),
  vrij: means.get(budgetWorkbookTexts.vrij),
  besteed: means.get(budgetWorkbookTexts.besteed),
} as const
