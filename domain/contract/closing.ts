import { z } from 'zod'
import type { EventId, PersonId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { cents, id, isoDate, nothing, optionalLine } from './scalars.ts'

const eventId = id<EventId>()
const step = z.enum(['attendance', 'outcomes', 'evaluation', 'thanks', 'costs'])
export type ClosingStepId = z.output<typeof step>

const closingStep = z.object({
  step,
  state: z.enum(['done', 'open', 'left-out']),
  why: z.string().nullable(),
  decidedOn: isoDate.nullable(),
})
export type ClosingStepEntry = z.output<typeof closingStep>

/** Every number of people counts distinct people. */
const facts = z.object({
  invited: z.number(),
  registered: z.number(),
  present: z.number(),
  walkIns: z.number(),
  outcomes: z.number(),
  respondents: z.number().nullable(),
  evaluationReadOn: isoDate.nullable(),
  thanked: z.number(),
  thanksUnsent: z.number(),
  costs: z.number(),
  /** Named in the estimate, and never given an amount. */
  costsWithoutAmount: z.number(),
  openCosts: z.number(),
  openAmount: cents,
})
export type ClosingFactsEntry = z.output<typeof facts>

const named = z.object({ personId: id<PersonId>(), name: z.string() })

const closing = z.object({
  steps: z.array(closingStep),
  facts,
  /** Who said yes and never came in; nobody while the event is not over. */
  noShows: z.array(named),
  /** The event is over, and not closed or cancelled. */
  canClose: z.boolean(),
})
export type ClosingOfEvent = z.output<typeof closing>

const unclosed = z.object({
  eventId,
  title: z.string(),
  date: isoDate,
  open: z.number(),
})

const chain = z.object({
  gemeenten: z.array(z.string()),
  lines: z.array(
    z.object({
      /** Null: without a role, or with one that does not leave the office by name. */
      chainRole: z.string().nullable(),
      counts: z.array(z.number()),
      region: z.number(),
      total: z.number(),
    }),
  ),
  columnTotals: z.array(z.number()),
  regionTotal: z.number(),
  total: z.number(),
})

const result = z.object({
  facts,
  /** How many said yes and never came in. */
  noShows: z.number(),
  chain,
  /** Of how many gemeenten somebody was there who works for it. */
  gemeentenPresent: z.number(),
  /** Groups without names; beside the people, never among them. */
  anonymous: z.array(z.object({ place: z.string(), people: z.number() })),
  costs: z.object({
    realised: cents,
    committed: cents,
    estimated: cents,
    /** What was spent over who was there; null when one of the two is not known. */
    perPerson: cents.nullable(),
  }),
})
export type EventResult = z.output<typeof result>

const done = z.object({ done: z.literal(true) })

export const closingCalls = {
  /** How far the closing of an event is. */
  'closing.get': query(z.object({ eventId })).returns(closing),
  /** "Niet nodig": this step is left out. */
  'closing.leaveOut': command(z.object({ eventId, step, why: optionalLine.default(null) })).returns(
    done,
  ),
  /** A step that was left out counts again. */
  'closing.takeBack': command(z.object({ eventId, step })).returns(done),
  /** Events that were held a while ago and are not closed; the oldest first. */
  'closing.waiting': query(nothing).returns(
    z.object({ events: z.array(unclosed), total: z.number() }),
  ),
  /** What the result page of an event says. */
  'closing.result': query(z.object({ eventId })).returns(result),
} as const
