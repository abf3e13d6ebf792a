import { chosenYears, wholeBudget } from './budget-choice.ts'
import type { BudgetDifference } from './budget-difference.ts'
import type { BudgetChoice, BudgetColumnId } from './budget-choice.ts'
import { byChain } from '#domain/budget/budget-sheet'
import type { AnnexChain, BudgetBook } from '#domain/budget/budget-sheet'
import { inAnnexOrder } from '#domain/budget/budget-line'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import type { IsoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'

export type BudgetWorkbookEvent = {
  readonly id: EventId
  readonly title: string
  readonly date: IsoDate | null
}

export type BudgetWorkbookInput = {
  readonly book: BudgetBook
  /** The years of the annex; a year with bookings is added by itself. */
  readonly years: readonly number[]
  /** At least those that a chain names. */
  readonly events: readonly BudgetWorkbookEvent[]
  readonly statedOn: IsoDate
  readonly regionName: string
  /** Who the annex is made for, such as the centrumgemeente. */
  readonly madeFor: string | null
  /** The label of the snapshot it is compared with. */
  readonly comparedWith: string | null
  /** What happened since that stand; without it there is no sheet about it. */
  readonly differences?: readonly BudgetDifference[]
  /** Everything unless told. */
  readonly choice?: BudgetChoice
}

/** One booking as the list shows it; `open` and `estimated` stand on the last of its chain and year. */
export type Booking = {
  readonly entry: MoneyEntry
  readonly figures: AnnexChain
  readonly chainNumber: number
  readonly isLastCommitment: boolean
  readonly isLastEstimate: boolean
}

/** What the sheets agree on: the numbers that formulas look for, and the rows of the bookings. */
export type BudgetLayout = {
  readonly input: BudgetWorkbookInput
  /** The years that have a sheet. */
  readonly years: readonly number[]
  /** Whether a year with bookings has no sheet, so that nothing can be checked against them all. */
  readonly misses: boolean
  readonly hidden: ReadonlySet<BudgetColumnId>
  readonly chains: readonly AnnexChain[]
  readonly bookings: readonly Booking[]
  readonly lineNumbers: ReadonlyMap<BudgetLineId, number>
  /** No event is 0. */
  readonly eventNumbers: ReadonlyMap<EventId | null, number>
}

/** Orders and numbers everything once. Keys are numbers: a text may be read as a pattern by Excel. */
export function budgetLayout(input: BudgetWorkbookInput): BudgetLayout {
  const { book } = input
  const chains = byChain(book)
  const lines = inAnnexOrder(book.lines)
  const events = inEventOrder(input.events)
  const bookingYears = chains.flatMap((figures) => figures.years.map((own) => own.year))
  const choice = input.choice ?? wholeBudget
  const all = [...new Set([...input.years, ...bookingYears])].sort((a, b) => a - b)
  const years = chosenYears(all, choice)
  return {
    input,
    years,
    misses: bookingYears.some((year) => !years.includes(year)),
    hidden: new Set(choice.hidden),
    chains,
    bookings: bookingsOf(chains, book.entries),
    lineNumbers: new Map(lines.map((line, index) => [line.id, index + 1])),
    eventNumbers: new Map<EventId | null, number>([
      [null, 0],
      ...events.map((event, index) => [event.id, index + 1] as const),
    ]),
  }
}

/** By day, events without a day last. */
export function inEventOrder(
  events: readonly BudgetWorkbookEvent[],
): readonly BudgetWorkbookEvent[] {
  const keyOf = (event: BudgetWorkbookEvent) => `${event.date ?? '9999'} ${event.title} ${event.id}`
  return events.toSorted((a, b) => compare(keyOf(a), keyOf(b)))
}

/** The number of a line or event; a booking on one that was not handed over is a mistake of ours. */
export function numberOf<Key>(numbers: ReadonlyMap<Key, number>, key: Key): number {
  const number = numbers.get(key)
  if (number === undefined) throw new Error(`Not part of this budget workbook: ${String(key)}`)
  return number
}

function bookingsOf(
  chains: readonly AnnexChain[],
  entries: readonly MoneyEntry[],
): readonly Booking[] {
  const ofChain = new Map<CostChainId, MoneyEntry[]>()
  for (const entry of entries.toSorted((a, b) => compare(a.date, b.date))) {
    const known = ofChain.get(entry.chainId)
    if (known === undefined) ofChain.set(entry.chainId, [entry])
    else known.push(entry)
  }
  const firstDay = (id: CostChainId) => ofChain.get(id)?.[0]?.date ?? ''
  return chains
    .filter((figures) => ofChain.has(figures.chain.id))
    .toSorted((a, b) => compare(firstDay(a.chain.id), firstDay(b.chain.id)))
    .flatMap((figures, index) =>
      markedBookings(figures, index + 1, ofChain.get(figures.chain.id) ?? []),
    )
}

function markedBookings(
  figures: AnnexChain,
  chainNumber: number,
  entries: readonly MoneyEntry[],
): readonly Booking[] {
  const last = new Map(entries.map((entry) => [`${entry.step} ${entry.year}`, entry.id]))
  return entries.map((entry) => {
    const isLast = last.get(`${entry.step} ${entry.year}`) === entry.id
    return {
      entry,
      figures,
      chainNumber,
      isLastCommitment: isLast && entry.step === 'commitment',
      isLastEstimate: isLast && entry.step === 'estimate',
    }
  })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
