import type { IsoDate } from '#domain/shared/dates'
import type { EventStage } from './planned-event.ts'
import { proposedTitle } from './proposed-title.ts'
import type { TitledType, TitledWhen } from './proposed-title.ts'

/** An idea becomes planned when it gets a date, and an idea again without one; else it stays. */
export function stageAfterMove(stage: EventStage, date: IsoDate | null): EventStage {
  if (stage === 'idee' && date !== null) return 'gepland'
  return stage === 'gepland' && date === null ? 'idee' : stage
}

/** A title that was proposed follows to the new day and part of the region; her own words stay. */
export function titleAfterMove(
  title: string,
  type: TitledType,
  from: TitledWhen,
  to: TitledWhen,
): string {
  if (title === proposedTitle(type, from)) return proposedTitle(type, to)
  // A title from before titles said the part of the region goes on without it.
  const [old, next] = [from, to].map((when) => proposedTitle(type, { ...when, subregion: null }))
  return title === old ? (next ?? title) : title
}
