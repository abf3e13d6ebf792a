import { latestAmounts } from '#domain/budget/budget-line'
import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { firstVersionName } from '#domain/texts/budget'
import { readBudgetBook } from '#backend/db/repositories/budget-book'
import {
  deleteBudgetAmount,
  insertBudgetAmount,
  insertBudgetYear,
  updateBudgetAmount,
} from '#backend/db/repositories/budget-writes'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { versionOf } from './sheet-answer.ts'

type Wish = InputOf<Contract['budget.setAmount']>
type Result = OutputOf<Contract['budget.setAmount']>

/**
 * Sets what is budgeted on a line in a year: typing corrects the latest version, a named version
 * is put beside it, and emptying the field takes the latest version away. Answers what counts now.
 */
export function setAmount(db: Writer, wish: Wish, ports: Ports): Result | Refusal {
  const { lines } = readBudgetBook(db)
  if (!lines.some(({ id }) => id === wish.lineId)) return refuse('not-found')
  const latest = latestOf(db, wish)
  if (wish.amount === null) {
    if (latest) deleteBudgetAmount(db, latest.id)
  } else if (latest && !wish.newVersion) {
    updateBudgetAmount(db, latest.id, wish.amount)
  } else {
    insertBudgetYear(db, wish.year)
    insertBudgetAmount(db, {
      id: ports.newId(),
      lineId: wish.lineId,
      year: wish.year,
      version: (latest?.version ?? 0) + 1,
      versionName: wish.newVersion?.name ?? firstVersionName,
      amount: wish.amount,
      decidedOn: wish.newVersion?.decidedOn ?? null,
      reason: wish.newVersion?.reason ?? null,
    })
  }
  const counting = latestOf(db, wish)
  return { counts: counting === undefined ? null : versionOf(counting) }
}

function latestOf(db: Reader, { lineId, year }: Wish) {
  return latestAmounts(year, readBudgetBook(db).amounts).get(lineId)
}
