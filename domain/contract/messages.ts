import { z } from 'zod'
import { messageKinds, messageWays, textLengths } from '#domain/messages/kinds'
import { newsletterSections } from '#domain/messages/newsletter-sections'
import type { EventId, GroupId, MessageBatchId, MessageId, PersonId } from '#domain/shared/ids'
import { attendee } from './attendance.ts'
import { command, query, task } from './kinds.ts'
import { chosenAtMost, fileRef, id, instant, isoDate, nothing, optionalLine } from './scalars.ts'

export const messageKind = z.enum(messageKinds)
// A question to the pool is asked from there, and never made as a round.
const roundKind = messageKind.exclude(['ask'])
const eventMessageKind = messageKind.exclude(['newsletter', 'ask'])
export const messageWay = z.enum(messageWays)
const length = z.enum(textLengths)
const eventId = id<EventId>()
const groupId = id<GroupId>()
const batchId = id<MessageBatchId>()
const personId = id<PersonId>()
const language = z.string().trim().min(1).max(40)
const body = z.string().trim().min(1).max(20_000)
const done = z.object({ done: z.literal(true) })

/** Some people by name, and how many there are. */
const somePeople = z.object({ total: z.number(), names: z.array(z.string()) })

/** What stands in each field, by its id; null when there is nothing yet. */
const fieldValues = z.record(z.string(), z.string().nullable())

const wording = { kind: messageKind, length, language }
const messageText = z.object({
  ...wording,
  subject: z.string().nullable(),
  body: z.string(),
  /** She changed it, or wrote it in another language. */
  isOwn: z.boolean(),
})
export type MessageText = z.output<typeof messageText>

const sender = z.object({ name: optionalLine, email: optionalLine })
export type MessageSender = z.output<typeof sender>

/** Somebody a round could go to. */
const receiver = z.object({
  personId,
  name: z.string(),
  organisation: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  stand: attendee.shape.stand.nullable(),
  /** The last day a message of this kind went out to them. */
  hadOn: isoDate.nullable(),
  isChosenFirst: z.boolean(),
  values: fieldValues,
})
export type Receiver = z.output<typeof receiver>

const round = z.object({
  kind: roundKind,
  receivers: z.array(receiver),
  values: fieldValues,
  sender,
  texts: z.array(messageText),
  /** Rounds of this kind that were made and not sent. */
  drafts: z.number(),
})
export type MessageRound = z.output<typeof round>

const eventRound = round.extend({
  title: z.string(),
  isCancelled: z.boolean(),
  /** A day before which an answer could be asked; null when the event is too near. */
  proposedAnswerBefore: isoDate.nullable(),
})

const newsItem = z.object({ section: z.enum(newsletterSections), lines: z.array(z.string()) })
const newsletter = round.extend({
  groups: z.array(z.object({ id: groupId, name: z.string() })),
  news: z.array(newsItem),
  /** The sections put together, to be changed. */
  proposedBody: z.string(),
  /** Who would be in it but gave no standing consent. */
  withoutConsent: somePeople,
})

const batch = z.object({
  id: batchId,
  kind: messageKind,
  way: messageWay,
  language: z.string(),
  subject: z.string().nullable(),
  madeAt: instant,
  sentAt: instant.nullable(),
  people: z.number(),
  eventId: eventId.nullable(),
  eventTitle: z.string().nullable(),
})
export type MessageBatch = z.output<typeof batch>

const message = z.object({
  id: id<MessageId>(),
  personId,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  subject: z.string().nullable(),
  body: z.string(),
})
export type SentMessage = z.output<typeof message>

const offset = z.number().int().min(0).default(0)
const limit = z.number().int().min(1).max(chosenAtMost).default(200)

export const messages = {
  /** Every text: the proposal, or what she made of it; and the other languages. */
  'messages.texts': query(nothing).returns(z.array(messageText)),
  'messages.setText': command(
    z.object({ ...wording, subject: optionalLine.default(null), body }),
  ).returns(done),
  /** Back to the proposal; a text in another language goes. */
  'messages.resetText': command(z.object(wording)).returns(done),
  'messages.sender': query(nothing).returns(sender),
  /** How she signs, and where a copy for herself goes. */
  'messages.setSender': command(sender).returns(sender),
  /** Who a round of an event could go to, and what fills its fields; without a kind the one that is due. */
  'messages.round': query(
    z.object({ eventId, kind: eventMessageKind.nullable().default(null) }),
  ).returns(eventRound),
  /** The draft of a newsletter and who may have it: a group, or everybody with consent. */
  'messages.newsletter': query(
    z.object({
      groupId: groupId.nullable().default(null),
      sections: z.array(z.enum(newsletterSections)).default([...newsletterSections]),
    }),
  ).returns(newsletter),
  /** Keeps the words of everybody as a draft; whom the kind is not for, and who cannot be reached that way, stays out. */
  'messages.make': command(
    z.object({
      kind: roundKind,
      eventId: eventId.nullable().default(null),
      groupId: groupId.nullable().default(null),
      way: messageWay,
      language: language.optional(),
      subject: z.string().trim().max(300).default(''),
      body,
      answerBefore: isoDate.nullable().default(null),
      personIds: z.array(personId).min(1).max(chosenAtMost),
    }),
  ).returns(z.object({ batchId, made: z.number(), leftOut: z.number() })),
  /** The files of a round, as often as she likes; WhatsApp and letters have none. */
  'messages.files': task(z.object({ batchId })).returns(z.object({ files: z.array(fileRef) })),
  /** She says that it went out. */
  'messages.markSent': command(z.object({ batchId })).returns(z.object({ sent: z.number() })),
  'messages.discard': command(z.object({ batchId })).returns(done),
  /** The rounds of an event, the newest first; without one the newsletters. */
  'messages.batches': query(z.object({ eventId: eventId.nullable().default(null) })).returns(
    z.array(batch),
  ),
  /**
   * One round with the words each person got. A draft also names whom its kind is not for any more;
   * who has no consent for a newsletter by now stays out of it.
   */
  'messages.batch': query(z.object({ batchId, offset, limit })).returns(
    batch.extend({ messages: z.array(message), noLonger: somePeople }),
  ),
  /** Rounds that were made before today and not sent. */
  'messages.waiting': query(nothing).returns(z.array(batch)),
} as const
