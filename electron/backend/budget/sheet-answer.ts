import { signalFor } from '#domain/budget/budget-figures'
import { budgetSheet, byChain, byEvent, byYear, sumOfCosts } from '#domain/budget/budget-sheet'
import type { BudgetBook } from '#domain/budget/budget-sheet'
import type { BudgetSheetAnswer } from '#domain/contract/budget'
import type { ActionId } from '#domain/shared/ids'
import { listBudgetYears, listLineNotes, readBudgetBook } from '../db/repositories/budget-book.ts'
import type { Reader } from '../db/sql.ts'

/** The annex of one year as the screen shows it. */
export function sheetAnswer(db: Reader, year: number): BudgetSheetAnswer {
  const book = readBudgetBook(db)
  const notes = listLineNotes(db)
  const sheet = budgetSheet(year, book)
  return {
    year,
    years: yearsOf(db, book),
    rows: sheet.rows.map(({ line, amount, ...figures }) => ({
      lineId: line.id,
      code: line.code,
      name: line.name,
      source: notes.sources.find(({ id }) => id === line.id)?.source ?? null,
      actionIds: notes.actions
        .filter(({ lineId }) => lineId === line.id)
        .map(({ actionId }) => actionId as ActionId),
      versionName: amount?.versionName ?? null,
      versions: book.amounts.filter((each) => each.lineId === line.id && each.year === year).length,
      ...figures,
      signal: signalFor(figures),
    })),
    total: { ...sheet.total, signal: signalFor(sheet.total) },
    fundingSources: [...book.fundingSources],
  }
}

/** The totals of every year of the annex. */
export function yearsAnswer(db: Reader) {
  const book = readBudgetBook(db)
  const chains = byChain(book)
  return {
    years: yearsOf(db, book).map((year) => {
      const { total } = budgetSheet(year, book, chains)
      return { year, ...total, signal: signalFor(total) }
    }),
  }
}

/** The same money counted by line, by event, by year and by chain. */
export function totalsAnswer(db: Reader) {
  const book = readBudgetBook(db)
  const chains = byChain(book)
  const sheets = yearsOf(db, book).map((year) => budgetSheet(year, book, chains))
  return {
    byLine: sumOfCosts(sheets.flatMap((sheet) => sheet.rows)),
    byEvent: sumOfCosts(byEvent(chains).values()),
    byYear: sumOfCosts(byYear(chains).values()),
    byChain: sumOfCosts(chains),
  }
}

// A year with bookings is shown even when nobody added it, or the total would miss money.
function yearsOf(db: Reader, book: BudgetBook): number[] {
  const booked = byYear(byChain(book)).keys()
  return [...new Set([...listBudgetYears(db), ...booked])].toSorted((one, other) => one - other)
}
