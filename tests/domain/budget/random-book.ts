import fc from 'fast-check'
import { isoDate } from '#domain/shared/dates'
import type { CostChainId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { BudgetBook } from '#domain/budget/budget-sheet'
import { moneySteps, vatRates } from '#domain/budget/cost-chain'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import { amount, book, chain, entry, eventId, foreignSource, line, ownSource } from './book.ts'

export const years = [2024, 2025, 2026]
export const lines = [1, 2, 3, 4].map((order) => line(order))

const chainSpec = fc.record({
  order: fc.integer({ min: 1, max: 4 }),
  event: fc.option(fc.constantFrom('e1', 'e2', 'e3')),
  isForeign: fc.boolean(),
  isClosed: fc.boolean(),
  coversEstimate: fc.boolean(),
})

/** A wish to book something, decreases and odd cents among them; the rules may refuse it. */
export const entryWish = fc.record({
  chain: fc.nat({ max: 7 }),
  step: fc.constantFrom(...moneySteps),
  year: fc.constantFrom(...years),
  exVat: fc.integer({ min: -150_000, max: 300_000 }),
  vat: fc.integer({ min: 0, max: 60_000 }),
  rate: fc.option(fc.constantFrom(...vatRates)),
  isCompensable: fc.boolean(),
  day: fc.integer({ min: 1, max: 28 }),
})
export type EntryWish = typeof entryWish extends fc.Arbitrary<infer Wish> ? Wish : never

const amountWish = fc.record({
  order: fc.integer({ min: 1, max: 4 }),
  year: fc.constantFrom(...years),
  euros: fc.integer({ min: 0, max: 9_000 }),
})

/** A random annex: what the rules refuse is left out, as the program would. */
export const randomBook: fc.Arbitrary<BudgetBook> = fc
  .record({
    chains: fc.array(chainSpec, { minLength: 1, maxLength: 8, size: 'max' }),
    wishes: fc.array(entryWish, { maxLength: 60, size: 'max' }),
    amounts: fc.array(amountWish, { maxLength: 10, size: 'max' }),
  })
  .map(({ chains, wishes, amounts }) =>
    book({
      lines,
      chains: chains.map((spec, index) =>
        chain(`k${index}`, {
          lineId: line(spec.order).id,
          eventId: spec.event === null ? null : eventId(spec.event),
          fundingSourceId: (spec.isForeign && index % 4 === 3 ? foreignSource : ownSource).id,
          closedOn: spec.isClosed && index % 3 === 2 ? isoDate('2026-11-01') : null,
          coversEstimate: spec.coversEstimate,
        }),
      ),
      entries: wishes.reduce<MoneyEntry[]>((kept, wish) => {
        const added = entryOf(wish, chains.length, kept.length)
        return refusalOfEntries([...ofChain(kept, added.chainId), added]) === null
          ? [...kept, added]
          : kept
      }, []),
      amounts: amounts.map((wish, index) =>
        amount(line(wish.order).id, wish.year, wish.euros, index + 1),
      ),
    }),
  )

/** The entry a wish asks for; credits are turned round, as the form does. */
export function entryOf(wish: EntryWish, chainCount: number, order: number): MoneyEntry {
  const exVat = wish.step === 'credit' ? -Math.abs(wish.exVat) : wish.exVat
  const vat = exVat < 0 ? -wish.vat : wish.vat
  return entry(wish.step, wish.year, 0, {
    id: `b${String(order).padStart(5, '0')}` as MoneyEntry['id'],
    chainId: chain(`k${wish.chain % chainCount}`).id,
    exVat: cents(exVat),
    vat: cents(vat),
    rate: wish.rate,
    isCompensable: wish.isCompensable,
    date: isoDate(`${wish.year}-05-${String(wish.day).padStart(2, '0')}`),
  })
}

export const ofChain = (entries: readonly MoneyEntry[], id: CostChainId) =>
  entries.filter((one) => one.chainId === id)
