import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetSheet, byChain, byEvent, byYear, sumOfCosts } from '#domain/budget/budget-sheet'
import type { BudgetBook } from '#domain/budget/budget-sheet'
import { addCosts, noCosts } from '#domain/budget/budget-figures'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import { cents } from '#domain/shared/money'
import { book, chain, entry, eventId, line } from './book.ts'
import { entryOf, entryWish, lines, ofChain, randomBook, years } from './random-book.ts'

const threeFigures = ({ geraamd, verplicht, gerealiseerd }: typeof noCosts) => ({
  geraamd,
  verplicht,
  gerealiseerd,
})

function expectSumsToAgree(annex: BudgetBook): void {
  const chains = byChain(annex)
  const whole = threeFigures(sumOfCosts(chains))
  const byLine = years.map((year) => budgetSheet(year, annex).total).reduce(addCosts, noCosts)
  expect(byLine).toEqual(whole)
  expect(sumOfCosts(byEvent(chains).values())).toEqual(whole)
  expect(sumOfCosts(byYear(chains).values())).toEqual(whole)
  for (const year of years) {
    const ofYear = byYear(chains).get(year) ?? noCosts
    expect(sumOfCosts(byEvent(chains, year).values())).toEqual(ofYear)
    expect(threeFigures(budgetSheet(year, annex).total)).toEqual(ofYear)
  }
}

describe('one figure, however it is grouped', () => {
  it('is by line = by event and without event = by year = by chain, to the cent', () => {
    fc.assert(fc.property(randomBook, expectSumsToAgree), { numRuns: 500 })
  })

  it('stays so after any edits and removals the rules allow', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), wish: fc.option(entryWish) }), {
      maxLength: 50,
      size: 'max',
    })
    fc.assert(
      fc.property(randomBook, edits, (start, changes) => {
        let annex = start
        for (const { at, wish } of changes) {
          if (annex.entries.length === 0) return
          const index = at % annex.entries.length
          const edited = wish === null ? [] : [entryOf(wish, annex.chains.length, index)]
          const entries = annex.entries.toSpliced(index, 1, ...edited)
          const isFine = annex.chains.every(
            (own) => refusalOfEntries(ofChain(entries, own.id)) === null,
          )
          if (!isFine) continue
          annex = { ...annex, entries }
          expectSumsToAgree(annex)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('holds for twenty thousand entries in one pass', () => {
    const chains = Array.from({ length: 2_000 }, (_, index) =>
      chain(`k${index}`, {
        lineId: line((index % 4) + 1).id,
        eventId: index % 3 === 0 ? null : eventId(`e${index % 40}`),
      }),
    )
    const entries = Array.from({ length: 20_000 }, (_, index) =>
      entry(index % 2 === 0 ? 'commitment' : 'actual', 2024 + (index % 3), 0, {
        chainId: chain(`k${index % 2_000}`).id,
        exVat: cents((index * 7_919) % 100_000),
      }),
    )
    expectSumsToAgree(book({ lines, chains, entries }))
  })
})
