import { z } from 'zod'
import { allowanceWeights } from '#domain/texts/allowance'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import { paymentStatuses } from '#domain/sleutelpersonen/payment'
import type {
  AssignmentId,
  BudgetLineId,
  EventId,
  PaymentId,
  PaymentLineId,
  PersonId,
} from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import {
  cents,
  chosenAtMost,
  fileRef,
  id,
  isoDate,
  line,
  nothing,
  typedCents,
  year,
} from './scalars.ts'

const personId = id<PersonId>()
const paymentId = id<PaymentId>()
const status = z.enum(paymentStatuses)
const offset = z.number().int().min(0).default(0)
const limit = z.number().int().min(1).max(500).default(100)

/** What a line is about, in the words of the assignment; all null for loose hours. */
const work = {
  assignmentId: id<AssignmentId>().nullable(),
  eventId: id<EventId>().nullable(),
  eventTitle: z.string().nullable(),
  role: z.enum(poolRoles).nullable(),
  language: z.string().nullable(),
}
const amounts = {
  minutes: z.number(),
  km: z.number(),
  reward: cents,
  kmAllowance: cents,
  expenses: cents,
}
const paidLine = z.object({
  lineId: id<PaymentLineId>(),
  ...work,
  /** The days of the work; null when no hours are left behind the line, as of a correction. */
  firstOn: isoDate.nullable(),
  lastOn: isoDate.nullable(),
  ...amounts,
  total: cents,
  approvedMinutes: z.number(),
  /** What stands as paid now, corrections counted in. */
  now: z.object(amounts),
})
export type PaidLine = z.output<typeof paidLine>

/** A limit that is crossed or not known, in words with its amounts; it never blocks. */
const warning = z.object({
  weight: z.enum(allowanceWeights),
  fact: z.string(),
  reason: z.string(),
})
export type PayWarning = z.output<typeof warning>

const payment = z.object({
  id: paymentId,
  personId,
  name: z.string(),
  fromOn: isoDate,
  untilOn: isoDate,
  status,
  madeOn: isoDate,
  approvedOn: isoDate.nullable(),
  paidOn: isoDate.nullable(),
  reference: z.string().nullable(),
  correctsId: paymentId.nullable(),
  why: z.string().nullable(),
  minutes: z.number(),
  total: cents,
  lines: z.array(paidLine),
  /** The limits that the work of its months crosses; of what is paid already, none. */
  warnings: z.array(warning),
})
export type PaymentRow = z.output<typeof payment>

const readyLine = z.object({
  ...work,
  firstOn: isoDate,
  lastOn: isoDate,
  ...amounts,
  total: cents,
  kmWithoutRate: z.number(),
})
const ready = z.object({
  personId,
  name: z.string(),
  minutes: z.number(),
  total: cents,
  lines: z.array(readyLine),
  warnings: z.array(warning),
})
export type ReadyToPay = z.output<typeof ready>

const count = z.object({ people: z.number(), minutes: z.number() })
const period = { from: isoDate, until: isoDate }

/** What a period could pay now, and what stands in the way of the rest. */
const overview = z.object({
  /** The line of the annex the pool is paid from; null when none is known. */
  line: z
    .object({ lineId: id<BudgetLineId>(), name: z.string(), isChosen: z.boolean() })
    .nullable(),
  ready: z.array(ready),
  total: cents,
  /** Approved, with hours or kilometres that wait for a rate. */
  withoutRate: z.array(
    z.object({ personId, name: z.string(), minutes: z.number(), km: z.number() }),
  ),
  /** Worked in the period and not approved yet. */
  notApproved: count,
  /** Approved and unpaid from before the period. */
  earlier: count.extend({ from: isoDate.nullable() }),
})
export type PayOverview = z.output<typeof overview>

const paymentIds = z.array(paymentId).min(1).max(chosenAtMost)
const typedMinutes = z.number().int().min(0).max(1_000_000)
const typedAmount = typedCents.refine((value) => value >= 0)
const done = z.object({ done: z.literal(true) })
const files = z.object({ files: z.array(fileRef) })

export const payments = {
  /** Those of a state, or of one person; the newest period first. */
  'payments.list': query(
    z.object({
      statuses: z
        .array(status)
        .min(1)
        .default([...paymentStatuses]),
      personId: personId.nullable().default(null),
      offset,
      limit,
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(payment) })),
  'payments.overview': query(z.object(period)).returns(overview),
  /** A proposal per person with approved hours of the period that stand in no payment yet. */
  'payments.propose': command(
    z.object({ ...period, personIds: z.array(personId).max(chosenAtMost).optional() }),
  ).returns(z.object({ paymentIds: z.array(paymentId), total: cents })),
  'payments.approve': command(z.object({ paymentIds })).returns(done),
  'payments.backToProposal': command(z.object({ paymentIds })).returns(done),
  'payments.remove': command(z.object({ paymentIds })).returns(done),
  /**
   * Books what was paid; final, so that a mistake is mended by a correction. Not on a day to come,
   * nor before the last day of the work.
   */
  'payments.pay': command(z.object({ paymentIds, paidOn: isoDate, reference: line })).returns(
    z.object({ paid: z.number(), total: cents }),
  ),
  /** Gives lines of a paid payment what they should have been; the difference is paid or returned. */
  'payments.correct': command(
    z.object({
      paymentId,
      why: line,
      paidOn: isoDate,
      reference: line,
      lines: z
        .array(
          z.object({
            lineId: id<PaymentLineId>(),
            minutes: typedMinutes,
            km: z.number().int().min(0).max(1_000_000),
            reward: typedAmount,
            kmAllowance: typedAmount,
            expenses: typedAmount,
          }),
        )
        .min(1)
        .max(1000),
    }),
  ).returns(z.object({ paymentId, total: cents })),
  /** Null takes the line the plan proposes. What is promised and not paid yet moves along. */
  'payments.chooseLine': command(z.object({ lineId: id<BudgetLineId>().nullable() })).returns(done),
  'payments.lines': query(nothing).returns(
    z.array(z.object({ lineId: id<BudgetLineId>(), name: z.string() })),
  ),
  /** What was paid or stands ready in a period, for the finance department. */
  'payments.export': task(z.object(period)).returns(files),
  /** The Urenstaat of a year: everybody's hours against the limits. */
  'payments.exportHours': task(z.object({ year })).returns(files),
} as const
