import fc from 'fast-check'
import { expect, it } from 'vitest'
import { burnOf } from '#domain/budget/burn'
import { budgetSheet, byChain, byEvent } from '#domain/budget/budget-sheet'
import { drilledFigures, figureOf, madeOf } from '#domain/budget/made-of'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { randomBook, years } from './random-book.ts'

it('adds up to the figure on the annex, for every line and year and for the total', () => {
  fc.assert(
    fc.property(randomBook, (annex) => {
      const chains = byChain(annex)
      for (const year of years) {
        const { rows, total } = budgetSheet(year, annex, chains)
        const wanted = [...rows.map((row) => ({ ...row, id: row.line.id })), { ...total, id: null }]
        for (const figure of drilledFigures) {
          const found = wanted.map(({ id: lineId }) =>
            figureOf(figure, madeOf(annex, chains, { figure, year, lineId, eventId: null })),
          )
          expect(found).toEqual(
            wanted.map((row) =>
              figure === 'used' ? row.gerealiseerd + row.verplicht : row[figure],
            ),
          )
        }
      }
    }),
    { numRuns: 150 },
  )
})

it('adds up to the figure of every event over all years, and of what belongs to none', () => {
  fc.assert(
    fc.property(randomBook, (annex) => {
      const chains = byChain(annex)
      for (const [eventId, figures] of byEvent(chains)) {
        for (const figure of ['geraamd', 'verplicht', 'gerealiseerd'] as const) {
          const wish = { figure, year: null, lineId: null, eventId: eventId ?? ('none' as const) }
          expect(figureOf(figure, madeOf(annex, chains, wish))).toBe(figures[figure])
        }
      }
    }),
    { numRuns: 150 },
  )
})

it('says how much less was spent than evenly, as on 30 September three quarters have passed', () => {
  const bookings = [
    { date: isoDate('2024-12-20'), cost: cents(1_000_000) },
    { date: isoDate('2025-03-01'), cost: cents(10_336_600) },
  ]
  const year = { year: 2025, begroot: cents(19_000_000), today: isoDate('2025-09-30') }
  expect(burnOf(bookings, year)).toEqual({
    months: [1_000_000, 1_000_000, ...Array.from({ length: 7 }, () => 11_336_600)],
    realised: 11_336_600,
    passed: 0.75,
    even: 14_250_000,
    difference: -2_913_400,
  })
})

it('ends at what was realised, also when a day lies outside what has passed of the year', () => {
  const bookings = ['2024-01-01', '2025-11-01', '2026-02-01'].map((day) => ({
    date: isoDate(day),
    cost: cents(100),
  }))
  const inMay = burnOf(bookings, { year: 2025, begroot: null, today: isoDate('2025-05-02') })
  expect(inMay).toMatchObject({ realised: 300, even: null, difference: null })
  expect(inMay.months).toEqual([100, 100, 100, 100, 300])
  const past = burnOf(bookings, { year: 2025, begroot: cents(1_200), today: isoDate('2027-01-01') })
  expect(past).toMatchObject({ passed: 1, even: 1_200, difference: -900 })
  expect(past.months.slice(9)).toEqual([100, 200, 300])
  const ahead = burnOf(bookings, { year: 2025, begroot: cents(5), today: isoDate('2024-01-01') })
  expect(ahead).toMatchObject({ months: [], realised: 300, even: 0 })
})
