import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  columnsFor,
  daysOfPeriod,
  isPeriod,
  quarterOf,
  quartersOf,
  runsIn,
  withPeriod,
} from '#domain/plan/periods'
import { isoDate } from '#domain/shared/dates'

it('knows a quarter and a year, and nothing else', () => {
  expect(['2025-Q1', '2026', '2025-Q5', '25-Q1', '2025-Q1 '].map(isPeriod)).toEqual([
    ...[true, true, false, false, false],
  ])
})

it('says which days a period has', () => {
  expect(daysOfPeriod('2025-Q1')).toEqual({ first: '2025-01-01', last: '2025-03-31' })
  expect(daysOfPeriod('2025-Q4')).toEqual({ first: '2025-10-01', last: '2025-12-31' })
  expect(daysOfPeriod('2026')).toEqual({ first: '2026-01-01', last: '2026-12-31' })
  expect(quarterOf(isoDate('2025-06-30'))).toBe('2025-Q2')
})

it('leaves three quarters when one is taken out of a whole year', () => {
  expect(withPeriod(['2026'], '2026-Q1', false)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4'])
})

it('sets a whole year in the place of its quarters, and clears both', () => {
  expect(withPeriod(['2025-Q1', '2026-Q2'], '2026', true)).toEqual(['2025-Q1', '2026'])
  expect(withPeriod(['2025-Q1', '2026-Q2'], '2026', false)).toEqual(['2025-Q1'])
})

const period = fc.constantFrom('2025', ...quartersOf(2025), '2026', ...quartersOf(2026))

it('runs after setting a cell, and not after clearing it, whatever ran before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(period), period, (periods, column) => {
      expect(runsIn(withPeriod(periods, column, true), column)).toBe(true)
      expect(runsIn(withPeriod(periods, column, false), column)).toBe(false)
    }),
  )
})

it('shows the years the rows have, by quarter where one has quarters, and those asked for', () => {
  const rows = [{ periods: ['2025-Q1', '2026'] }]
  expect(columnsFor(rows).map(({ id }) => id)).toEqual([...quartersOf(2025), '2026'])
  expect(columnsFor(rows, { years: [2027], byQuarter: [2026] }).map(({ id }) => id)).toEqual([
    ...[...quartersOf(2025), ...quartersOf(2026), '2027'],
  ])
})
