import type { ActionId, BudgetLineId } from '#domain/shared/ids'

type LineForActions = {
  readonly id: BudgetLineId
  readonly opensYear: number | null
  readonly closesYear: number | null
  readonly actionIds: readonly ActionId[]
}

/**
 * The line that most of an event's actions are paid from, of those open in the year; of equals the
 * first in the annex. Null when no line pays for any of them: then the verbinder chooses.
 */
export function proposeLine(
  actionIds: readonly ActionId[],
  year: number,
  lines: readonly LineForActions[],
): BudgetLineId | null {
  let best: { id: BudgetLineId; shared: number } | null = null
  for (const line of lines) {
    if ((line.opensYear ?? year) > year || (line.closesYear ?? year) < year) continue
    const shared = line.actionIds.filter((id) => actionIds.includes(id)).length
    if (shared > (best?.shared ?? 0)) best = { id: line.id, shared }
  }
  return best?.id ?? null
}
