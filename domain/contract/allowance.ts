import { z } from 'zod'
import type { PersonId } from '#domain/shared/ids'
import { certainties, limitFields, limitKinds } from '#domain/sleutelpersonen/allowance'
import { allowanceWeights } from '#domain/texts/allowance'
import { command, query } from './kinds.ts'
import { cents, id, isoDate, line, nothing, typedCents, year } from './scalars.ts'

const minutes = z.number().int().min(0).max(1_000_000)

const limit = z.object({
  kind: z.enum(limitKinds),
  /** `Per uur`, `Februari`, `Heel 2025`. */
  name: z.string(),
  /** Null is not known yet. */
  limit: cents.nullable(),
  /** Planned, worked and approved, with what comes from others. */
  used: cents,
  outside: cents,
  wish: cents,
  room: cents.nullable(),
  over: cents,
  certainty: z.enum(certainties),
  source: z.string().nullable(),
})

const signal = z.object({
  kind: z.string(),
  weight: z.enum(allowanceWeights),
  fact: z.string(),
  reason: z.string(),
})

const allowance = z.object({
  personId: id<PersonId>(),
  date: isoDate,
  /** False when the form of reward has no such limits. */
  isTested: z.boolean(),
  limits: z.array(limit),
  ceiling: z
    .object({
      per: z.enum(['month', 'year']),
      limitMinutes: z.number(),
      usedMinutes: z.number(),
      wishMinutes: z.number(),
      overMinutes: z.number(),
    })
    .nullable(),
  /** What somebody gets per hour and per km that day; null when nobody filled it in. */
  hourCents: cents.nullable(),
  kmTenthCents: z.number().nullable(),
  /** Minutes that fit, in whole quarters; null when nothing is in the way. */
  fitsMinutes: z.number().nullable(),
  /** What is over first, then what is not known, then what is good to know. */
  signals: z.array(signal),
})
export type Allowance = z.output<typeof allowance>
export type AllowanceLimitRoom = z.output<typeof limit>

const amount = z.number().int().min(0).max(1_000_000).nullable()
const yearAmount = z.object({
  field: z.enum(limitFields),
  /** Cents, and tenths of a cent per kilometre; null is not known yet. */
  amount: z.number().nullable(),
  certainty: z.enum(certainties),
  source: z.string().nullable(),
  /** What is known without her. */
  known: z.number().nullable(),
})
const yearAmounts = z.object({
  year: z.number(),
  amounts: z.array(yearAmount),
  /** The least per hour in paid service, from each day of the year on which it changed. */
  minimumWages: z.array(
    z.object({
      fromOn: isoDate,
      amount: z.number().nullable(),
      certainty: z.enum(certainties),
      source: z.string().nullable(),
    }),
  ),
  /** When she put something in the place of what is known, and why. */
  own: z.object({ source: z.string(), checkedOn: isoDate }).nullable(),
})
export type YearAmounts = z.output<typeof yearAmounts>
const done = z.object({ done: z.literal(true) })

export const allowanceCalls = {
  /** The amounts of every year something is known of, this year and the next; newest first. */
  'allowance.years': query(nothing).returns(z.array(yearAmounts)),
  /** Puts her amounts in the place of the known ones of a year; null leaves the known one. */
  'allowance.setOwn': command(
    z.object({
      year,
      hourFrom21: amount,
      hourUnder21: amount,
      month: amount,
      perYear: amount,
      km: amount,
      source: line,
    }),
  ).returns(done),
  'allowance.clearOwn': command(z.object({ year })).returns(done),
  /** What is left of the limits of somebody on a day, with what is thought of counted in. */
  'allowance.of': query(
    z.object({
      personId: id<PersonId>(),
      date: isoDate,
      wish: z
        .object({ minutes, km: z.number().int().min(0).max(100_000), expenses: typedCents })
        .optional(),
    }),
  ).returns(allowance),
} as const
