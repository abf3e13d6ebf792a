import { isHeldEvidence } from '#domain/plan/evidence'
import type { EvidencePeriod } from '#domain/plan/evidence'
import type { Instant } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { ActionId } from '#domain/shared/ids'
import { guestsOf } from '#backend/coverage/guests-of'
import type { CoverageGuest } from '#backend/coverage/guests-of'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import {
  listActionsOfConversations,
  listActionsOfEvents,
  listAnonymousAt,
  listEvidenceConversations,
  listEvidenceEvents,
  listEvidenceOutcomes,
} from '#backend/db/repositories/evidence'
import type {
  AnonymousGroup,
  EvidenceConversation,
  EvidenceSubject,
} from '#backend/db/repositories/evidence'
import type { StoredPlacedOutcome } from '#backend/db/repositories/placed-outcomes'
import type { Reader } from '#backend/db/sql'

/** What stands behind something in a period, as it is kept; nothing of it is counted yet. */
export type EvidenceRecords = {
  /** The events that were held, in the order of their days. */
  readonly events: readonly CoverageEvent[]
  readonly guests: readonly CoverageGuest[]
  readonly groups: AnonymousGroup[]
  readonly conversations: readonly EvidenceConversation[]
  readonly outcomes: readonly StoredPlacedOutcome[]
}

/** Reads what stands behind a subject in a period, each thing once. */
export function readEvidence(
  db: Reader,
  subject: EvidenceSubject,
  period: EvidencePeriod,
  now: Instant,
): EvidenceRecords {
  const events = listEvidenceEvents(db, subject, period).filter((event) =>
    isHeldEvidence(event, now),
  )
  const eventIds = events.map(({ eventId }) => eventId)
  return {
    events,
    guests: guestsOf(db, events, now),
    groups: listAnonymousAt(db, eventIds),
    conversations: listEvidenceConversations(db, subject, period),
    outcomes: listEvidenceOutcomes(db, subject, period, eventIds),
  }
}

/**
 * What of everything that was done stands behind each action: what names it, and where something
 * came of for it. Every action together takes as few questions as one.
 */
export function evidencePerAction(
  db: Reader,
  all: EvidenceRecords,
): (actionId: ActionId) => EvidenceRecords {
  const { events, conversations, outcomes } = all
  const eventsNaming = grouped(
    listActionsOfEvents(
      db,
      events.map(({ eventId }) => eventId),
    ),
    ({ actionId }) => actionId,
  )
  const conversationsNaming = grouped(
    listActionsOfConversations(
      db,
      conversations.map(({ conversationId }) => conversationId),
    ),
    ({ actionId }) => actionId,
  )
  const outcomesFor = grouped(
    outcomes.flatMap((outcome) => outcome.actionIds.map((actionId) => ({ actionId, outcome }))),
    ({ actionId }) => actionId,
  )
  const guestsAt = grouped(all.guests, ({ eventId }) => eventId)
  const groupsAt = grouped(all.groups, ({ eventId }) => eventId)
  return (actionId) => {
    const came = (outcomesFor.get(actionId) ?? []).map(({ outcome }) => outcome)
    const at = new Set([...(eventsNaming.get(actionId) ?? []), ...came].map((row) => row.eventId))
    const said = new Set(
      [...(conversationsNaming.get(actionId) ?? []), ...came].map((row) => row.conversationId),
    )
    const held = events.filter(({ eventId }) => at.has(eventId))
    return {
      events: held,
      guests: held.flatMap(({ eventId }) => guestsAt.get(eventId) ?? []),
      groups: held.flatMap(({ eventId }) => groupsAt.get(eventId) ?? []),
      conversations: conversations.filter(({ conversationId }) => said.has(conversationId)),
      outcomes: came,
    }
  }
}
