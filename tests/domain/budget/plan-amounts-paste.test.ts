import { expect, it } from 'vitest'
import { planAmountsPaste } from '#domain/budget/plan-amounts-paste'
import type { AmountsTarget } from '#domain/budget/plan-amounts-paste'
import { cents } from '#domain/shared/money'
import { line } from './book.ts'

const target: AmountsTarget = {
  rows: [1, 2].map((order) => ({ lineId: line(order).id, name: `0${order} Voorbeeldpost` })),
  years: [2024, 2025, 2026],
  closed: new Set([2024]),
  shown: (lineId, year) => (lineId === line(1).id && year !== 2026 ? cents(500_000) : null),
}

it('says of every cell whether it changes, stays, is empty or cannot, and why', () => {
  const block = [
    ['5.000', '€ 6.000,50', '=1200*3', '9'],
    ['100', '', 'veel'],
    ['1', '2'],
  ]
  const plan = planAmountsPaste(block, target)
  expect(plan).toMatchObject({ cells: 9, sameCells: 1, emptyCells: 1 })
  expect(
    plan.changed.map(({ line: name, year, was, becomes }) => [name, year, was, becomes]),
  ).toEqual([
    ['01 Voorbeeldpost', 2025, 500_000, 600_050],
    ['01 Voorbeeldpost', 2026, null, 360_000],
  ])
  expect(
    plan.refused.map(({ row, line: name, year, mistake }) => [row, name, year, mistake]),
  ).toEqual([
    [1, '01 Voorbeeldpost', null, 'no-column'],
    [2, '02 Voorbeeldpost', 2024, 'year-closed'],
    [2, '02 Voorbeeldpost', 2026, 'no-amount'],
    [3, null, 2024, 'no-row'],
    [3, null, 2025, 'no-row'],
  ])
  expect(plan.changed.length + plan.sameCells + plan.emptyCells + plan.refused.length).toBe(9)
})

it('takes nothing on a column that is counted', () => {
  const plan = planAmountsPaste([['1', '2']], { ...target, years: [] })
  expect(plan.refused.map(({ mistake }) => mistake)).toEqual(['no-column', 'no-column'])
})
