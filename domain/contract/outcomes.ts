import { z } from 'zod'
import type { ActionId, ContactMomentId, EventId, OutcomeId, PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, optionalLine } from './scalars.ts'

const conversationId = id<ContactMomentId>()
const eventId = id<EventId>()
const outcomeId = id<OutcomeId>()
const personId = id<PersonId>()
const actionIds = z.array(id<ActionId>()).max(50)
const indicatorId = z.string().max(64).nullable()

export const outcomeKind = z.enum(['agreement', 'insight', 'good-example'])
export type OutcomeKind = z.output<typeof outcomeKind>

/** Who does it: somebody of the network, the verbinder, or nobody yet. */
const owner = z
  .union([
    z.object({ kind: z.literal('user') }),
    z.object({ kind: z.literal('person'), id: personId, name: z.string() }),
  ])
  .nullable()
export type OutcomeOwner = z.output<typeof owner>

export const outcome = z.object({
  id: outcomeId,
  kind: outcomeKind,
  text: z.string(),
  owner,
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  isLate: z.boolean(),
  actionIds,
  /** Where it came up, as `tafel 1 en 2`. */
  saidAt: z.string().nullable(),
  /** Whether the year report may name it. */
  isForReport: z.boolean(),
  indicatorId,
})
export type Outcome = z.output<typeof outcome>

/** An agreement that is not done, with the conversation or the event it was made in. */
const openAgreement = outcome.extend({
  conversationId: conversationId.nullable(),
  eventId: eventId.nullable(),
  madeIn: z.string(),
  madeOn: isoDate.nullable(),
})
export type OpenAgreement = z.output<typeof openAgreement>

/** Somebody of the network, or a name that is new to it. */
export const personChoice = z.union([z.object({ id: personId }), z.object({ name: line })])
const ownerChoice = z.union([z.literal('user'), personChoice]).nullable()
export type OwnerChoice = z.output<typeof ownerChoice>

export const newOutcome = z.object({
  kind: outcomeKind.default('agreement'),
  text: line,
  owner: ownerChoice.default(null),
  dueOn: isoDate.nullable().default(null),
  actionIds: actionIds.default([]),
  saidAt: optionalLine.default(null),
  isForReport: z.boolean().default(false),
  indicatorId: indicatorId.default(null),
})
export type NewOutcome = z.output<typeof newOutcome>

/** Who of those that are new to the network is much like somebody who is in it. */
const hinted = z.object({ similar: z.array(z.string()) })
const done = z.object({ done: z.literal(true) })

export const outcomes = {
  /** What an event brought, in the order it was written down. */
  'outcomes.ofEvent': query(z.object({ eventId })).returns(
    z.object({ outcomes: z.array(outcome) }),
  ),
  /** Of a conversation, or of an event. */
  'outcomes.add': command(
    z.union([newOutcome.extend({ conversationId }), newOutcome.extend({ eventId })]),
  ).returns(hinted.extend({ outcomeId })),
  'outcomes.change': command(
    z.object({
      outcomeId,
      kind: outcomeKind.optional(),
      text: line.optional(),
      owner: ownerChoice.optional(),
      dueOn: isoDate.nullable().optional(),
      actionIds: actionIds.optional(),
      saidAt: optionalLine.optional(),
      isForReport: z.boolean().optional(),
      indicatorId: indicatorId.optional(),
    }),
  ).returns(hinted),
  'outcomes.remove': command(z.object({ outcomeId })).returns(done),
  'outcomes.setDone': command(z.object({ outcomeId, isDone: z.boolean() })).returns(done),
  /** Agreements that are not done, up to a day or all of them; the earliest day first, without a day last. */
  'outcomes.open': query(
    z.object({
      until: isoDate.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(openAgreement) })),
} as const
