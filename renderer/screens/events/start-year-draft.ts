import type { ProposedEvent } from '#domain/contract/year'
import type { IsoDate } from '#domain/shared/dates'

/** What she changed of the proposal; the rest follows it. */
export type StartYearDraft = {
  readonly unticked: readonly string[]
  readonly days: Readonly<Record<string, IsoDate>>
  readonly takesBudgetLines: boolean
}

export const asProposed: StartYearDraft = { unticked: [], days: {}, takesBudgetLines: true }

/** The day an event of the proposal has now: her own, or the proposed one. */
export function dayOf(draft: StartYearDraft, { key, date }: ProposedEvent): IsoDate | null {
  return draft.days[key] ?? date
}

/** What would be made now: the ticked events that have a day. */
export function wantedOf(draft: StartYearDraft, proposed: readonly ProposedEvent[]) {
  return proposed.flatMap((event) => {
    const date = dayOf(draft, event)
    if (date === null || draft.unticked.includes(event.key)) return []
    const { typeId, subregion, startTime, endTime } = event
    return [{ typeId, subregion, date, startTime, endTime }]
  })
}
