import { latestAmounts } from '#domain/budget/budget-line'
import type { Contract } from '#domain/contract'
import type { InputOf } from '#domain/contract/kinds'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { firstVersionName } from '#domain/texts/budget'
import { readBudgetBook } from '../db/repositories/budget-book.ts'
import {
  deleteBudgetAmount,
  insertBudgetAmount,
  insertBudgetYear,
  updateBudgetAmount,
} from '../db/repositories/budget-writes.ts'
import type { Writer } from '../db/sql.ts'
import type { Ports } from '../ports.ts'

/**
 * Sets what is budgeted on a line in a year: typing corrects the latest version, a named version
 * is put beside it, and emptying the field makes the amount unknown again.
 */
export function setAmount(
  db: Writer,
  input: InputOf<Contract['budget.setAmount']>,
  ports: Ports,
): { done: true } | Refusal {
  const book = readBudgetBook(db)
  if (!book.lines.some(({ id }) => id === input.lineId)) return refuse('not-found')
  const latest = latestAmounts(input.year, book.amounts).get(input.lineId)
  if (input.amount === null) {
    if (latest) deleteBudgetAmount(db, latest.id)
    return { done: true }
  }
  if (latest && !input.newVersion) {
    updateBudgetAmount(db, latest.id, input.amount)
    return { done: true }
  }
  insertBudgetYear(db, input.year)
  insertBudgetAmount(db, {
    id: ports.newId(),
    lineId: input.lineId,
    year: input.year,
    version: (latest?.version ?? 0) + 1,
    versionName: input.newVersion?.name ?? firstVersionName,
    amount: input.amount,
    decidedOn: input.newVersion?.decidedOn ?? null,
    reason: input.newVersion?.reason ?? null,
  })
  return { done: true }
}
