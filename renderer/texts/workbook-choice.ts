import type { BudgetColumnId } from '#domain/export/budget-choice'
import { budgetWorkbookTexts } from '#domain/texts/workbooks'

const column: Record<BudgetColumnId, string> = {
  geraamd: budgetWorkbookTexts.geraamd,
  verplicht: budgetWorkbookTexts.verplicht,
  gerealiseerd: budgetWorkbookTexts.gerealiseerd,
  restant: budgetWorkbookTexts.restant,
  vrij: budgetWorkbookTexts.vrij,
  besteed: budgetWorkbookTexts.besteed,
  attention: budgetWorkbookTexts.attention,
  remark: budgetWorkbookTexts.remark,
}

/** Words for what the begroting has in Excel. */
export const workbookChoiceText = {
  open: 'Indeling van het Excelbestand',
  years: 'Jaren',
  columns: 'Kolommen van een jaarblad',
  column,
  hint: 'Dit blijft zo voor de volgende keer. Een kolom die u weglaat, is in Excel verborgen: de bladen rekenen ermee.',
} as const
