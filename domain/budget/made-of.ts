import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { latestAmounts } from './budget-line.ts'
import type { BudgetAmount } from './budget-line.ts'
import type { AnnexChain, BudgetBook } from './budget-sheet.ts'
import { cost } from './cost-chain.ts'
import type { CostChain, MoneyEntry } from './cost-chain.ts'

/** `used` is what was realised and promised together. */
export const drilledFigures = ['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'used'] as const
export type DrilledFigure = (typeof drilledFigures)[number]

/** Which figure: of one line, one event or all; in one year or all. */
export type FigureWish = {
  readonly figure: DrilledFigure
  readonly year: number | null
  readonly lineId: BudgetLineId | null
  /** `none` is what belongs to no event. */
  readonly eventId: EventId | 'none' | null
}

/** One thing a figure is made of; together they are the figure. */
export type FigurePart = { readonly amount: Cents } & (
  | { readonly kind: 'amount'; readonly of: BudgetAmount }
  | { readonly kind: 'entry'; readonly of: MoneyEntry; readonly chain: CostChain }
  | { readonly kind: 'open'; readonly year: number; readonly chain: CostChain }
)

/** What a figure of the annex is made of: decided amounts, bookings, or what costs leave open. */
export function madeOf(
  book: Pick<BudgetBook, 'amounts' | 'entries'>,
  chains: readonly AnnexChain[],
  wish: FigureWish,
): readonly FigurePart[] {
  const { figure, year } = wish
  if (figure === 'begroot') return decided(book.amounts, wish)
  if (figure === 'used') {
    const both = ['gerealiseerd', 'verplicht'] as const
    return both.flatMap((each) => madeOf(book, chains, { ...wish, figure: each }))
  }
  const own = chains.filter(({ chain }) => belongs(chain, wish))
  if (figure === 'gerealiseerd') return booked(book.entries, own, year)
  return own.flatMap(({ chain, years }) =>
    years
      .filter((each) => (year === null || each.year === year) && each[figure] !== 0)
      .map((each) => ({ kind: 'open' as const, year: each.year, chain, amount: each[figure] })),
  )
}

/** The figure the parts add up to; null when no line has an amount. */
export function figureOf(figure: DrilledFigure, parts: readonly FigurePart[]): Cents | null {
  if (figure === 'begroot' && parts.length === 0) return null
  return sumCents(parts.map(({ amount }) => amount))
}

function decided(
  amounts: readonly BudgetAmount[],
  { year, lineId }: FigureWish,
): readonly FigurePart[] {
  const years = year === null ? new Set(amounts.map((each) => each.year)) : [year]
  return [...years]
    .toSorted((a, b) => a - b)
    .flatMap((each) => [...latestAmounts(each, amounts).values()])
    .filter((each) => lineId === null || each.lineId === lineId)
    .map((of) => ({ kind: 'amount', of, amount: cents(of.amount) }))
}

function booked(
  entries: readonly MoneyEntry[],
  chains: readonly AnnexChain[],
  year: number | null,
): readonly FigurePart[] {
  const own = new Map(chains.map(({ chain }) => [chain.id, chain]))
  return entries
    .flatMap((of): FigurePart[] => {
      const chain = own.get(of.chainId)
      const isRealised = of.step === 'actual' || of.step === 'credit'
      if (chain === undefined || !isRealised || (year !== null && of.year !== year)) return []
      return [{ kind: 'entry', of, chain, amount: cost(of) }]
    })
    .toSorted((a, b) => (a.kind === 'entry' && b.kind === 'entry' ? byDay(a.of, b.of) : 0))
}

function byDay(a: MoneyEntry, b: MoneyEntry): number {
  if (a.date === b.date) return 0
  return a.date < b.date ? -1 : 1
}

function belongs(chain: CostChain, { lineId, eventId }: FigureWish): boolean {
  if (lineId !== null && chain.lineId !== lineId) return false
  if (eventId === null) return true
  return chain.eventId === (eventId === 'none' ? null : eventId)
}
