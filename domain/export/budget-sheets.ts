import { bookingsSheet } from './bookings-sheet.ts'
import { budgetDifferencesSheet } from './budget-differences-sheet.ts'
import { budgetEventSheet } from './budget-event-sheet.ts'
import { budgetLayout } from './budget-layout.ts'
import type { BudgetWorkbookInput } from './budget-layout.ts'
import { budgetNotesSheet } from './budget-notes-sheet.ts'
import { budgetYearSheet } from './budget-year-sheet.ts'
import { budgetYearsSheet } from './budget-years-sheet.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { budgetSheet } from '#domain/budget/budget-sheet'
import { yearOf } from '#domain/shared/dates'
import { budgetWorkbookTexts as text } from '#domain/texts/workbooks'

/**
 * The begroting: the annex per year, the bookings it adds up, the events, the years side by side
 * and what the words mean. Every figure is a live formula whose outcome the budget rules counted.
 */
export function budgetWorkbook(input: BudgetWorkbookInput): Workbook {
  const layout = budgetLayout(input)
  const years = layout.years.map((year) => budgetSheet(year, input.book, layout.chains))
  const current = layout.years.find((year) => year === yearOf(input.statedOn))
  return {
    ...(current === undefined ? {} : { opensOn: text.yearSheet(current) }),
    title: `${text.title} ${input.regionName}`.trim(),
    subject: text.subject,
    sheets: [
      ...years.map((year) => budgetYearSheet(layout, year)),
      bookingsSheet(layout),
      budgetEventSheet(layout, years),
      budgetYearsSheet(layout, years),
      ...differencesOf(input),
      budgetNotesSheet(layout, years),
    ],
  }
}

function differencesOf(input: BudgetWorkbookInput): readonly Sheet[] {
  const { comparedWith, differences } = input
  if (comparedWith === null || differences === undefined) return []
  return [budgetDifferencesSheet(input, { from: comparedWith, rows: differences })]
}
