import type { IsoDate } from '#domain/shared/dates'
import type { EventStage } from './planned-event.ts'
import { proposedTitle } from './proposed-title.ts'

/** An idea becomes planned when it gets a date, and an idea again without one; else it stays. */
export function stageAfterMove(stage: EventStage, date: IsoDate | null): EventStage {
  if (stage === 'idee' && date !== null) return 'gepland'
  return stage === 'gepland' && date === null ? 'idee' : stage
}

/** A title that was proposed for the old date follows to the new one; her own words stay. */
export function titleAfterMove(
  title: string,
  type: { readonly name: string },
  from: IsoDate | null,
  to: IsoDate | null,
): string {
  return title === proposedTitle(type, from) ? proposedTitle(type, to) : title
}
