import { z } from 'zod'
import type { AssignmentId, EventId, FileRefId, HoursEntryId, PersonId } from '#domain/shared/ids'
import { hoursStands, hoursStatuses } from '#domain/sleutelpersonen/hours'
import { sheetOutcomes, sheetReasons } from '#domain/sleutelpersonen/sheet-line'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import { hint } from './people.ts'
import { command, query, task } from './kinds.ts'
import { cents, fileRef, id, isoDate, optionalText, typedCents } from './scalars.ts'

const hoursId = id<HoursEntryId>()
const personId = id<PersonId>()
const status = z.enum(hoursStatuses)
const minutes = z.number().int().min(0).max(1440)
const km = z.number().int().min(0).max(100_000)
const expenses = typedCents.refine((value) => value >= 0)
const done = z.object({ done: z.literal(true) })
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'month, 2025-02' })
const chosen = z.object({ hoursIds: z.array(hoursId).min(1).max(2000) })
const period = { from: isoDate, until: isoDate }
const stand = z.enum(hoursStands)
const filter = { personId: personId.optional(), stand: stand.optional() }
const page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
}

const totals = z.object({
  minutes: z.number(),
  km: z.number(),
  expenses: cents,
  amount: cents,
  minutesWithoutRate: z.number(),
})

const row = z.object({
  hoursId,
  personId,
  name: z.string(),
  assignmentId: id<AssignmentId>().nullable(),
  /** For what: an event, or the title of a question; null for loose hours. */
  eventId: id<EventId>().nullable(),
  title: z.string().nullable(),
  role: z.enum(poolRoles).nullable(),
  workedOn: isoDate,
  minutes: z.number(),
  km: z.number(),
  expenses: cents,
  note: z.string().nullable(),
  status,
  /** Reward, kilometres and expenses by the rates of the day. */
  amount: cents,
  /** Minutes that nobody filled in a rate for, counted as nothing. */
  minutesWithoutRate: z.number(),
  /** The crossing of a limit she chose to accept. */
  limitNote: z.string().nullable(),
  stand,
  /** The day it was paid; null before that. */
  paidOn: isoDate.nullable(),
})
export type HoursRow = z.output<typeof row>

const person = z.object({
  personId,
  name: z.string(),
  totals,
  /** What is left of the month and of the year; null when not known or not tested. */
  monthRoom: cents.nullable(),
  yearRoom: cents.nullable(),
  /** How far the furthest limit is crossed; 0 when none is. */
  over: cents,
  /** Something else that must be looked at, such as a rate below the minimum wage. */
  isToBeSeen: z.boolean(),
})
export type HoursPerson = z.output<typeof person>

const crossing = z.object({ personId, name: z.string(), facts: z.array(z.string()) })
/** How many of the chosen ones it was done with, and how many stay as they are. */
const several = z.object({ done: z.number(), left: z.number() })

const entry = z.object({
  workedOn: isoDate,
  minutes: z.number(),
  km: z.number(),
  expenses: cents,
  note: z.string().nullable(),
})
const sheetRow = z.object({
  row: z.number(),
  outcome: z.enum(sheetOutcomes),
  reason: z.enum(sheetReasons).nullable(),
  /** Of a refused row: the cell, and what stands in it. */
  cell: z.string().nullable(),
  said: z.string().nullable(),
  name: z.string(),
  before: entry.nullable(),
  after: entry.nullable(),
})
export type HoursSheetRow = z.output<typeof sheetRow>
const preview = z.object({ fileName: z.string(), sheet: z.string(), rows: z.array(sheetRow) })
export type HoursSheetPreview = z.output<typeof preview>
const file = id<FileRefId>()

/** What was planned, worked and approved. */
export const hours = {
  /** Totals and counts are of all rows that fit, not of the page. */
  'hours.list': query(z.object({ ...period, ...filter, ...page })).returns(
    z.object({
      total: z.number(),
      rows: z.array(row),
      totals,
      counts: z.record(stand, z.number()),
    }),
  ),
  /** Who has hours in a month, what they come to, and what is left of their limits. */
  'hours.people': query(z.object({ month, ...page })).returns(
    z.object({ total: z.number(), rows: z.array(person) }),
  ),
  /** Hours without an assignment; they were not planned, or nobody was asked. */
  'hours.add': command(
    z.object({
      personId,
      workedOn: isoDate,
      minutes,
      km: km.default(0),
      expenses: expenses.optional(),
      note: optionalText.default(null),
    }),
  ).returns(z.object({ hoursId, hints: z.array(hint) })),
  'hours.change': command(
    z.object({
      hoursId,
      workedOn: isoDate.optional(),
      minutes: minutes.optional(),
      km: km.optional(),
      expenses: expenses.optional(),
      note: optionalText.optional(),
    }),
  ).returns(z.object({ hints: z.array(hint) })),
  /** Planned hours were worked as they were planned. */
  'hours.setWorked': command(chosen).returns(several),
  /** What approving would mean: how much, and which limits would be crossed. */
  'hours.beforeApproval': query(chosen).returns(
    z.object({
      ...{ approvable: z.number(), left: z.number(), totals, crossings: z.array(crossing) },
      /** What is not known, or not sure to be right: it crosses no limit that is known. */
      unknowns: z.array(crossing),
    }),
  ),
  /** Freezes rates and form of reward; a crossing is kept with the hours, in words. */
  'hours.approve': command(chosen).returns(several.extend({ crossings: z.array(crossing) })),
  'hours.reopen': command(chosen).returns(several),
  'hours.remove': command(z.object({ hoursId })).returns(done),
  /** A month of somebody to sign and send back; without a person of everybody with hours in it. */
  'hours.exportMonthSheet': task(z.object({ month, personId: personId.optional() })).returns(
    z.object({ files: z.array(fileRef) }),
  ),
  /** What a signed month sheet that came back would do; nothing is written. */
  'hours.inspectSheet': task(z.object({ file })).returns(preview),
  /** Takes the sheet over as one step; the file must have been read before. */
  'hours.takeSheet': command(
    z.object({ file, leave: z.array(z.number().int().min(1)).max(10_000).default([]) }),
  ).returns(z.object({ taken: z.number(), left: z.number(), sentence: z.string() })),
} as const
