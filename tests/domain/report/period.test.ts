import { expect, it } from 'vitest'
import { isWholeYears, quarterOf, shapeOf, wholeYear, yearsOf } from '#domain/report/period'
import { isoDate } from '#domain/shared/dates'
import { periodWords, reportTexts, wholeYearsWords } from '#domain/texts/report'

it('knows a year, a quarter and other days apart', () => {
  const days = { from: isoDate('2025-01-01'), until: isoDate('2025-09-30') }
  expect([wholeYear(2025), quarterOf(2025, 4), days].map(periodWords)).toEqual([
    '2025',
    'het vierde kwartaal van 2025',
    'de periode van 1 januari 2025 tot en met 30 september 2025',
  ])
  expect(shapeOf(days).kind).toBe('days')
  expect(reportTexts.title(wholeYear(2025))).toBe('Jaarrapport 2025')
})

it('touches every year from the first to the last', () => {
  expect(yearsOf({ from: isoDate('2023-11-01'), until: isoDate('2025-02-01') })).toEqual([
    2023, 2024, 2025,
  ])
})

it('knows whole years, of which the money is that of the period', () => {
  const two = { from: isoDate('2024-01-01'), until: isoDate('2025-12-31') }
  const half = { from: isoDate('2024-01-01'), until: isoDate('2025-06-30') }
  expect([wholeYear(2025), two, half, quarterOf(2025, 4)].map(isWholeYears)).toEqual([
    ...[true, true, false, false],
  ])
  expect([quarterOf(2025, 4), half].map(wholeYearsWords)).toEqual([
    'heel 2025',
    'de hele jaren 2024 tot en met 2025',
  ])
})
