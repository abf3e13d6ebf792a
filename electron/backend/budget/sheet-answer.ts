import { isNearlySpent, signalFor } from '#domain/budget/budget-figures'
import { budgetSheet, byChain, byEvent, byYear, sumOfCosts } from '#domain/budget/budget-sheet'
import type { BudgetBook, BudgetSheetRow } from '#domain/budget/budget-sheet'
import { inAnnexOrder } from '#domain/budget/budget-line'
import type { BudgetAmount } from '#domain/budget/budget-line'
import type { VatRate } from '#domain/budget/cost-chain'
import type {
  BudgetChoices,
  BudgetSheetAnswer,
  BudgetVersion,
  BudgetYears,
} from '#domain/contract/budget'
import type { ActionId } from '#domain/shared/ids'
import {
  listBudgetYears,
  listLineNotes,
  readBudgetBook,
} from '#backend/db/repositories/budget-book'
import type { Reader } from '#backend/db/sql'
import { packageData } from '#backend/db/seed/package-data'

/** The annex of one year as the screen shows it. */
export function sheetAnswer(db: Reader, year: number): BudgetSheetAnswer {
  const book = readBudgetBook(db)
  const notes = listLineNotes(db)
  const sheet = budgetSheet(year, book)
  return {
    year,
    years: annexYears(db, book),
    rows: sheet.rows.map(({ line, amount: _, ...figures }) => ({
      lineId: line.id,
      code: line.code,
      name: line.name,
      source: notes.sources.find(({ id }) => id === line.id)?.source ?? null,
      actionIds: notes.actions
        .filter(({ lineId }) => lineId === line.id)
        .map(({ actionId }) => actionId as ActionId),
      amounts: book.amounts
        .filter((each) => each.lineId === line.id && each.year === year)
        .map(versionOf),
      isNearlySpent: isNearlySpent(figures),
      ...figures,
      signal: signalFor(figures),
    })),
    total: { ...sheet.total, signal: signalFor(sheet.total) },
  }
}

/** A version of an amount as the screen shows it. */
export function versionOf(amount: BudgetAmount): BudgetVersion {
  const { version, versionName, decidedOn, reason } = amount
  return { version, versionName, amount: amount.amount, decidedOn, reason }
}

/** The lines and totals of every year of the annex. */
export function yearsAnswer(db: Reader): BudgetYears {
  const book = readBudgetBook(db)
  const chains = byChain(book)
  const sheets = annexYears(db, book).map((year) => budgetSheet(year, book, chains))
  return {
    years: sheets.map(({ year, total }) => ({ year, ...total, signal: signalFor(total) })),
    lines: inAnnexOrder(book.lines)
      .map(({ id, code, name }) => ({
        lineId: id,
        code,
        name,
        years: sheets.map(({ rows }) => figuresOf(rows.find(({ line }) => line.id === id))),
      }))
      .filter(({ years }) => years.some((figures) => figures !== null)),
  }
}

/** What a booking can choose from: open lines, funding sources, VAT rates and years. */
export function choicesAnswer(db: Reader): BudgetChoices {
  const book = readBudgetBook(db)
  const { actions } = listLineNotes(db)
  return {
    years: annexYears(db, book),
    lines: inAnnexOrder(book.lines.filter(({ isArchived }) => !isArchived)).map((line) => ({
      id: line.id,
      code: line.code,
      name: line.name,
      opensYear: line.opensYear,
      closesYear: line.closesYear,
      actionIds: actions
        .filter(({ lineId }) => lineId === line.id)
        .map(({ actionId }) => actionId as ActionId),
    })),
    fundingSources: [...book.fundingSources],
    vatRates: packageData.money.btw.tarieven.map(({ id, percentage }) => ({
      rate: id as VatRate,
      percentage,
    })),
  }
}

function figuresOf(row: BudgetSheetRow | undefined) {
  if (row === undefined) return null
  const { line: _line, amount: _amount, ...figures } = row
  return { ...figures, signal: signalFor(figures) }
}

/** The same money counted by line, by event, by year and by chain. */
export function totalsAnswer(db: Reader) {
  const book = readBudgetBook(db)
  const chains = byChain(book)
  const sheets = annexYears(db, book).map((year) => budgetSheet(year, book, chains))
  return {
    byLine: sumOfCosts(sheets.flatMap((sheet) => sheet.rows)),
    byEvent: sumOfCosts(byEvent(chains).values()),
    byYear: sumOfCosts(byYear(chains).values()),
    byChain: sumOfCosts(chains),
  }
}

/** The years of the annex; one with bookings too when nobody added it, or the total would miss money. */
export function annexYears(db: Reader, book: BudgetBook): number[] {
  const booked = byYear(byChain(book)).keys()
  return [...new Set([...listBudgetYears(db), ...booked])].toSorted((one, other) => one - other)
}
