import { z } from 'zod'
import type { AssignmentId, EventId, HoursEntryId, PersonId, PoolNeedId } from '#domain/shared/ids'
import { query } from './kinds.ts'
import { cents, id, isoDate, nothing, wallTime } from './scalars.ts'

const who = { personId: id<PersonId>(), name: z.string() }

const workCheck = z.object({ ...who, checkOn: isoDate })
const unanswered = z.object({
  ...who,
  assignmentId: id<AssignmentId>(),
  eventId: id<EventId>().nullable(),
  needId: id<PoolNeedId>().nullable(),
  title: z.string(),
  askedOn: isoDate,
})
const when = z.object({
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
})
const moved = z.object({
  ...who,
  assignmentId: id<AssignmentId>(),
  eventId: id<EventId>(),
  title: z.string(),
  agreed: when,
  now: when,
})
const stranded = z.object({
  ...who,
  assignmentId: id<AssignmentId>(),
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate.nullable(),
})
export type MovedAssignment = z.output<typeof moved>

const notNoted = z.object({
  ...who,
  hoursId: id<HoursEntryId>(),
  /** For what: an event, or the title of a question; null for loose hours. */
  title: z.string().nullable(),
  workedOn: isoDate,
  minutes: z.number(),
})
const uncovered = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate,
  language: z.string(),
  /** Guests who need it. */
  people: z.number(),
})

const some = <Row extends z.ZodType>(row: Row) =>
  z.object({ total: z.number(), rows: z.array(row) })

const due = z.object({
  /** Whose right to work must be checked again within a month, the first day first. */
  workChecks: some(workCheck),
  /** Who was asked some days ago and did not answer, for something that is not over. */
  unanswered: some(unanswered),
  /** Who said yes to another day or time than the event has now. */
  moved: some(moved),
  /** Who said yes to an event that was called off, or archived before its day. */
  stranded: some(stranded),
  /** A language of an event within four weeks that nobody covers, the first day first. */
  uncovered: some(uncovered),
  /** Planned work of a day that is over, and nobody said whether it was worked. */
  notNoted: some(notNoted),
  /** Hours worked before this month that nobody approved; null when there are none. */
  unapproved: z
    .object({ entries: z.number(), people: z.number(), minutes: z.number(), since: isoDate })
    .nullable(),
  /** Approved hours of before this month that are worth something and in no payment; or null. */
  unproposed: z.object({ people: z.number(), total: cents, since: isoDate }).nullable(),
  /** Proposals that wait to be approved; null when there are none. */
  proposals: z.object({ payments: z.number(), since: isoDate }).nullable(),
  /** Payments that were approved and not paid; null when there are none. */
  unpaid: z.object({ payments: z.number(), since: isoDate }).nullable(),
})
export type PoolDue = z.output<typeof due>

/** Somebody as a sleutelpersoon at a glance. */
const standing = z.object({
  sinceOn: isoDate,
  leftOn: isoDate.nullable(),
  languages: z.array(z.string()),
  /** Withdrawn: the profile stays, and nobody should be asked. */
  consent: z.enum(['given', 'withdrawn', 'unknown']),
})

export const poolDue = {
  /** What the pool asks of today; of each kind the first few, and how many there are. */
  'poolDue.get': query(nothing).returns(due),
  /** Null for who was never in the pool. */
  'poolDue.ofPerson': query(z.object({ personId: id<PersonId>() })).returns(standing.nullable()),
} as const
