import { expect, it } from 'vitest'
import { planBudget } from '#domain/budget-import/plan-budget'
import type { LineChoice } from '#domain/budget-import/plan-budget'
import type { BudgetAmount } from '#domain/budget/budget-line'
import type { BudgetAmountId, BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'

const hall = 'hall' as BudgetLineId
const line = (cell: string, ...amounts: readonly (number | null)[]) => ({
  ...{ cell, code: null, name: cell, section: null },
  amounts: amounts.map((amount, index) => ({
    year: 2024 + index,
    cell: `${cell}-${index}`,
    amount: amount === null ? null : cents(amount),
  })),
})
const amount = (year: number, version: number, value: number): BudgetAmount => ({
  ...{ id: `${year}-${version}` as BudgetAmountId, lineId: hall, year, version },
  ...{ versionName: 'primitief', amount: cents(value), decidedOn: null, reason: null },
})
const asHall = (): LineChoice => ({ kind: 'line', lineId: hall })
const nothing = { amounts: [], closedYears: new Set<number>() }

const outcomes = (planned: ReturnType<typeof planBudget>) =>
  planned.map(({ amounts }) =>
    amounts.map(({ before, after, outcome }) => [before, after, outcome]),
  )

it('says per year what is new, changed, the same or unknown', () => {
  const amounts = [amount(2025, 1, 500), amount(2025, 2, 600), amount(2026, 1, 300)]
  const planned = planBudget([line('A1', 100, 700, 300, null)], asHall, { ...nothing, amounts })
  expect(outcomes(planned)).toEqual([
    [
      [null, 100, 'new'],
      [600, 700, 'changed'],
      [300, 300, 'same'],
      [null, null, null],
    ],
  ])
})

it('adds up two lines of the file that are one of ours', () => {
  const planned = planBudget([line('A1', 100), line('A2', 250)], asHall, nothing)
  expect(outcomes(planned)).toEqual([[[null, 350, 'new']], [[null, 350, 'new']]])
})

it('leaves a closed year and a line that is left out as they are', () => {
  const known = { amounts: [amount(2024, 1, 5)], closedYears: new Set([2024]) }
  expect(outcomes(planBudget([line('A1', 100, 200)], asHall, known))).toEqual([
    [
      [5, 100, 'closed-year'],
      [null, 200, 'new'],
    ],
  ])
  const leave = (): LineChoice => ({ kind: 'leave' })
  expect(outcomes(planBudget([line('A1', 100)], leave, nothing))).toEqual([[[null, 100, 'left']]])
})
