import { describe, expect, it } from 'vitest'
import { budgetSheet, byChain, byEvent, byYear } from '#domain/budget/budget-sheet'
import { signalFor } from '#domain/budget/budget-figures'
import { amount, book, chain, entry, eventId, foreignSource, line } from './book.ts'

describe('the annex of a year', () => {
  const lines = [line(2), line(1), line(3)]
  const entries = [
    entry('commitment', 2025, 900),
    entry('actual', 2025, 600),
    entry('estimate', 2025, 50, { chainId: chain('m').id }),
    entry('actual', 2025, 40, { chainId: chain('n').id }),
  ]
  const chains = [
    chain('k'),
    chain('m', { lineId: line(2).id }),
    chain('n', { lineId: line(3).id }),
  ]
  const amounts = [
    amount(line(1).id, 2025, 800, 1),
    amount(line(1).id, 2025, 1000, 2),
    amount(line(2).id, 2025, 0),
    amount(line(3).id, 2026, 70),
  ]
  const sheet = budgetSheet(2025, book({ lines, chains, entries, amounts }))

  it('lists the lines in their own order', () => {
    expect(sheet.rows.map((row) => row.line.code)).toEqual(['01', '02', '03'])
  })

  it('takes the latest version as the budget and says what is left', () => {
    expect(sheet.rows[0]).toMatchObject({
      begroot: 100_000,
      verplicht: 30_000,
      gerealiseerd: 60_000,
      restant: 10_000,
      vrij: 10_000,
      besteed: 0.6,
    })
  })

  it('has no percentage of a budget of nothing', () => {
    expect(sheet.rows[1]).toMatchObject({ begroot: 0, restant: 0, vrij: -5_000, besteed: null })
  })

  it('leaves unknown what rests on an amount nobody gave', () => {
    expect(sheet.rows[2]).toMatchObject({ begroot: null, restant: null, vrij: null, besteed: null })
    expect(sheet.rows[2]?.gerealiseerd).toBe(4_000)
  })

  it('adds the known lines and says how many have no amount', () => {
    expect(sheet.total).toEqual({
      begroot: 100_000,
      geraamd: 5_000,
      verplicht: 30_000,
      gerealiseerd: 64_000,
      restant: 10_000,
      vrij: 5_000,
      besteed: 0.6,
      linesWithoutAmount: 1,
    })
  })

  it('names what is the matter in each line', () => {
    expect(sheet.rows.map(signalFor)).toEqual([null, 'estimate-does-not-fit', 'no-amount'])
    const over = budgetSheet(
      2025,
      book({ chains, entries, amounts: [amount(line(1).id, 2025, 899)] }),
    )
    expect(over.rows.map(signalFor)).toEqual(['overrun', 'no-amount', 'no-amount'])
  })

  it('has an unknown total while every amount is unknown', () => {
    const { total } = budgetSheet(2024, book({ lines, chains, entries, amounts }))
    expect(total).toMatchObject({ begroot: null, restant: null, vrij: null, linesWithoutAmount: 3 })
  })
})

describe('a line that is not open in the year', () => {
  const closed = line(2, { closesYear: 2024 })
  const archived = line(3, { isArchived: true })
  const codesOf = (changes: Parameters<typeof book>[0]) =>
    budgetSheet(2025, book({ lines: [line(1), closed, archived], ...changes })).rows.map(
      (row) => row.line.code,
    )

  it('is not listed while nothing stands on it', () => {
    expect(codesOf({})).toEqual(['01'])
  })

  it('is listed as soon as it has an amount or costs, so that the total misses nothing', () => {
    expect(codesOf({ amounts: [amount(closed.id, 2025, 5)] })).toEqual(['01', '02'])
    const chains = [chain('k', { lineId: archived.id })]
    expect(codesOf({ chains, entries: [entry('actual', 2025, 5)] })).toEqual(['01', '03'])
  })
})

describe('money from elsewhere', () => {
  it('never lands in the annex, whatever it is grouped by', () => {
    const foreign = book({
      chains: [chain('k', { fundingSourceId: foreignSource.id, eventId: eventId('e') })],
      entries: [entry('actual', 2025, 500)],
    })
    expect(byChain(foreign)).toEqual([])
    expect(byEvent(byChain(foreign)).size + byYear(byChain(foreign)).size).toBe(0)
    expect(budgetSheet(2025, foreign).total.gerealiseerd).toBe(0)
  })
})

describe('the figures per event', () => {
  it('keeps what belongs to no event apart, and can be asked for one year', () => {
    const chains = byChain(
      book({
        chains: [chain('k', { eventId: eventId('e') }), chain('m')],
        entries: [
          entry('actual', 2025, 10),
          entry('actual', 2026, 20),
          entry('actual', 2025, 5, { chainId: chain('m').id }),
        ],
      }),
    )
    expect(byEvent(chains).get(eventId('e'))?.gerealiseerd).toBe(3_000)
    expect(byEvent(chains, 2025).get(eventId('e'))?.gerealiseerd).toBe(1_000)
    expect(byEvent(chains).get(null)?.gerealiseerd).toBe(500)
  })
})
