import { z } from 'zod'
import type {
  BudgetLineId,
  CostChainId,
  EventId,
  FileRefId,
  FinanceReadingId,
  FinanceRowId,
  FundingSourceId,
  MoneyEntryId,
} from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import { cents, fileRef, id, instant, isoDate, line, optionalLine, year } from './scalars.ts'

const bookingField = z.enum([
  'date',
  'ledger',
  'description',
  'supplier',
  'invoice',
  'exVat',
  'vat',
  'incVat',
  'amount',
  'debit',
  'credit',
  'side',
])
const vatRate = z.enum(['nul', 'laag', 'hoog', 'vrijgesteld'])
const words = {
  ledger: z.string().nullable(),
  description: z.string().nullable(),
  supplier: z.string().nullable(),
  invoice: z.string().nullable(),
}
const amounts = { exVat: cents, vat: cents }

const bookingsPreview = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number() })),
  sheet: z.string(),
  headerRow: z.number(),
  columns: z.array(z.object({ field: bookingField, heading: z.string() })),
  /** How many bookings are new, and how many came in with an earlier file. */
  counts: z.object({ new: z.number(), known: z.number() }),
  rows: z.array(
    z.object({ row: z.number(), bookedOn: isoDate, ...words, ...amounts, isKnown: z.boolean() }),
  ),
  ...amounts,
  meaning: z.enum(['with-vat', 'vat-unknown']),
  /** Costs stood below zero in the file and are turned. */
  isTurned: z.boolean(),
  notes: z.array(
    z.object({
      cell: z.string(),
      kind: z.enum(['no-day', 'no-amount', 'sum-differs']),
      value: z.string(),
    }),
  ),
})
export type BookingsPreview = z.output<typeof bookingsPreview>

const matchState = z.enum(['choose', 'only-there', 'proposed', 'only-here', 'left-out', 'matched'])
const ownBooking = z.object({
  id: id<MoneyEntryId>(),
  chainId: id<CostChainId>(),
  description: z.string(),
  supplier: z.string().nullable(),
  lineName: z.string(),
  year: z.number(),
  date: isoDate,
  invoice: z.string().nullable(),
  ...amounts,
})
export type OwnBookingEntry = z.output<typeof ownBooking>

const financeRow = z.object({
  id: id<FinanceRowId>(),
  bookedOn: isoDate,
  ...words,
  ...amounts,
  leftOutWhy: z.string().nullable(),
})
export type FinanceRowEntry = z.output<typeof financeRow>

const matchItem = z.object({
  key: z.string(),
  state: matchState,
  certainty: z.enum(['sure', 'likely', 'possible']).nullable(),
  reasons: z.array(
    z.enum([
      'same-invoice',
      'same-amount',
      'other-amount',
      'same-supplier',
      'other-supplier',
      'near-day',
      'far-day',
      'by-hand',
    ]),
  ),
  ours: z.array(ownBooking),
  theirs: z.array(financeRow),
})
export type FinanceItem = z.output<typeof matchItem>

const sides = z.object({ count: z.number(), here: cents, there: cents })
const explained = z.object({
  here: cents,
  there: cents,
  /** Ours minus theirs, without VAT; the parts come to exactly this. */
  difference: cents,
  parts: z.record(matchState, sides),
})

const reconciliation = z.object({
  years: z.array(z.number()),
  readings: z.array(
    z.object({
      id: id<FinanceReadingId>(),
      fileName: z.string(),
      readAt: instant,
      rows: z.number(),
    }),
  ),
  explained,
  /** Pairs that are sure and not linked yet: they can be linked at once. */
  surePairs: z.array(z.object({ rowId: id<FinanceRowId>(), entryId: id<MoneyEntryId>() })),
  total: z.number(),
  items: z.array(matchItem),
})
export type Reconciliation = z.output<typeof reconciliation>

const rowId = id<FinanceRowId>()
const done = z.object({ done: z.literal(true) })
const reading = { file: id<FileRefId>(), sheet: z.string().nullable().default(null) }

export const finance = {
  /** What a file of finance holds and what of it is new; nothing is written. */
  'finance.inspect': task(z.object(reading)).returns(bookingsPreview),
  /** Keeps its bookings beside ours; what came in before stays as it is. It must have been inspected. */
  'finance.take': command(z.object(reading)).returns(
    z.object({ added: z.number(), known: z.number(), sentence: z.string() }),
  ),
  'finance.list': query(
    z.object({
      year: year.nullable().default(null),
      state: matchState.nullable().default(null),
      search: z.string().trim().max(100).default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1_000).default(200),
    }),
  ).returns(reconciliation),
  /** Which line, and which cost of ours, a row that is only there most likely belongs to. */
  'finance.proposal': query(z.object({ rowId })).returns(
    z.object({
      lineId: id<BudgetLineId>().nullable(),
      how: z.enum(['remembered', 'supplier', 'words']).nullable(),
      rate: vatRate.nullable(),
      chains: z.array(
        z.object({
          id: id<CostChainId>(),
          description: z.string(),
          supplier: z.string().nullable(),
          lineName: z.string(),
          verplicht: cents,
        }),
      ),
      /** Bookings of ours that are not linked, the likeliest first. */
      entries: z.array(ownBooking),
    }),
  ),
  'finance.match': command(
    z.object({
      pairs: z
        .array(z.object({ rowId, entryId: id<MoneyEntryId>() }))
        .min(1)
        .max(20_000),
    }),
  ).returns(z.object({ linked: z.number() })),
  'finance.unmatch': command(z.object({ rowId })).returns(done),
  /** Books a row that is only there as an invoice of ours, and remembers the line of its ledger. */
  'finance.book': command(
    z.object({
      rowId,
      chain: z.union([
        z.object({ id: id<CostChainId>() }),
        z.object({
          lineId: id<BudgetLineId>(),
          eventId: id<EventId>().nullable(),
          fundingSourceId: id<FundingSourceId>().optional(),
          description: line,
          supplier: optionalLine.optional(),
        }),
      ]),
      year,
      rate: vatRate.nullable(),
      isCompensable: z.boolean(),
    }),
  ).returns(z.object({ chainId: id<CostChainId>(), entryId: id<MoneyEntryId>() })),
  /** Says why a row needs no booking of ours; null takes that back. */
  'finance.leaveOut': command(z.object({ rowId, why: optionalLine })).returns(done),
  /** Takes the rows of a file away again; our own bookings stay. */
  'finance.removeReading': command(z.object({ readingId: id<FinanceReadingId>() })).returns(done),
  /** The differences as a workbook for the finance department. */
  'finance.export': task(z.object({ year: year.nullable().default(null) })).returns(
    z.object({ files: z.array(fileRef) }),
  ),
} as const
