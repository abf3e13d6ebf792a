import { z } from 'zod'
import type { BudgetLineId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import { query } from './kinds.ts'
import { cents, id, isoDate, line, optionalLine, year } from './scalars.ts'

const lineId = id<BudgetLineId>()
const ofLine = { lineId, name: z.string() }
const ofChain = { chainId: id<CostChainId>(), lineId }

const check = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('overrun'), ...ofLine, amount: cents }),
  z.object({
    kind: z.literal('runs-out'),
    ...ofLine,
    perMonth: cents,
    left: cents,
    month: z.number(),
  }),
  z.object({
    kind: z.literal('open-at-year-end'),
    isOver: z.boolean(),
    amount: cents,
    costs: z.number(),
    lineId: lineId.nullable(),
  }),
  z.object({
    kind: z.literal('above-commitment'),
    ...ofChain,
    description: z.string(),
    amount: cents,
  }),
  z.object({
    kind: z.literal('invoice-twice'),
    ...ofChain,
    invoice: z.string(),
    supplier: z.string().nullable(),
    bookings: z.number(),
    /** Of one day and amount, so surely the same. */
    isSame: z.boolean(),
  }),
  z.object({ kind: z.literal('costs-without-amount'), ...ofLine, amount: cents }),
  z.object({
    kind: z.literal('event-without-costs'),
    eventId: id<EventId>(),
    title: z.string(),
    date: isoDate,
  }),
])
const checks = z.object({
  year,
  closedOn: isoDate.nullable(),
  /** The heaviest first; the urgent ones stand on Vandaag as well. */
  checks: z.array(z.intersection(check, z.object({ isUrgent: z.boolean() }))),
})
export type BudgetChecks = z.output<typeof checks>

const yearEnd = z.object({
  year,
  closedOn: isoDate.nullable(),
  verplicht: cents,
  geraamd: cents,
  costsPromised: z.number(),
  linesWithoutAmount: z.number(),
  openCount: z.number(),
  /** What is still open, the largest first, a dozen of `openCount`. */
  open: z.array(
    z.object({
      ...ofChain,
      lineName: z.string(),
      description: z.string(),
      verplicht: cents,
      geraamd: cents,
    }),
  ),
})
export type BudgetYearEnd = z.output<typeof yearEnd>

/** Null while nothing was spent, or nobody was counted. */
const perPerson = z.object({
  expected: cents,
  realised: cents,
  /** Who was in, or who said yes while the event is still to come. */
  people: z.number(),
  isHeld: z.boolean(),
  expectedPerPerson: cents.nullable(),
  realisedPerPerson: cents.nullable(),
  /** Earlier events of the same kind with costs, the latest first. */
  earlier: z.array(
    z.object({
      eventId: id<EventId>(),
      title: z.string(),
      date: isoDate,
      people: z.number(),
      perPerson: cents,
    }),
  ),
})
export type BudgetPerPerson = z.output<typeof perPerson>

export const budgetChecks = {
  'budget.checks': query(z.object({ year })).returns(checks),
  'budget.yearEnd': query(z.object({ year })).returns(yearEnd),
  /** Where an invoice with this number of this supplier was booked before. */
  'budget.sameInvoice': query(
    z.object({
      supplier: optionalLine,
      invoice: line,
      exceptEntryId: id<MoneyEntryId>().nullable().optional(),
    }),
  ).returns(
    z.object({
      bookings: z.array(z.object({ description: z.string(), date: isoDate, cost: cents })),
    }),
  ),
  'budget.perPerson': query(z.object({ eventId: id<EventId>() })).returns(perPerson),
} as const
