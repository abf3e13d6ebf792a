import { budgetFooter } from './budget-heading.ts'
import type { BudgetDifference } from './budget-difference.ts'
import type { BudgetWorkbookInput } from './budget-layout.ts'
import { dateCell, moneyCell, numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Sheet } from './workbook.ts'
import { dateWithYear } from '#domain/shared/dates'
import { differencesSheetTexts as text } from '#domain/texts/snapshots'
import { budgetWorkbookTexts } from '#domain/texts/workbooks'

const columns: readonly ListColumn<BudgetDifference>[] = [
  { heading: text.line, width: 34, cell: ({ line }) => textCell(line) },
  { heading: text.year, width: 8, cell: ({ year }) => numberCell(year) },
  { heading: text.happened, width: 28, cell: ({ happened }) => textCell(happened) },
  { heading: text.cost, width: 34, cell: ({ cost }) => textCell(cost) },
  { heading: text.supplier, width: 22, cell: ({ supplier }) => textCell(supplier) },
  { heading: text.date, width: 12, cell: ({ date }) => dateCell(date) },
  { heading: budgetWorkbookTexts.begroot, width: 14, cell: (row) => moneyCell(row.begroot) },
  { heading: budgetWorkbookTexts.geraamd, width: 14, cell: (row) => moneyCell(row.geraamd) },
  { heading: budgetWorkbookTexts.verplicht, width: 14, cell: (row) => moneyCell(row.verplicht) },
  {
    heading: budgetWorkbookTexts.gerealiseerd,
    width: 14,
    cell: (row) => moneyCell(row.gerealiseerd),
  },
  { heading: budgetWorkbookTexts.restant, width: 14, cell: (row) => moneyCell(row.restant) },
]

/** Everything that happened since the stand it is compared with; per line and year it adds up. */
export function budgetDifferencesSheet(
  input: BudgetWorkbookInput,
  { from, rows }: { readonly from: string; readonly rows: readonly BudgetDifference[] },
): Sheet {
  return listSheet(
    {
      title: text.sheet,
      stand: text.stand(from, dateWithYear(input.statedOn)),
      footer: budgetFooter(text.sheet, input),
    },
    columns,
    rows,
  )
}
