import type { IsoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import type { BudgetSignal } from './budget-figures.ts'
import { runsOut } from './runs-out.ts'
import type { Spending } from './runs-out.ts'

/** What a line of the year comes to, as far as the checks look at it. */
export type CheckedLine = Spending & {
  readonly lineId: BudgetLineId
  readonly name: string
  readonly signal: BudgetSignal | null
  readonly used: Cents
}

type Overpaid = {
  readonly chainId: CostChainId
  readonly lineId: BudgetLineId
  readonly description: string
  readonly amount: Cents
}
type Invoice = {
  readonly chainId: CostChainId
  readonly lineId: BudgetLineId
  readonly invoice: string
  readonly supplier: string | null
  readonly bookings: number
  /** Of one day and amount, so surely the same. */
  readonly isSame: boolean
}
type Uncosted = { readonly eventId: EventId; readonly title: string; readonly date: IsoDate }
type StillOpen = {
  readonly amount: Cents
  readonly costs: number
  /** Where the most is open. */
  readonly lineId: BudgetLineId | null
}

/** Everything the checks of one year look at. */
export type CheckedYear = {
  readonly year: number
  readonly today: IsoDate
  readonly isClosed: boolean
  readonly lines: readonly CheckedLine[]
  readonly open: StillOpen
  readonly overpaid: readonly Overpaid[]
  readonly invoicesTwice: readonly Invoice[]
  readonly eventsWithoutCosts: readonly Uncosted[]
}

type Line = { readonly lineId: BudgetLineId; readonly name: string }

/** One thing to look at, and where; a booking always stands on a line, so that needs no check. */
export type BudgetCheck =
  | ({ readonly kind: 'overrun'; readonly amount: Cents } & Line)
  | ({
      readonly kind: 'runs-out'
      readonly perMonth: Cents
      readonly left: Cents
      /** 1 is January. */
      readonly month: number
    } & Line)
  | ({ readonly kind: 'open-at-year-end'; readonly isOver: boolean } & StillOpen)
  | ({ readonly kind: 'above-commitment' } & Overpaid)
  | ({ readonly kind: 'invoice-twice' } & Invoice)
  | ({ readonly kind: 'costs-without-amount'; readonly amount: Cents } & Line)
  | ({ readonly kind: 'event-without-costs' } & Uncosted)

/** From November on what is promised for the year is looked at. */
const yearEndBegins = '-11-01'

/** What asks for attention in a year, the heaviest first. Nothing is blocked by it. */
export function budgetChecks(of: CheckedYear): readonly BudgetCheck[] {
  const { lines, overpaid, invoicesTwice, eventsWithoutCosts } = of
  return [
    ...lines.flatMap(({ lineId, name, signal, restant }): BudgetCheck[] =>
      signal === 'overrun' && restant !== null
        ? [{ kind: 'overrun', lineId, name, amount: -restant as Cents }]
        : [],
    ),
    ...invoicesTwice.filter(({ isSame }) => isSame).map(twice),
    ...openAtYearEnd(of),
    ...lines.flatMap((line) => running(line, of)),
    ...overpaid.map((found) => ({ kind: 'above-commitment' as const, ...found })),
    ...invoicesTwice.filter(({ isSame }) => !isSame).map(twice),
    ...lines.flatMap(({ lineId, name, signal, used }): BudgetCheck[] =>
      signal === 'no-amount' && used > 0
        ? [{ kind: 'costs-without-amount', lineId, name, amount: used }]
        : [],
    ),
    ...(of.isClosed ? [] : eventsWithoutCosts).map((found) => ({
      kind: 'event-without-costs' as const,
      ...found,
    })),
  ]
}

/** What cannot wait until she opens Begroting by herself. */
export function isUrgent(check: BudgetCheck): boolean {
  switch (check.kind) {
    case 'overrun':
    case 'runs-out':
    case 'open-at-year-end':
      return true
    case 'invoice-twice':
      return check.isSame
    default:
      return false
  }
}

function twice(found: Invoice): BudgetCheck {
  return { kind: 'invoice-twice', ...found }
}

function running(line: CheckedLine, { year, today }: CheckedYear): BudgetCheck[] {
  if (line.signal === 'overrun') return []
  const found = runsOut(line, year, today)
  return found === null
    ? []
    : [{ kind: 'runs-out', lineId: line.lineId, name: line.name, ...found }]
}

function openAtYearEnd({ year, today, isClosed, open }: CheckedYear): BudgetCheck[] {
  const isDue = today >= `${year}${yearEndBegins}`
  if (isClosed || !isDue || open.amount === 0) return []
  return [{ kind: 'open-at-year-end', isOver: today.slice(0, 4) > String(year), ...open }]
}
