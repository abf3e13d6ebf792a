import type { CoverageOutputs, CoverageScope } from '#domain/contract/coverage'
import { hasEnded } from '#domain/events/event-moments'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import {
  findCoverageEvent,
  listCoverageEvents,
  listCoverageYears,
} from '#backend/db/repositories/coverage-facts'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import type { Reader } from '#backend/db/sql'
import { guestsOf } from './guests-of.ts'
import { matrixOf, readAxes } from './matrix-of.ts'

/** The events a question is about; undefined when the one event is not there. */
export function eventsIn(db: Reader, scope: CoverageScope): CoverageEvent[] | undefined {
  if ('year' in scope) return ofTypes(listCoverageEvents(db, scope.year), scope.typeIds)
  const event = findCoverageEvent(db, scope.eventId)
  return event && [event]
}

/** The matrix of one event; undefined when it is not there. */
export function eventCoverage(
  db: Reader,
  { eventId, stage }: { readonly eventId: EventId; readonly stage: CoverageStage },
  now: Instant,
): CoverageOutputs['coverage.event'] | undefined {
  const event = findCoverageEvent(db, eventId)
  return (
    event && {
      ...matrixOf(readAxes(db, todayOf(now)), guestsOf(db, [event], now), stage),
      canInvite: !event.isCancelled && !hasEnded(event, now),
    }
  )
}

type YearQuestion = {
  readonly year: number
  readonly stage: CoverageStage
  readonly typeIds?: readonly EventTypeId[] | null | undefined
}

/** The same over the events of a year. */
export function yearCoverage(
  db: Reader,
  { year, stage, typeIds }: YearQuestion,
  now: Instant,
): CoverageOutputs['coverage.year'] {
  const all = listCoverageEvents(db, year)
  const events = ofTypes(all, typeIds)
  return {
    ...matrixOf(readAxes(db, todayOf(now)), guestsOf(db, events, now), stage),
    events: events.map((event) => ({
      eventId: event.eventId,
      title: event.title,
      date: event.date as IsoDate,
      typeId: event.typeId,
      isOver: hasEnded(event, now),
    })),
    typeIds: [...new Set(all.map(({ typeId }) => typeId))],
    years: listCoverageYears(db),
  }
}

function ofTypes(
  events: readonly CoverageEvent[],
  typeIds: readonly EventTypeId[] | null | undefined,
): CoverageEvent[] {
  return events.filter(({ typeId }) => typeIds?.includes(typeId) ?? true)
}
