import type { IsoDate } from '#domain/shared/dates'
import type { MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { figuresOfChain } from './chain-figures.ts'
import type { ChainState } from './chain-figures.ts'
import type { MoneyEntry } from './cost-chain.ts'

/** Doorschuiven: what is open in one year is moved to a later one. */
export type CarryOver = {
  readonly step: 'estimate' | 'commitment'
  readonly fromYear: number
  readonly toYear: number
  readonly amount: Cents
  readonly date: IsoDate
  readonly note: string | null
  readonly ids: readonly [MoneyEntryId, MoneyEntryId]
}

export type CarryOverRefusal = 'nothing-to-carry' | 'more-than-open' | 'year-not-later'

export type CarryOverDecision =
  | { readonly kind: 'entries'; readonly entries: readonly [MoneyEntry, MoneyEntry] }
  | { readonly kind: 'refused'; readonly reason: CarryOverRefusal; readonly open: Cents }

/** A dated pair, less in the old year and as much more in the new one, up to what is open. */
export function decideCarryOver(
  chain: ChainState,
  entries: Iterable<MoneyEntry>,
  wish: CarryOver,
): CarryOverDecision {
  const open = openInYear(chain, entries, wish)
  const refuse = (reason: CarryOverRefusal) => ({ kind: 'refused', reason, open }) as const
  if (wish.amount <= 0) return refuse('nothing-to-carry')
  if (wish.toYear <= wish.fromYear) return refuse('year-not-later')
  if (wish.amount > open) return refuse('more-than-open')

  const { step, date, note, ids } = wish
  // The amount moved is what it costs the budget, so VAT is already in it where it counts.
  const pairOf = (id: MoneyEntryId, year: number, exVat: Cents): MoneyEntry => ({
    id,
    chainId: chain.id,
    step,
    year,
    exVat,
    vat: cents(0),
    rate: null,
    isCompensable: false,
    invoice: null,
    date,
    note,
  })
  return {
    kind: 'entries',
    entries: [
      pairOf(ids[0], wish.fromYear, cents(-wish.amount)),
      pairOf(ids[1], wish.toYear, wish.amount),
    ],
  }
}

function openInYear(chain: ChainState, entries: Iterable<MoneyEntry>, wish: CarryOver): Cents {
  const year = figuresOfChain(chain, entries).years.find((own) => own.year === wish.fromYear)
  if (year === undefined) return cents(0)
  return wish.step === 'commitment' ? year.verplicht : year.geraamd
}
