import { z } from 'zod'
import type {
  ActionId,
  ChainRoleId,
  ContactMomentId,
  EventId,
  GemeenteId,
  IndicatorId,
} from '#domain/shared/ids'
import { conversationKind } from './conversations.ts'
import { query } from './kinds.ts'
import { outcome } from './outcomes.ts'
import { cents, id, isoDate } from './scalars.ts'

/** An outcome with the conversation or the event it came of, and the day of that. */
export const placedOutcome = outcome.extend({
  conversationId: id<ContactMomentId>().nullable(),
  eventId: id<EventId>().nullable(),
  madeIn: z.string(),
  madeOn: isoDate.nullable(),
})
export type PlacedOutcome = z.output<typeof placedOutcome>

const evidenceEvent = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate.nullable(),
  /** Distinct people who were in. */
  present: z.number(),
  /** Of groups without names; beside the people, never among them. */
  anonymous: z.number(),
})

const evidenceConversation = z.object({
  conversationId: id<ContactMomentId>(),
  happenedOn: isoDate,
  kind: conversationKind,
  subject: z.string(),
  people: z.number(),
})

/** Every number of people counts distinct people; a list may be cut, its total never is. */
export const evidence = z.object({
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  events: z.object({ total: z.number(), rows: z.array(evidenceEvent) }),
  conversations: z.object({
    total: z.number(),
    /** Distinct people spoken with. */
    people: z.number(),
    rows: z.array(evidenceConversation),
  }),
  outcomes: z.object({
    total: z.number(),
    agreements: z.number(),
    insights: z.number(),
    goodExamples: z.number(),
    rows: z.array(placedOutcome),
  }),
  people: z.object({
    total: z.number(),
    presences: z.number(),
    byRole: z.array(
      z.object({
        chainRoleId: id<ChainRoleId>().nullable(),
        name: z.string().nullable(),
        isPrivacySensitive: z.boolean(),
        people: z.number(),
      }),
    ),
    byGemeente: z.array(
      z.object({ gemeenteId: id<GemeenteId>(), name: z.string(), people: z.number() }),
    ),
    region: z.number(),
  }),
  anonymous: z.object({
    total: z.number(),
    groups: z.array(z.object({ eventId: id<EventId>(), place: z.string(), people: z.number() })),
  }),
  money: z.object({
    years: z.object({ from: z.number().nullable(), until: z.number().nullable() }),
    chains: z.number(),
    realised: cents,
    committed: cents,
    otherRealised: cents,
    otherCommitted: cents,
  }),
})
export type Evidence = z.output<typeof evidence>

const day = isoDate.nullable().default(null)
const limit = z.number().int().min(1).max(500).default(100)

export const evidenceCalls = {
  /**
   * What stands behind an action or an indicator in a period: events that were held, conversations,
   * what came of them, who was there and what it cost. Without bounds it is everything so far.
   */
  'evidence.of': query(
    z.union([
      z.object({ actionId: id<ActionId>(), from: day, until: day, limit }),
      z.object({ indicatorId: id<IndicatorId>(), from: day, until: day, limit }),
    ]),
  ).returns(evidence),
  /** How much stands behind each action, for a list: events, conversations and outcomes together. */
  'evidence.counts': query(z.object({ from: day, until: day })).returns(
    z.object({ actions: z.array(z.object({ actionId: id<ActionId>(), count: z.number() })) }),
  ),
} as const
