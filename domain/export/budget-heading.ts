import type { BudgetWorkbookInput } from './budget-layout.ts'
import { textCell } from './cells.ts'
import type { Row } from './workbook.ts'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import { budgetWorkbookTexts as text } from '#domain/texts/workbooks'

/** The three lines above every sheet of the begroting: what, of whom and when, in which unit. */
export function budgetHeading(title: string, input: BudgetWorkbookInput): readonly Row[] {
  const { regionName, madeFor, statedOn } = input
  const owner = [regionName, madeFor ?? ''].filter((part) => part !== '').join(', ')
  return [
    { cells: [textCell(title, 'title')], height: 28 },
    { cells: [textCell(text.standOn(owner, dateWithYear(statedOn)), 'subtitle')], height: 20 },
    { cells: [textCell(text.amountsInEuros, 'note')], height: 16 },
  ]
}

export function budgetFooter(sheet: string, { statedOn }: BudgetWorkbookInput): string {
  return text.footer(sheet, gridDate(statedOn))
}
