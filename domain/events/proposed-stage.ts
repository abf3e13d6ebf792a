import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import { hasEnded } from './event-moments.ts'
import { stagesInOrder } from './planned-event.ts'
import type { EventStage } from './planned-event.ts'

type Planned = {
  readonly stage: EventStage
  readonly date: IsoDate | null
  readonly endTime: WallTime | null
}

type Facts = { readonly hasSentInvitation: boolean; readonly isClosed: boolean }

/**
 * The stage the facts have brought the event to, or `null` when it is there already: a date set,
 * a first invitation sent, the end passed, the closing walked through. Never a step back.
 */
export function proposedStage(event: Planned, facts: Facts, now: Instant): EventStage | null {
  if (event.stage === 'geannuleerd') return null
  const reached = reachedStage(event, facts, now)
  const isFurther = stagesInOrder.indexOf(reached) > stagesInOrder.indexOf(event.stage)
  return isFurther ? reached : null
}

function reachedStage(event: Planned, facts: Facts, now: Instant) {
  if (hasEnded(event, now)) return facts.isClosed ? 'afgerond' : 'gehouden'
  if (facts.hasSentInvitation) return 'uitgenodigd'
  return event.date === null ? 'idee' : 'gepland'
}
