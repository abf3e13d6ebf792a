import { z } from 'zod'
import { messageWay } from './messages.ts'
import type {
  AssignmentId,
  EventId,
  GemeenteId,
  MessageBatchId,
  PersonId,
  PoolNeedId,
} from '#domain/shared/ids'
import { assignmentStatuses } from '#domain/sleutelpersonen/assignment'
import { dayParts } from '#domain/sleutelpersonen/availability'
import { languageLevels, poolRoles, rewardForms } from '#domain/sleutelpersonen/profile'
import { limitStates, rankParts, verdicts } from '#domain/sleutelpersonen/rank-candidates'
import { command, query } from './kinds.ts'
import { cents, id, isoDate, line, optionalLine, wallTime } from './scalars.ts'

const assignmentId = id<AssignmentId>()
const personId = id<PersonId>()
const role = z.enum(poolRoles)
const status = z.enum(assignmentStatuses)
const channel = z.enum(['mail', 'whatsapp', 'phone', 'taalhuis', 'in-person'])
const level = z.enum(languageLevels).nullable()
const minutes = z.number().int().min(1).max(1440)
const km = z.number().int().min(0).max(10_000)
const done = z.object({ done: z.literal(true) })

/** For what somebody is asked: an event, a question of the pool, or both. */
const target = {
  eventId: id<EventId>().nullable().default(null),
  needId: id<PoolNeedId>().nullable().default(null),
  language: line.nullable().default(null),
}

const spoken = z.object({
  language: z.string(),
  speaking: level,
  reading: level,
  interpreting: level,
})

const clash = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('double'), title: z.string(), until: wallTime, isSure: z.boolean() }),
  z.object({ kind: z.literal('there'), language: z.string().nullable(), isSure: z.boolean() }),
  z.object({ kind: z.literal('same-day'), title: z.string(), isSure: z.boolean() }),
  z.object({
    kind: z.literal('short-gap'),
    title: z.string(),
    minutes: z.number(),
    isSure: z.boolean(),
  }),
])

const freedom = z.object({
  kind: z.enum(['free', 'unknown', 'not-free', 'partly']),
  parts: z.array(z.enum(dayParts)),
  awayUntil: isoDate.nullable(),
})

const candidate = z.object({
  personId,
  name: z.string(),
  sinceOn: isoDate,
  score: z.number(),
  verdict: z.enum(verdicts),
  /** In what the one above has more, the biggest difference first. */
  behind: z.array(z.enum(rankParts)),
  /** Of each language of the question what they say to know; nothing is null. */
  spoken: z.array(z.object({ language: z.string(), knows: spoken.nullable() })),
  languages: z.array(spoken),
  roles: z.array(role),
  themes: z.array(z.string()),
  gemeenten: z.array(z.string()),
  /** Null when the question has no gemeente. */
  isOwnArea: z.boolean().nullable(),
  hasRole: z.boolean().nullable(),
  freedom,
  quarterMinutes: z.number(),
  limits: z.enum(limitStates),
  /** What asking crosses, each in a sentence with its amounts. */
  crossings: z.array(z.string()),
  /** How much still fits; null when nothing is in the way. */
  fitsMinutes: z.number().nullable(),
  isOverCeiling: z.boolean(),
  clashes: z.array(clash),
  /** Withdrawn is not asked. */
  consent: z.enum(['given', 'withdrawn', 'unknown']),
  /** What it would add to their planned hours; nil when those hours stand already. */
  extraMinutes: z.number().nullable(),
  reward: z.enum(rewardForms).nullable(),
  hourCents: cents.nullable(),
  rateSource: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** The question to them for this, when there is one. */
  assignmentId: assignmentId.nullable(),
  status: status.nullable(),
})
export type PoolCandidate = z.output<typeof candidate>

const when = {
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
}

const candidates = z.object({
  ...when,
  title: z.string(),
  place: z.string().nullable(),
  language: z.string().nullable(),
  languages: z.array(z.string()),
  role: role.nullable(),
  gemeenteId: id<GemeenteId>().nullable(),
  /** How long it takes; null when no times are known. */
  minutes: z.number().nullable(),
  candidates: z.array(candidate),
  total: z.number(),
})
export type Candidates = z.output<typeof candidates>
export type ShownFreedom = z.output<typeof freedom>

const shownAssignment = z.object({
  ...when,
  assignmentId,
  personId,
  name: z.string(),
  phone: z.string().nullable(),
  eventId: id<EventId>().nullable(),
  needId: id<PoolNeedId>().nullable(),
  title: z.string(),
  role: role.nullable(),
  language: z.string().nullable(),
  minutes: z.number().nullable(),
  km: z.number().nullable(),
  status,
  why: z.string().nullable(),
  limitNote: z.string().nullable(),
  askedOn: isoDate.nullable(),
  answeredOn: isoDate.nullable(),
  answerChannel: channel.nullable(),
  /** The round with the words they got. */
  batchId: id<MessageBatchId>().nullable(),
  /** The event is on another day or time than was agreed. */
  isMoved: z.boolean(),
  /** Said yes for an event that was called off or archived, and was not called off. */
  isStranded: z.boolean(),
  /** The hours that were approved, and whether all of them were paid: it is called off no more. */
  settled: z.object({ minutes: z.number(), isPaid: z.boolean() }).nullable(),
  /** The day and times of the event now. */
  eventDate: isoDate.nullable(),
  eventStart: wallTime.nullable(),
  eventEnd: wallTime.nullable(),
  /** Who else was asked for the same and did not answer. */
  othersAsked: z.number(),
})
export type ShownAssignment = z.output<typeof shownAssignment>

/** What can be agreed otherwise with somebody who was asked. */
const agreed = z.object({
  assignmentId,
  date: isoDate.nullable().optional(),
  startTime: wallTime.nullable().optional(),
  endTime: wallTime.nullable().optional(),
  minutes: minutes.nullable().optional(),
  km: km.nullable().optional(),
  role: role.nullable().optional(),
  language: line.nullable().optional(),
})

const wording = z.object({
  subject: z.string().nullable(),
  body: z.string(),
})

export const assignments = {
  /** Everybody of the pool in the order in which to ask, with why; a part of the list at a time. */
  'assignments.candidates': query(
    z.object({
      ...target,
      /** Asked for less or more than the event takes. */
      minutes: minutes.nullable().default(null),
      km: km.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  ).returns(candidates),
  /** The words of the question, long for a mail and short for WhatsApp, with the fields of one person open. */
  'assignments.wording': query(
    z.object({ ...target, minutes: minutes.nullable().default(null) }),
  ).returns(z.object({ long: wording, short: wording })),
  /** Notes that people were asked, with the words each got; without a way she asked in person. */
  'assignments.ask': command(
    z.object({
      ...target,
      role: role.nullable().default(null),
      personIds: z.array(personId).min(1).max(200),
      minutes: minutes.nullable().default(null),
      km: km.nullable().default(null),
      way: messageWay.exclude(['one-mail']).nullable(),
      subject: optionalLine.default(null),
      body: z.string().trim().max(20_000).default(''),
    }),
  ).returns(
    z.object({
      asked: z.number(),
      /** Asked before for the same, or without the address that this way needs. */
      leftOut: z.number(),
      assignmentIds: z.array(assignmentId),
      batchId: id<MessageBatchId>().nullable(),
    }),
  ),
  /** What somebody answered; a yes plans the hours, reserves the money and puts them on the list. */
  'assignments.answer': command(
    z.object({
      assignmentId,
      answer: z.enum(['yes', 'no']),
      channel: channel.nullable().default(null),
      why: optionalLine.default(null),
      /** Takes the question back from who else was asked for the same. */
      withdrawsOthers: z.boolean().default(false),
    }),
  ).returns(
    z.object({
      withdrawn: z.number(),
      /** False while no length is known, or when those hours stand with other work already. */
      isPlanned: z.boolean(),
    }),
  ),
  /** Called off: what a yes had made is taken back. */
  'assignments.cancel': command(
    z.object({ assignmentId, why: optionalLine.default(null) }),
  ).returns(done),
  /** Other things agreed with them; what is left out stays. Planned hours and promised money follow. */
  'assignments.change': command(agreed).returns(done),
  /** What such a change would cross or meet, before it is made. Nothing is kept. */
  'assignments.checkChange': query(agreed).returns(
    z.object({
      /** Each limit it crosses, in a sentence with its amounts. */
      crossings: z.array(z.string()),
      clashes: z.array(clash),
      /** Null without a day. */
      freedom: freedom.nullable(),
    }),
  ),
  /** The new day and time of the event were agreed with them. */
  'assignments.agreeToMove': command(z.object({ assignmentId })).returns(done),
  /** Who was asked for an event, for a question, or what one person was asked. */
  'assignments.list': query(
    z.object({
      eventId: id<EventId>().optional(),
      needId: id<PoolNeedId>().optional(),
      personId: personId.optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
  ).returns(z.object({ assignments: z.array(shownAssignment), total: z.number() })),
} as const
