import type { PlanRow, PlannedDay } from '#domain/contract/plan-rows'

/** The events whose day is drawn in a row: those that name one of its actions. */
export function daysOfRow(
  { actionIds }: Pick<PlanRow, 'actionIds'>,
  events: readonly PlannedDay[],
): readonly PlannedDay[] {
  return events.filter((event) => event.actionIds.some((id) => actionIds.includes(id)))
}
