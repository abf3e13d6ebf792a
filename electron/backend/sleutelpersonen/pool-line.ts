import { proposeLine } from '#domain/budget/propose-line'
import type { ActionId, BudgetLineId } from '#domain/shared/ids'
import { findChosenLine, listLinesForActions } from '#backend/db/repositories/pool-costs'
import type { Reader } from '#backend/db/sql'

/** The action of the plan that asks for a paid pool in the region. */
const poolAction = 'l' as ActionId

/** The line of the annex the pool is paid from in a year: hers, else the plan's; null is none. */
export function poolLineOf(db: Reader, year: number): BudgetLineId | null {
  return findChosenLine(db) ?? proposeLine([poolAction], year, listLinesForActions(db))
}
