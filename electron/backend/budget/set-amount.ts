import { latestAmounts } from '#domain/budget/budget-line'
import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { firstVersionName } from '#domain/texts/budget'
import { listBudgetAmounts, listBudgetLines } from '#backend/db/repositories/budget-book'
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
type Wishes = InputOf<Contract['budget.setAmounts']>
type Result = OutputOf<Contract['budget.setAmount']>

/**
 * Sets what is budgeted on a line in a year: typing corrects the latest version, a named version
 * is put beside it, and emptying the field takes the latest version away. Answers what counts now.
 */
export function setAmount(db: Writer, wish: Wish, ports: Ports): Result | Refusal {
  if (!isKnown(db, [wish])) return refuse('not-found')
  write(db, wish, ports)
  const counting = latestOf(db, wish)
  return { counts: counting === undefined ? null : versionOf(counting) }
}

/** A block of amounts, each as if it was typed; all of them or none. */
export function setAmounts(
  db: Writer,
  { changes, newVersion }: Wishes,
  ports: Ports,
): { changed: number } | Refusal {
  if (!isKnown(db, changes)) return refuse('not-found')
  for (const change of changes) write(db, { ...change, newVersion }, ports)
  return { changed: changes.length }
}

function isKnown(db: Reader, wishes: readonly Pick<Wish, 'lineId'>[]): boolean {
  const known = new Set(listBudgetLines(db).map(({ id }) => id))
  return wishes.every(({ lineId }) => known.has(lineId))
}

function write(db: Writer, wish: Wish, ports: Ports): void {
  const latest = latestOf(db, wish)
  if (wish.amount === null) {
    if (latest) deleteBudgetAmount(db, latest.id)
    return
  }
  if (latest && !wish.newVersion) return updateBudgetAmount(db, latest.id, wish.amount)
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

function latestOf(db: Reader, { lineId, year }: Wish) {
  return latestAmounts(year, listBudgetAmounts(db, year)).get(lineId)
}
