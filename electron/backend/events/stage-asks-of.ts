import { stageAsks } from '#domain/events/stage-asks'
import type { StageAsk } from '#domain/events/stage-asks'
import { proposedStage } from '#domain/events/proposed-stage'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { chainsAnswer } from '#backend/budget/chains-answer'
import type { StoredEvent } from '#backend/db/repositories/events'
import { countPreparation } from '#backend/db/repositories/event-preparation'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** What an event still misses at its stage; a template stands on no calendar and misses nothing. */
export function stageAsksOf(db: Reader, event: StoredEvent, ports: Ports): StageAsk[] {
  if (event.isTemplate || event.archivedAt !== null) return []
  const now = ports.now()
  const attendance = attendanceOf(db, event.id, now)
  const invited = (attendance?.standings ?? []).flatMap(({ invitation, stand }) =>
    invitation === null ? [] : [{ isSent: invitation.sentAt !== null, stand }],
  )
  const chains = chainsAnswer(db, { eventId: event.id })
  const { hasSentInvitation } = event
  const proposed = proposedStage(event, { hasSentInvitation, isClosed: false }, now)
  return stageAsks({
    ...event,
    ...countPreparation(db, event.id),
    // An event that is over asks what comes after it, also before she says that it is over.
    stage: proposed === 'gehouden' ? 'gehouden' : event.stage,
    hasVenue: event.venueId !== null,
    costs: chains.length,
    openCosts: chains.filter(({ state }) => state === 'committed' || state === 'estimated').length,
    invited: invited.length,
    unsent: invited.filter(({ isSent }) => !isSent).length,
    unanswered: invited.filter(({ isSent, stand }) => isSent && stand === 'invited').length,
    present: attendance?.counts.present ?? 0,
    isStageProposed: proposed !== null,
  })
}
