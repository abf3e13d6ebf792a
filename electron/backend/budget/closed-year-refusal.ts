import { closedYearTouched } from '#domain/budget/closed-year'
import type { TouchedMoney } from '#domain/budget/closed-year'
import { closedYearSentence } from '#domain/texts/budget'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listClosedYears } from '#backend/db/repositories/budget-book'
import { listTouchedMoney } from '#backend/db/repositories/touched-money'
import type { MoneyRow, TouchedRow } from '#backend/db/repositories/touched-money'
import type { Reader } from '#backend/db/sql'

/**
 * Why a command may not stand, looking at everything it wrote: one place for every command that
 * budgets or books, whatever it is called.
 */
export function closedYearRefusal(db: Reader, command: string): Refusal | undefined {
  const closed = listClosedYears(db)
  if (closed.size === 0) return undefined
  const touched = listTouchedMoney(db).map((row) => touchedOf(row, command))
  const year = closedYearTouched(touched, new Set(closed.keys()))
  return year === null ? undefined : refuse('year-closed', { sentence: closedYearSentence(year) })
}

function touchedOf({ table, before, after }: TouchedRow, command: string): TouchedMoney {
  const inYear = (row: MoneyRow | null) =>
    row === null
      ? null
      : { year: row.year, step: row.step ?? ('budget' as const), worth: worthOf(row) }
  return {
    before: inYear(before),
    after: inYear(after),
    isCarriedOver:
      command === 'budget.carryOver' &&
      table === 'money_entry' &&
      before === null &&
      (after?.ex_vat_cents ?? 0) < 0,
  }
}

// Words beside the money, such as where an invoice is kept, may still be put right.
function worthOf(row: MoneyRow): string {
  const { amount_cents: amount, ex_vat_cents: exVat, vat_cents: vat } = row
  const place = [row.budget_line_id, row.chain_id, row.funding_source_id]
  return JSON.stringify([
    amount,
    exVat,
    vat,
    row.is_compensable,
    row.version,
    row.figures,
    ...place,
  ])
}
