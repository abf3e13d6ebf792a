import { z } from 'zod'
import type {
  ActionId,
  BudgetLineId,
  CostChainId,
  EventId,
  FundingSourceId,
  MoneyEntryId,
} from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import {
  cents,
  fileRef,
  id,
  isoDate,
  line,
  nothing,
  optionalLine,
  optionalText,
  typedCents,
  year,
} from './scalars.ts'

const step = z.enum(['estimate', 'commitment', 'actual', 'credit'])
const vatRate = z.enum(['nul', 'laag', 'hoog', 'vrijgesteld'])
const signal = z.enum(['no-amount', 'overrun', 'estimate-does-not-fit'])

const costs = { geraamd: cents, verplicht: cents, gerealiseerd: cents }
const costFigures = z.object(costs)

/** Null is unknown, which is not zero. */
const figures = {
  ...costs,
  begroot: cents.nullable(),
  restant: cents.nullable(),
  vrij: cents.nullable(),
  besteed: z.number().nullable(),
  signal: signal.nullable(),
}

/** What was decided for a line and year; the last one counts. */
const amount = z.object({
  version: z.number(),
  versionName: z.string(),
  amount: cents,
  decidedOn: isoDate.nullable(),
  reason: z.string().nullable(),
})
export type BudgetVersion = z.output<typeof amount>

const sheetRow = z.object({
  lineId: id<BudgetLineId>(),
  code: z.string(),
  name: z.string(),
  source: z.string().nullable(),
  actionIds: z.array(id<ActionId>()),
  /** Oldest first; empty while the amount is unknown. */
  amounts: z.array(amount),
  isNearlySpent: z.boolean(),
  ...figures,
})
export type BudgetRow = z.output<typeof sheetRow>

const sheet = z.object({
  year,
  /** From then on nothing is budgeted or booked in it. */
  closedOn: isoDate.nullable(),
  years: z.array(year),
  rows: z.array(sheetRow),
  total: z.object({ ...figures, linesWithoutAmount: z.number() }),
})
export type BudgetSheetAnswer = z.output<typeof sheet>

/** What a booking can choose from. */
const choices = z.object({
  years: z.array(year),
  closedYears: z.array(year),
  lines: z.array(
    z.object({
      id: id<BudgetLineId>(),
      code: z.string(),
      name: z.string(),
      opensYear: z.number().nullable(),
      closesYear: z.number().nullable(),
      actionIds: z.array(id<ActionId>()),
    }),
  ),
  fundingSources: z.array(
    z.object({ id: id<FundingSourceId>(), name: z.string(), isInAnnex: z.boolean() }),
  ),
  /** Null is exempt: no VAT on the invoice, which is not nil per cent. */
  vatRates: z.array(z.object({ rate: vatRate, percentage: z.number().nullable() })),
})
export type BudgetChoices = z.output<typeof choices>

const entry = z.object({
  id: id<MoneyEntryId>(),
  step,
  year,
  exVat: cents,
  vat: cents,
  /** What it costs the budget: VAT counts unless it is compensable. */
  cost: cents,
  rate: vatRate.nullable(),
  isCompensable: z.boolean(),
  invoice: z.string().nullable(),
  date: isoDate,
  note: z.string().nullable(),
  /** Where the invoice is kept. */
  attachment: z.string().nullable(),
  /** What was promised and not yet invoiced after this booking, and what it changed in that. */
  verplichtAfter: cents,
  verplichtChange: cents,
  /** The later year it was moved to, or the earlier one it came from. */
  carriedTo: year.nullable(),
  carriedFrom: year.nullable(),
})
export type BudgetEntry = z.output<typeof entry>

const chain = z.object({
  id: id<CostChainId>(),
  lineId: id<BudgetLineId>(),
  lineName: z.string(),
  eventId: id<EventId>().nullable(),
  eventTitle: z.string().nullable(),
  fundingSourceId: id<FundingSourceId>(),
  fundingSourceName: z.string(),
  /** False for foreign money, which never lands in the annex. */
  isInAnnex: z.boolean(),
  state: z.enum(['closed', 'committed', 'estimated', 'settled', 'without-amount']),
  description: z.string(),
  supplier: z.string().nullable(),
  closedOn: isoDate.nullable(),
  coversEstimate: z.boolean(),
  estimated: cents,
  committed: cents,
  actual: cents,
  credited: cents,
  ...costs,
  years: z.array(z.object({ year, ...costs })),
  entries: z.array(entry),
})
export type BudgetChain = z.output<typeof chain>

const overTheYears = z.object({
  years: z.array(
    z.object({
      year,
      closedOn: isoDate.nullable(),
      ...figures,
      linesWithoutAmount: z.number(),
    }),
  ),
  /** Each line with its years, in the order of the years above; null where it is not listed. */
  lines: z.array(
    z.object({
      lineId: id<BudgetLineId>(),
      code: z.string(),
      name: z.string(),
      years: z.array(z.object(figures).nullable()),
    }),
  ),
})
export type BudgetYears = z.output<typeof overTheYears>

/** The same money counted four ways; they agree to the cent. */
const totals = z.object({
  byLine: costFigures,
  byEvent: costFigures,
  byYear: costFigures,
  byChain: costFigures,
})

const money = {
  year,
  exVat: typedCents,
  vat: typedCents,
  rate: vatRate.nullable(),
  isCompensable: z.boolean(),
  invoice: optionalLine.optional(),
  date: isoDate,
  note: optionalText.optional(),
  attachment: optionalLine.optional(),
}
const newVersion = z
  .object({ name: line, decidedOn: isoDate.nullable(), reason: optionalText })
  .optional()
const closing = z.object({ verplicht: cents, geraamd: cents }).nullable()
const booked = z.object({
  chainId: id<CostChainId>(),
  entryId: id<MoneyEntryId>(),
  /** What closing the chain would free, offered after a final invoice. */
  closing,
})
const done = z.object({ done: z.literal(true) })

export const budget = {
  'budget.sheet': query(z.object({ year })).returns(sheet),
  'budget.years': query(nothing).returns(overTheYears),
  'budget.choices': query(nothing).returns(choices),
  'budget.totals': query(nothing).returns(totals),
  'budget.chains': query(
    z.object({
      chainId: id<CostChainId>().nullable().optional(),
      lineId: id<BudgetLineId>().nullable().optional(),
      eventId: id<EventId>().nullable().optional(),
      year: year.nullable().optional(),
      /** Words in the cost, its supplier, its event or its bookings. */
      words: z.string().trim().max(300).nullable().optional(),
      /** A page of them, oldest first; without a limit all of them. */
      limit: z.number().int().min(1).max(500).optional(),
      offset: z.number().int().min(0).optional(),
    }),
  ).returns(z.array(chain)),
  'budget.addYear': command(z.object({ year })).returns(done),
  /** Nothing is budgeted or booked in it any more; what is open can still be moved to a later year. */
  'budget.closeYear': command(z.object({ year })).returns(done),
  'budget.openYear': command(z.object({ year })).returns(done),
  'budget.addLine': command(z.object({ code: line, name: line })).returns(
    z.object({ lineId: id<BudgetLineId>() }),
  ),
  'budget.changeLine': command(
    z.object({
      lineId: id<BudgetLineId>(),
      code: line.optional(),
      name: line.optional(),
      opensYear: year.nullable().optional(),
      closesYear: year.nullable().optional(),
    }),
  ).returns(done),
  'budget.archiveLine': command(z.object({ lineId: id<BudgetLineId>() })).returns(done),
  'budget.setAmount': command(
    z.object({
      lineId: id<BudgetLineId>(),
      year,
      /** Null takes the latest version away; without an earlier one the amount is unknown again. */
      amount: typedCents.nullable(),
      /** Given, the amount becomes a new version beside the earlier one. */
      newVersion,
    }),
  ).returns(z.object({ counts: amount.nullable() })),
  /** A block of amounts at once, each as `budget.setAmount` would; one step to take back. */
  'budget.setAmounts': command(
    z.object({
      changes: z
        .array(z.object({ lineId: id<BudgetLineId>(), year, amount: typedCents.nullable() }))
        .min(1)
        .max(2_000),
      newVersion,
    }),
  ).returns(z.object({ changed: z.number() })),
  'budget.book': command(
    z.object({
      chain: z.union([
        z.object({ id: id<CostChainId>() }),
        z.object({
          lineId: id<BudgetLineId>(),
          eventId: id<EventId>().nullable(),
          fundingSourceId: id<FundingSourceId>().optional(),
          description: line,
          supplier: optionalLine.optional(),
          coversEstimate: z.boolean().optional(),
        }),
      ]),
      step,
      isFinal: z.boolean().optional(),
      ...money,
    }),
  ).returns(booked),
  'budget.changeEntry': command(z.object({ entryId: id<MoneyEntryId>(), step, ...money })).returns(
    done,
  ),
  'budget.removeEntry': command(z.object({ entryId: id<MoneyEntryId>() })).returns(done),
  'budget.changeChain': command(
    z.object({
      chainId: id<CostChainId>(),
      lineId: id<BudgetLineId>().optional(),
      eventId: id<EventId>().nullable().optional(),
      description: line.optional(),
      supplier: optionalLine.optional(),
      coversEstimate: z.boolean().optional(),
      isClosed: z.boolean().optional(),
    }),
  ).returns(done),
  /** A cost that no money was booked on; with money it is closed instead. */
  'budget.removeChain': command(z.object({ chainId: id<CostChainId>() })).returns(done),
  'budget.carryOver': command(
    z.object({
      chainId: id<CostChainId>(),
      step: z.enum(['estimate', 'commitment']),
      fromYear: year,
      toYear: year,
      amount: typedCents,
      date: isoDate,
      note: optionalText.optional(),
    }),
  ).returns(done),
  'budget.export': task(nothing).returns(z.object({ files: z.array(fileRef) })),
} as const
