import { yearOf } from '#domain/shared/dates'
import type { BudgetLineId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listAssignments } from '#backend/db/repositories/assignments'
import { updateCostChain } from '#backend/db/repositories/budget-writes'
import { findCost, listLinesForActions, saveChosenLine } from '#backend/db/repositories/pool-costs'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { commitAssignment } from './commit-cost.ts'
import { poolLineOf } from './pool-line.ts'

/**
 * Chooses the line the pool is paid from; null takes the one the plan proposes. What is promised
 * and not paid moves along, unless she had put it on another line herself that is still there; what
 * had no line yet is promised now.
 */
export function chooseLine(
  db: Writer,
  { lineId }: { lineId: BudgetLineId | null },
  ports: Ports,
): { done: true } | Refusal {
  const lines = new Set(listLinesForActions(db).map(({ id }) => id))
  if (lineId !== null && !lines.has(lineId)) {
    return refuse('not-found')
  }
  const accepted = listAssignments(db).filter(({ status }) => status === 'accepted')
  const before = accepted.map(({ date }) => date && poolLineOf(db, yearOf(date)))
  saveChosenLine(db, lineId)
  accepted.forEach(({ id, date, chainId }, at) => {
    if (date === null) return
    const known = chainId === null ? undefined : findCost(db, chainId)
    if (!known) return commitAssignment(db, id, ports)
    const isPaid = known.entries.some(({ step }) => step === 'actual')
    const wanted = poolLineOf(db, yearOf(date))
    const { lineId: now, closedOn } = known.chain
    const isLeftBehind = closedOn === null && !lines.has(now)
    if (wanted !== null && !isPaid && (now === before[at] || isLeftBehind)) {
      updateCostChain(db, known.chain.id, { lineId: wanted })
    }
  })
  return { done: true }
}
