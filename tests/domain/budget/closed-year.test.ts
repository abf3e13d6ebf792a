import { expect, it } from 'vitest'
import { closedYearTouched } from '#domain/budget/closed-year'
import type { TouchedMoney } from '#domain/budget/closed-year'

const closed = new Set([2024])
const entry = (year: number, worth = '100') => ({ year, step: 'actual' as const, worth })
const touched = (change: Partial<TouchedMoney>): TouchedMoney => ({
  before: null,
  after: null,
  isCarriedOver: false,
  ...change,
})

it.each([
  ['a booking in it', touched({ after: entry(2024) })],
  ['a booking taken out of it', touched({ before: entry(2024) })],
  ['a booking moved into it', touched({ before: entry(2025), after: entry(2024) })],
  ['another amount in it', touched({ before: entry(2024), after: entry(2024, '90') })],
])('refuses %s', (_, change) => {
  expect(closedYearTouched([touched({ after: entry(2025) }), change], closed)).toBe(2024)
})

it.each([
  ['money of another year', touched({ before: entry(2025), after: entry(2026) })],
  ['words beside the money', touched({ before: entry(2024), after: entry(2024) })],
  ['what is moved to a later year', touched({ after: entry(2024), isCarriedOver: true })],
])('lets through %s', (_, change) => {
  expect(closedYearTouched([change], closed)).toBeNull()
})
