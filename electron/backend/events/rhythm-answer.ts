import type { events } from '#domain/contract/events'
import type { OutputOf } from '#domain/contract/kinds'
import { rhythmRows, uncoveredTopics } from '#domain/events/rhythm-gaps'
import { listEventTypes } from '#backend/db/repositories/event-types'
import { listEventsForRhythm } from '#backend/db/repositories/events-list'
import { listPlanTopics } from '#backend/db/repositories/plan-topics'
import type { Reader } from '#backend/db/sql'

type Answer = OutputOf<(typeof events)['events.rhythm']>

/** How a year stands against the rhythm of each type, and which subjects of the plan still wait. */
export function rhythmAnswer(db: Reader, year: number): Answer {
  const types = listEventTypes(db)
  const planned = listEventsForRhythm(db, year)
  const rows = rhythmRows(year, planned, types).map(({ events: counted, ...row }) => ({
    ...row,
    suggestedPeriod: types.find(({ id }) => id === row.typeId)?.suggestedPeriod ?? null,
    events: counted.map(({ id, title, date }) => ({ id, title, date })),
  }))
  return {
    rows,
    gaps: rows.flatMap(({ events: _events, kind, ...row }) =>
      kind === 'kept' ? [] : [{ ...row, kind }],
    ),
    uncoveredTopics: uncoveredTopics(
      year,
      meetingsOfThePractice(planned, types),
      listPlanTopics(db),
    ),
  }
}

/** Of these events the meetings of the practice, where subjects of the plan belong. */
export function meetingsOfThePractice(
  planned: ReturnType<typeof listEventsForRhythm>,
  types: ReturnType<typeof listEventTypes>,
) {
  const ids = new Set(types.filter(({ code }) => code === 'CoP').map(({ id }) => id))
  return planned.filter(({ typeId }) => ids.has(typeId))
}
