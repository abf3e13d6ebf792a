import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import type { ConversationKind } from '#domain/contract/conversations'
import type { EvidencePeriod } from '#domain/plan/evidence'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionId, ContactMomentId, EventId, IndicatorId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { findCoverageEventsIn } from './coverage-facts.ts'
import type { CoverageEvent } from './coverage-facts.ts'
import { listChainsIn, listEntriesIn } from './cost-chains.ts'
import { madeOnSql, placeOfOutcome, readPlacedOutcomes } from './placed-outcomes.ts'
import type { StoredPlacedOutcome } from './placed-outcomes.ts'

/** What the evidence is asked of: one action, one indicator, or everything that was done. */
export type EvidenceSubject =
  { readonly actionId: ActionId } | { readonly indicatorId: IndicatorId } | { readonly all: true }

/** Whether there is such an indicator; one that is followed no more still has its evidence. */
export function hasIndicator(db: Reader, indicatorId: IndicatorId): boolean {
  return db.find(sql`SELECT id FROM indicator WHERE id = ${indicatorId}`) !== undefined
}

/** Events of the period that name the subject or brought something for it, with their stage. */
export function listEvidenceEvents(
  db: Reader,
  subject: EvidenceSubject,
  period: EvidencePeriod,
): (CoverageEvent & { readonly stage: string })[] {
  return findCoverageEventsIn(
    db,
    sql`planned_event.date IS NOT NULL AND ${inPeriod(sql`planned_event.date`, period)}
      AND planned_event.stage NOT IN ('idee', 'geannuleerd')
      AND ${isOfEvent(subject)}`,
  )
}

export type EvidenceConversation = {
  readonly conversationId: ContactMomentId
  readonly happenedOn: IsoDate
  readonly kind: ConversationKind
  readonly subject: string
  readonly personIds: string
}

/** Conversations of the period that name the subject or brought something for it. */
export function listEvidenceConversations(
  db: Reader,
  subject: EvidenceSubject,
  period: EvidencePeriod,
): EvidenceConversation[] {
  return db.all(sql`
    SELECT id AS conversationId, happened_on AS happenedOn, kind, subject,
      (SELECT json_group_array(coalesce(person.merged_into, person.id))
        FROM contact_moment_person AS link JOIN person ON person.id = link.person_id
        WHERE link.contact_moment_id = contact_moment.id) AS personIds
    FROM contact_moment
    WHERE archived_at IS NULL AND ${inPeriod(sql`happened_on`, period)}
      AND ${isOfConversation(subject)}
    ORDER BY happened_on, id
  `)
}

/** Which actions these events name. */
export function listActionsOfEvents(
  db: Reader,
  eventIds: readonly EventId[],
): { eventId: EventId; actionId: ActionId }[] {
  return db.all(sql`
    SELECT event_id AS eventId, action_id AS actionId FROM event_action
    WHERE event_id IN (SELECT value FROM json_each(${JSON.stringify(eventIds)}))
    ORDER BY event_id, action_id
  `)
}

/** Which actions these conversations name. */
export function listActionsOfConversations(
  db: Reader,
  conversationIds: readonly ContactMomentId[],
): { conversationId: ContactMomentId; actionId: ActionId }[] {
  return db.all(sql`
    SELECT contact_moment_id AS conversationId, action_id AS actionId FROM contact_moment_action
    WHERE contact_moment_id IN (SELECT value FROM json_each(${JSON.stringify(conversationIds)}))
    ORDER BY contact_moment_id, action_id
  `)
}

/** What came, for the subject, of these events and of the conversations of the period. */
export function listEvidenceOutcomes(
  db: Reader,
  subject: EvidenceSubject,
  period: EvidencePeriod,
  eventIds: readonly EventId[],
): StoredPlacedOutcome[] {
  return readPlacedOutcomes(
    db,
    sql`(SELECT outcome.id FROM outcome ${placeOfOutcome}
      WHERE ${isOfOutcome(subject)} AND (
        outcome.event_id IN (SELECT value FROM json_each(${JSON.stringify(eventIds)}))
        OR (moment.archived_at IS NULL AND ${inPeriod(sql`moment.happened_on`, period)})))`,
    sql`${madeOnSql}, outcome.position, outcome.id`,
  )
}

export type AnonymousGroup = { eventId: EventId; place: string; people: number }

/** Groups without names at these events. */
export function listAnonymousAt(db: Reader, eventIds: readonly EventId[]): AnonymousGroup[] {
  return db.all(sql`
    SELECT event_id AS eventId, place, people FROM anonymous_count
    WHERE event_id IN (SELECT value FROM json_each(${JSON.stringify(eventIds)}))
    ORDER BY event_id, position, id
  `)
}

/** The costs of the subject, of whatever day, with their bookings; the estimate of a template is none. */
export function readEvidenceCosts(
  db: Reader,
  subject: EvidenceSubject,
): { chains: CostChain[]; entries: MoneyEntry[] } {
  const ofLine =
    'actionId' in subject
      ? sql`OR cost_chain.budget_line_id IN (SELECT budget_line_id FROM budget_line_action
          WHERE action_id = ${subject.actionId})`
      : sql``
  const wanted =
    'all' in subject
      ? sql`NOT EXISTS (SELECT 1 FROM planned_event
          WHERE planned_event.id = cost_chain.event_id AND is_template = 1)`
      : sql`(cost_chain.event_id IS NULL OR EXISTS (SELECT 1 FROM planned_event
          WHERE planned_event.id = cost_chain.event_id AND is_template = 0))
          AND (cost_chain.event_id IN (SELECT planned_event.id FROM planned_event
            WHERE ${isOfEvent(subject)}) ${ofLine})`
  const chains = listChainsIn(db, wanted)
  return {
    chains,
    entries: listEntriesIn(
      db,
      chains.map(({ id }) => id),
    ),
  }
}

function inPeriod(day: Sql, { from, until }: EvidencePeriod): Sql {
  const after = from === null ? sql`${day} IS NOT NULL` : sql`${day} >= ${from}`
  return until === null ? after : sql`${after} AND ${day} <= ${until}`
}

function isOfEvent(subject: EvidenceSubject): Sql {
  if ('all' in subject) return sql`1 = 1`
  const named =
    'actionId' in subject
      ? sql`EXISTS (SELECT 1 FROM event_action WHERE event_id = planned_event.id
          AND action_id = ${subject.actionId}) OR `
      : sql``
  return sql`(${named}EXISTS (SELECT 1 FROM outcome WHERE outcome.event_id = planned_event.id
    AND ${isOfOutcome(subject)}))`
}

function isOfConversation(subject: EvidenceSubject): Sql {
  if ('all' in subject) return sql`1 = 1`
  const named =
    'actionId' in subject
      ? sql`EXISTS (SELECT 1 FROM contact_moment_action AS link
          WHERE link.contact_moment_id = contact_moment.id
            AND link.action_id = ${subject.actionId}) OR `
      : sql``
  return sql`(${named}EXISTS (SELECT 1 FROM outcome
    WHERE outcome.contact_moment_id = contact_moment.id AND ${isOfOutcome(subject)}))`
}

function isOfOutcome(subject: EvidenceSubject): Sql {
  if ('all' in subject) return sql`1 = 1`
  return 'actionId' in subject
    ? sql`EXISTS (SELECT 1 FROM outcome_action WHERE outcome_id = outcome.id
        AND action_id = ${subject.actionId})`
    : sql`outcome.indicator_id = ${subject.indicatorId}`
}
