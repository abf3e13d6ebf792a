import { z } from 'zod'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { typeCode } from './event-type.ts'
import { command, query } from './kinds.ts'
import { id, isoDate, wallTime, year } from './scalars.ts'

const subregion = z.enum(['oost', 'west']).nullable()
const typeId = id<EventTypeId>()

/** What is known about a proposed day, the heaviest first. */
const reason = z.object({
  id: z.string(),
  severity: z.enum(['avoid', 'adapt', 'note', 'no-data']),
  text: z.string(),
  advice: z.string().nullable(),
})

const proposed = z.object({
  key: z.string(),
  typeId,
  code: typeCode,
  typeName: z.string(),
  subregion,
  /** Which it is of those that are missing of its type there. */
  number: z.number(),
  ofType: z.number(),
  /** The number a year is a proposal of ours. */
  isProposal: z.boolean(),
  suggestedPeriod: z.string().nullable(),
  hasTemplate: z.boolean(),
  /** Null when the calendar has no day for it that is not to be avoided. */
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  reasons: z.array(reason),
})
export type ProposedEvent = z.output<typeof proposed>

const wanted = z.object({
  typeId,
  subregion,
  date: isoDate,
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
})

export const yearCalls = {
  /** An event with a day for everything the rhythm of the year still misses. */
  'year.proposal': query(z.object({ year })).returns(
    z.object({
      events: z.array(proposed),
      /** Whether the year stands in the budget, and how many lines it would take over. */
      hasBudgetYear: z.boolean(),
      budgetLines: z.number(),
    }),
  ),
  /** Makes these events from their templates, in one step. */
  'year.start': command(
    z.object({
      year,
      events: z.array(wanted).max(100),
      /** Puts the year in the budget with the lines there are; amounts stay empty. */
      takesBudgetLines: z.boolean().default(true),
    }),
  ).returns(
    z.object({
      events: z.array(z.object({ eventId: id<EventId>(), title: z.string(), date: isoDate })),
      isBudgetYearNew: z.boolean(),
    }),
  ),
} as const
