import { isNearlySpent, signalFor } from '#domain/budget/budget-figures'
import { byChain, byEvent, sheetOf, sumOfCosts } from '#domain/budget/budget-sheet'
import type { BudgetBook, BudgetSheet, BudgetSheetRow } from '#domain/budget/budget-sheet'
import { inAnnexOrder } from '#domain/budget/budget-line'
import type { BudgetAmount } from '#domain/budget/budget-line'
import type { CostFigures } from '#domain/budget/chain-figures'
import type { VatRate } from '#domain/budget/cost-chain'
import type {
  BudgetChoices,
  BudgetSheetAnswer,
  BudgetVersion,
  BudgetYears,
} from '#domain/contract/budget'
import type { ActionId, BudgetLineId } from '#domain/shared/ids'
import {
  listBudgetAmounts,
  listBudgetLines,
  listBudgetYears,
  listClosedYears,
  listFundingSources,
  listLineNotes,
  readBudgetBook,
} from '#backend/db/repositories/budget-book'
import { listBookedYears, listLineFigures } from '#backend/db/repositories/kept-figures'
import type { Reader } from '#backend/db/sql'
import { packageData } from '#backend/db/seed/package-data'

/** The annex of one year as the screen shows it; no booking is read for it. */
export function sheetAnswer(db: Reader, year: number): BudgetSheetAnswer {
  const notes = listLineNotes(db)
  const amounts = listBudgetAmounts(db, year)
  const sheet = sheetFrom(db, year, { lines: listBudgetLines(db), amounts })
  return {
    year,
    closedOn: listClosedYears(db).get(year) ?? null,
    years: annexYears(db),
    rows: sheet.rows.map(({ line, amount: _, ...figures }) => ({
      lineId: line.id,
      code: line.code,
      name: line.name,
      source: notes.sources.find(({ id }) => id === line.id)?.source ?? null,
      actionIds: notes.actions
        .filter(({ lineId }) => lineId === line.id)
        .map(({ actionId }) => actionId as ActionId),
      amounts: amounts.filter((each) => each.lineId === line.id).map(versionOf),
      isNearlySpent: isNearlySpent(figures),
      ...figures,
      signal: signalFor(figures),
    })),
    total: { ...sheet.total, signal: signalFor(sheet.total) },
  }
}

type LinesAndAmounts = Pick<BudgetBook, 'lines' | 'amounts'>

/** The annex of one year from what was kept of every chain, so that no booking is read. */
export function sheetFrom(
  db: Reader,
  year: number,
  { lines, amounts }: LinesAndAmounts = {
    lines: listBudgetLines(db),
    amounts: listBudgetAmounts(db, year),
  },
): BudgetSheet {
  const costs = listLineFigures(db, year).map(
    ({ lineId, ...figures }) => [lineId, figures] as const,
  )
  return sheetOf(year, { lines, amounts }, new Map(costs))
}

/** A version of an amount as the screen shows it. */
export function versionOf(amount: BudgetAmount): BudgetVersion {
  const { version, versionName, decidedOn, reason } = amount
  return { version, versionName, amount: amount.amount, decidedOn, reason }
}

/** The lines and totals of every year of the annex. */
export function yearsAnswer(db: Reader): BudgetYears {
  const lines = listBudgetLines(db)
  const closed = listClosedYears(db)
  const sheets = everySheet(db, lines)
  return {
    years: sheets.map(({ year, total }) => ({
      year,
      closedOn: closed.get(year) ?? null,
      ...total,
      signal: signalFor(total),
    })),
    lines: inAnnexOrder(lines)
      .map(({ id, code, name }) => ({
        lineId: id,
        code,
        name,
        years: sheets.map(({ rows }) => figuresOf(rows.find(({ line }) => line.id === id))),
      }))
      .filter(({ years }) => years.some((figures) => figures !== null)),
  }
}

/** The annex of every year there is, oldest first, in as few questions as that of one. */
export function everySheet(
  db: Reader,
  lines: BudgetBook['lines'] = listBudgetLines(db),
): BudgetSheet[] {
  const amounts = listBudgetAmounts(db)
  const costs = new Map<number, Map<BudgetLineId, CostFigures>>()
  for (const { year, lineId, ...figures } of listLineFigures(db)) {
    costs.set(year, (costs.get(year) ?? new Map<BudgetLineId, CostFigures>()).set(lineId, figures))
  }
  return annexYears(db).map((year) =>
    sheetOf(year, { lines, amounts }, costs.get(year) ?? new Map()),
  )
}

/** What a booking can choose from: open lines, funding sources, VAT rates and years. */
export function choicesAnswer(db: Reader): BudgetChoices {
  const { actions } = listLineNotes(db)
  return {
    years: annexYears(db),
    closedYears: [...listClosedYears(db).keys()],
    lines: inAnnexOrder(listBudgetLines(db).filter(({ isArchived }) => !isArchived)).map(
      (line) => ({
        id: line.id,
        code: line.code,
        name: line.name,
        opensYear: line.opensYear,
        closesYear: line.closesYear,
        actionIds: actions
          .filter(({ lineId }) => lineId === line.id)
          .map(({ actionId }) => actionId as ActionId),
      }),
    ),
    fundingSources: listFundingSources(db),
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

/**
 * The same money counted by line, by event, by year and by chain: the first and third from what is
 * kept of every chain, the others from the bookings themselves.
 */
export function totalsAnswer(db: Reader) {
  const chains = byChain(readBudgetBook(db))
  return {
    byLine: sumOfCosts(everySheet(db).flatMap((sheet) => sheet.rows)),
    byEvent: sumOfCosts(byEvent(chains).values()),
    byYear: sumOfCosts(listLineFigures(db)),
    byChain: sumOfCosts(chains),
  }
}

/** The years of the annex; one with bookings too when nobody added it, or the total would miss money. */
export function annexYears(db: Reader): number[] {
  const all = new Set([...listBudgetYears(db), ...listBookedYears(db)])
  return [...all].toSorted((one, other) => one - other)
}
