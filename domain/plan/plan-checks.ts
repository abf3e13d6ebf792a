import type { IsoDate } from '#domain/shared/dates'
import { daysOfPeriod } from './periods.ts'

/** States and priorities of an action that ask for no planning any more (plan.json, acties). */
const restingStates = ['gestopt', 'uitgevoerd']
const restingPriority = 'geen_vervolg'

type Action = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly priority: string
}
type Row = {
  readonly id: string
  readonly title: string
  readonly periods: readonly string[]
  readonly actionIds: readonly string[]
}
type PlannedEvent = { readonly date: IsoDate; readonly actionIds: readonly string[] }

/** Whether an action asks for anything still. */
function isResting({ state, priority }: Pick<Action, 'state' | 'priority'>): boolean {
  return restingStates.includes(state) || priority === restingPriority
}

/** Actions without a row in the table: all of them, and those of which a place is missed. */
export function actionsWithoutRow<Each extends Action>(
  actions: readonly Each[],
  rows: readonly Row[],
): { readonly all: readonly Each[]; readonly missed: readonly Each[] } {
  const planned = new Set<string>(rows.flatMap(({ actionIds }) => actionIds))
  const all = actions.filter(({ id }) => !planned.has(id))
  // What runs already goes on without a place; what has yet to begin should have one.
  const isToBegin = (action: Each) => !isResting(action) && action.state !== 'lopend'
  return { all, missed: all.filter(isToBegin) }
}

/**
 * Rows that have begun while no event with a day in their periods names one of their actions. A row
 * without actions, or of which every action is done or stopped, asks nothing.
 */
export function rowsWithoutEvent<Each extends Row>(
  rows: readonly Each[],
  actions: readonly Action[],
  events: readonly PlannedEvent[],
  today: IsoDate,
): readonly Each[] {
  const going = new Set(actions.filter((action) => !isResting(action)).map(({ id }) => id))
  return rows.filter(({ periods, actionIds }) => {
    const own = actionIds.filter((id) => going.has(id))
    const hasBegun = periods.some((period) => daysOfPeriod(period).first <= today)
    if (own.length === 0 || !hasBegun) return false
    return !events.some(
      (event) =>
        event.actionIds.some((id) => own.includes(id)) &&
        periods.some((period) => liesIn(event.date, period)),
    )
  })
}

function liesIn(day: IsoDate, period: string): boolean {
  const { first, last } = daysOfPeriod(period)
  return first <= day && day <= last
}
