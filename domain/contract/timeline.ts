import { z } from 'zod'
import type {
  ActionId,
  AssignmentId,
  ContactMomentId,
  EventId,
  MessageBatchId,
  OrganisationId,
  OutcomeId,
  PaymentId,
  PersonId,
} from '#domain/shared/ids'
import { assignmentStatuses } from '#domain/sleutelpersonen/assignment'
import { conversationKind } from './conversations.ts'
import { query } from './kinds.ts'
import { messageKind, messageWay } from './messages.ts'
import { pastEvent } from './people.ts'
import { id, instant, isoDate } from './scalars.ts'

const on = isoDate.nullable()

/** One thing that was; `on` is its day, null when it has none. */
const timelineItem = z.discriminatedUnion('kind', [
  pastEvent.extend({
    kind: z.literal('event'),
    on,
    id: id<EventId>(),
    /** When somebody was in, as far as it was noted. */
    inAt: instant.nullable(),
    outAt: instant.nullable(),
  }),
  z.object({
    kind: z.literal('conversation'),
    on,
    id: id<ContactMomentId>(),
    way: conversationKind,
    subject: z.string(),
    actionIds: z.array(id<ActionId>()),
    /** With whom it was, as a line of an organisation tells. */
    people: z.array(z.string()),
    agreements: z.array(z.object({ text: z.string(), dueOn: isoDate.nullable() })),
  }),
  z.object({
    kind: z.literal('agreement'),
    on,
    id: id<OutcomeId>(),
    text: z.string(),
    conversationId: id<ContactMomentId>().nullable(),
    eventId: id<EventId>().nullable(),
    dueOn: isoDate.nullable(),
    doneOn: isoDate.nullable(),
  }),
  z.object({
    kind: z.literal('message'),
    on,
    id: z.string(),
    about: messageKind,
    way: messageWay,
    batchId: id<MessageBatchId>(),
    eventId: id<EventId>().nullable(),
    eventTitle: z.string().nullable(),
    /** To whom, on the timeline of an organisation. */
    people: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('assignment'),
    on,
    id: id<AssignmentId>(),
    eventId: id<EventId>().nullable(),
    title: z.string(),
    language: z.string().nullable(),
    status: z.enum(assignmentStatuses),
  }),
  /** That somebody was paid, for which days; never how much. */
  z.object({
    kind: z.literal('payment'),
    on,
    id: id<PaymentId>(),
    fromOn: isoDate,
    untilOn: isoDate,
  }),
  z.object({
    kind: z.enum(['work-begun', 'work-ended']),
    on,
    id: z.string(),
    organisationName: z.string().nullable(),
    functionName: z.string().nullable(),
    /** Who it is, on the timeline of an organisation. */
    personName: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('added'),
    on,
    id: z.string(),
    source: z.string().nullable(),
  }),
])
export type TimelineItem = z.output<typeof timelineItem>

const timelineView = z.enum(['all', 'conversations'])
export type TimelineView = z.output<typeof timelineView>

const page = {
  view: timelineView.default('all'),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(20),
}
const answer = z.object({ total: z.number(), items: z.array(timelineItem) })

/** What was with somebody or some organisation, the newest first. */
export const timeline = {
  'people.timeline': query(z.object({ personId: id<PersonId>(), ...page })).returns(answer),
  'organisations.timeline': query(
    z.object({ organisationId: id<OrganisationId>(), ...page }),
  ).returns(answer),
} as const
