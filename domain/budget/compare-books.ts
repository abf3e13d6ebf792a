import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { amountChanges } from './amount-changes.ts'
import type { AmountChange } from './amount-changes.ts'
import { noCosts } from './budget-figures.ts'
import type { BudgetAmount } from './budget-line.ts'
import { budgetSheet, byChain, byEvent } from './budget-sheet.ts'
import type { BudgetBook } from './budget-sheet.ts'
import { chainChanges } from './chain-changes.ts'
import type { ChainChange, ChainStand, Effect } from './chain-changes.ts'
import type { CostFigures } from './chain-figures.ts'

/** The columns that are compared; null is unknown, which is not zero. */
export type ComparedFigures = CostFigures & {
  readonly begroot: Cents | null
  readonly restant: Cents | null
}

/** How much each column went up or down; what was unknown counts as nothing. */
export type Difference = CostFigures & { readonly begroot: Cents; readonly restant: Cents }

/** One thing that happened and what it did to a row; the parts of a row add up to its difference. */
export type DifferencePart = Difference & {
  readonly why:
    | { readonly kind: 'amount'; readonly change: AmountChange }
    | { readonly kind: 'chain'; readonly change: ChainChange }
    /** Restant is known as soon as a line has an amount, and unknown again without it. */
    | { readonly kind: 'restant-known' | 'restant-unknown' }
}

/** One line or one event in one year, before and after. */
export type ComparedRow<Key> = {
  readonly key: Key
  readonly year: number
  readonly before: ComparedFigures
  readonly after: ComparedFigures
  readonly difference: Difference
  readonly parts: readonly DifferencePart[]
}

/** What differs between two books, by line, with the whole explanation. */
export function compareByLine(
  before: BudgetBook,
  after: BudgetBook,
  years: readonly number[],
): readonly ComparedRow<BudgetLineId>[] {
  const effects = effectsPer(changesOf(before, after), ({ lineId }) => lineId)
  const chains = { before: byChain(before), after: byChain(after) }
  return years.flatMap((year) => {
    const was = rowsOf(budgetSheet(year, before, chains.before).rows)
    const is = rowsOf(budgetSheet(year, after, chains.after).rows)
    // The order of today first; a line that is gone follows.
    return [...new Set([...is.keys(), ...was.keys()])].map((lineId) => {
      const figures = { before: was.get(lineId) ?? unknown, after: is.get(lineId) ?? unknown }
      const amounts = amountChanges(
        amountsOf(before.amounts, lineId, year),
        amountsOf(after.amounts, lineId, year),
      )
      return comparedRow(lineId, year, figures, [
        ...amounts.map(amountPart),
        ...(effects.get(`${lineId} ${year}`) ?? []),
      ])
    })
  })
}

/** What differs between two books, by event; null is what belongs to none. */
export function compareByEvent(
  before: BudgetBook,
  after: BudgetBook,
  years: readonly number[],
): readonly ComparedRow<EventId | null>[] {
  const effects = effectsPer(changesOf(before, after), ({ eventId }) => eventId ?? '')
  const chains = { before: byChain(before), after: byChain(after) }
  return years.flatMap((year) => {
    const was = byEvent(chains.before, year)
    const is = byEvent(chains.after, year)
    return [...new Set([...is.keys(), ...was.keys()])].map((eventId) => {
      const figures = {
        before: { ...unknown, ...(was.get(eventId) ?? noCosts) },
        after: { ...unknown, ...(is.get(eventId) ?? noCosts) },
      }
      return comparedRow(eventId, year, figures, effects.get(`${eventId ?? ''} ${year}`) ?? [])
    })
  })
}

const unknown: ComparedFigures = { ...noCosts, begroot: null, restant: null }

function comparedRow<Key>(
  key: Key,
  year: number,
  figures: { readonly before: ComparedFigures; readonly after: ComparedFigures },
  parts: readonly DifferencePart[],
): ComparedRow<Key> {
  const { before, after } = figures
  const difference = {
    begroot: cents((after.begroot ?? 0) - (before.begroot ?? 0)),
    geraamd: cents(after.geraamd - before.geraamd),
    verplicht: cents(after.verplicht - before.verplicht),
    gerealiseerd: cents(after.gerealiseerd - before.gerealiseerd),
    restant: cents((after.restant ?? 0) - (before.restant ?? 0)),
  }
  return { key, year, before, after, difference, parts: withRestant(figures, difference, parts) }
}

/** A restant that was or becomes unknown did not go up or down by bookings: it came or went whole. */
function withRestant(
  { before, after }: { readonly before: ComparedFigures; readonly after: ComparedFigures },
  { restant }: Difference,
  parts: readonly DifferencePart[],
): readonly DifferencePart[] {
  if (before.restant !== null && after.restant !== null) return parts
  const without = parts.map((part) => ({ ...part, restant: cents(0) }))
  if (restant === 0) return without
  const kind = before.restant === null ? 'restant-known' : 'restant-unknown'
  return [...without, { ...noCosts, begroot: cents(0), restant, why: { kind } }]
}

function amountPart(change: AmountChange): DifferencePart {
  const { begroot } = change
  return { ...noCosts, begroot, restant: begroot, why: { kind: 'amount', change } }
}

function effectsPer(
  changes: readonly ChainChange[],
  keyOf: (effect: Effect) => string,
): ReadonlyMap<string, readonly DifferencePart[]> {
  const found = new Map<string, DifferencePart[]>()
  for (const change of changes) {
    const own = new Map<string, CostFigures>()
    for (const effect of change.effects) {
      const key = `${keyOf(effect)} ${effect.year}`
      own.set(key, plus(own.get(key) ?? noCosts, effect))
    }
    for (const [key, figures] of own) {
      const { geraamd, verplicht, gerealiseerd } = figures
      // Moved to another event, and still on the same line: nothing happened to the line.
      if (geraamd === 0 && verplicht === 0 && gerealiseerd === 0) continue
      const part: DifferencePart = {
        ...figures,
        begroot: cents(0),
        restant: cents(0 - verplicht - gerealiseerd),
        why: { kind: 'chain', change },
      }
      const known = found.get(key)
      if (known === undefined) found.set(key, [part])
      else known.push(part)
    }
  }
  return found
}

function plus(a: CostFigures, b: CostFigures): CostFigures {
  return {
    geraamd: cents(a.geraamd + b.geraamd),
    verplicht: cents(a.verplicht + b.verplicht),
    gerealiseerd: cents(a.gerealiseerd + b.gerealiseerd),
  }
}

function changesOf(before: BudgetBook, after: BudgetBook): readonly ChainChange[] {
  const was = standsOf(before)
  const is = standsOf(after)
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) =>
    chainChanges(was.get(id) ?? null, is.get(id) ?? null),
  )
}

function standsOf({
  chains,
  entries,
  fundingSources,
}: BudgetBook): ReadonlyMap<string, ChainStand> {
  const own = new Set(fundingSources.filter(({ isInAnnex }) => isInAnnex).map(({ id }) => id))
  const ofChain = new Map<string, BudgetBook['entries'][number][]>()
  for (const entry of entries) {
    const known = ofChain.get(entry.chainId)
    if (known === undefined) ofChain.set(entry.chainId, [entry])
    else known.push(entry)
  }
  return new Map(
    chains.map((chain) => [
      chain.id,
      {
        chain,
        isInAnnex: own.has(chain.fundingSourceId),
        entries: ofChain.get(chain.id) ?? [],
      },
    ]),
  )
}

function amountsOf(amounts: readonly BudgetAmount[], lineId: BudgetLineId, year: number) {
  return amounts.filter((amount) => amount.lineId === lineId && amount.year === year)
}

function rowsOf<Row extends ComparedFigures & { readonly line: { readonly id: BudgetLineId } }>(
  rows: readonly Row[],
): ReadonlyMap<BudgetLineId, ComparedFigures> {
  return new Map(
    rows.map(({ line, begroot, geraamd, verplicht, gerealiseerd, restant }) => [
      line.id,
      { begroot, geraamd, verplicht, gerealiseerd, restant },
    ]),
  )
}
