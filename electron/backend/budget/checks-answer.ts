import { budgetChecks, isUrgent } from '#domain/budget/checks'
import { signalFor } from '#domain/budget/budget-figures'
import type { BudgetChecks, BudgetYearEnd } from '#domain/contract/budget-checks'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import {
  countStillOpen,
  listEventsWithoutCosts,
  listInvoicesTwice,
  listOverpaid,
  listSpending,
  listStillOpen,
  sumOfOpen,
} from '#backend/db/repositories/budget-checks'
import { listBudgetLines, listClosedYears } from '#backend/db/repositories/budget-book'
import type { Reader } from '#backend/db/sql'
import { whileUnchanged } from '#backend/db/while-unchanged'
import { sheetFrom } from './sheet-answer.ts'

/** What asks for attention in the annex of one year; Vandaag and Begroting ask for the same. */
export const checksAnswer = whileUnchanged(checkYear)

function checkYear(db: Reader, year: number, today: IsoDate): BudgetChecks {
  const spending = new Map(listSpending(db, year).map((spent) => [spent.lineId, spent]))
  const { rows } = sheetFrom(db, year)
  const closedOn = listClosedYears(db).get(year) ?? null
  const found = budgetChecks({
    year,
    today,
    isClosed: closedOn !== null,
    lines: rows.map(({ line, amount: _, ...figures }) => ({
      ...{ bookings: 0, months: 0, largest: cents(0) },
      ...spending.get(line.id),
      ...figures,
      lineId: line.id,
      name: `${line.code} ${line.name}`,
      signal: signalFor(figures),
      used: cents(figures.gerealiseerd + figures.verplicht),
    })),
    open: sumOfOpen(db, year),
    overpaid: listOverpaid(db, year),
    invoicesTwice: listInvoicesTwice(db, year),
    eventsWithoutCosts: listEventsWithoutCosts(db, year),
  })
  return { year, closedOn, checks: found.map((check) => ({ ...check, isUrgent: isUrgent(check) })) }
}

/** What the end of a year means: what is still open in it, told before it is closed. */
export function yearEndAnswer(db: Reader, year: number): BudgetYearEnd {
  const lines = new Map(listBudgetLines(db).map(({ id, code, name }) => [id, `${code} ${name}`]))
  const { rows, total } = sheetFrom(db, year)
  const { costs } = sumOfOpen(db, year)
  return {
    year,
    closedOn: listClosedYears(db).get(year) ?? null,
    verplicht: rows.length === 0 ? cents(0) : total.verplicht,
    geraamd: rows.length === 0 ? cents(0) : total.geraamd,
    costsPromised: costs,
    linesWithoutAmount: total.linesWithoutAmount,
    openCount: countStillOpen(db, year),
    open: listStillOpen(db, year, shownOpen).map((chain) => ({
      ...chain,
      lineName: lines.get(chain.lineId) ?? '',
    })),
  }
}

const shownOpen = 12
