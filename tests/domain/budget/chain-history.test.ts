import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chainHistory } from '#domain/budget/chain-history'
import { figuresOfChain } from '#domain/budget/chain-figures'
import { cents } from '#domain/shared/money'
import { chain, entry } from './book.ts'
import { ofChain, randomBook } from './random-book.ts'

it('tells of every booking what it did to what was promised', () => {
  const entries = [
    entry('estimate', 2025, 900),
    entry('commitment', 2025, 1_000),
    entry('actual', 2025, 600),
    entry('credit', 2025, -100),
    entry('commitment', 2025, -400),
    entry('commitment', 2026, 400),
    entry('actual', 2026, 500),
  ]
  // The pair of moving to a later year is made on one day.
  const moved = entries.map((one, index) =>
    index === 5 ? { ...one, date: entries[4]?.date ?? one.date } : one,
  )
  const told = chainHistory(chain('k'), moved).map((did) => [
    did.verplichtChange / 100,
    did.verplichtAfter / 100,
    did.carriedTo ?? did.carriedFrom,
  ])
  expect(told).toEqual([
    [0, 0, null],
    [1_000, 1_000, null],
    [-600, 400, null],
    [0, 400, null],
    [-400, 0, 2026],
    [400, 400, 2025],
    [-400, 0, null],
  ])
})

it('adds up to what is promised of the chain, for any book', () => {
  fc.assert(
    fc.property(randomBook, ({ chains, entries }) => {
      for (const own of chains) {
        const history = chainHistory(own, ofChain(entries, own.id))
        const sum = history.reduce((total, { verplichtChange }) => total + verplichtChange, 0)
        const open = figuresOfChain({ ...own, closedOn: null }, entries).verplicht
        expect(cents(sum)).toBe(open)
        expect(history.every(({ verplichtAfter }) => verplichtAfter >= 0)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})
