import { expect, it } from 'vitest'
import { chainState } from '#domain/budget/chain-state'
import { proposeLine } from '#domain/budget/propose-line'
import { budgetFigures, isNearlySpent } from '#domain/budget/budget-figures'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'

const costs = (verplicht: number, geraamd: number, gerealiseerd = 0) => ({
  verplicht: cents(verplicht),
  geraamd: cents(geraamd),
  gerealiseerd: cents(gerealiseerd),
})

it('says how far a cost is by what is still open', () => {
  const open = { closedOn: null }
  expect([
    chainState(open, costs(100, 0, 400), true),
    chainState(open, costs(0, 100, 400), true),
    chainState(open, costs(0, 0, 400), true),
    chainState(open, costs(0, 0), false),
    chainState({ closedOn: isoDate('2026-11-23') }, costs(0, 0), false),
  ]).toEqual(['committed', 'estimated', 'settled', 'without-amount', 'closed'])
})

const aLine = (id: string, actions: string, change = {}) => ({
  id: id as BudgetLineId,
  opensYear: null,
  closesYear: null,
  actionIds: [...actions] as ActionId[],
  ...change,
})
const propose = (actions: string, lines: ReturnType<typeof aLine>[], year = 2027) =>
  proposeLine([...actions] as ActionId[], year, lines)

it('proposes the line that pays for most of the actions', () => {
  const lines = [aLine('04', 'f'), aLine('03', 'dk'), aLine('05', 'l')]
  expect(propose('fdk', lines)).toBe('03')
})

it('takes the first of equals, and nothing when no line fits', () => {
  const lines = [aLine('03', 'dk'), aLine('04', 'f')]
  expect([propose('kf', lines), propose('a', lines), propose('', lines)]).toEqual([
    '03',
    null,
    null,
  ])
})

it('does not propose a line that is not open in the year', () => {
  expect(propose('k', [aLine('03', 'k', { closesYear: 2026 }), aLine('13', 'k')])).toBe('13')
})

it('warns above nine tenths, not at it, and not when there is too much already', () => {
  const spent = (begroot: number, actual: number, committed = 0) =>
    isNearlySpent(budgetFigures(cents(begroot), costs(committed, 0, actual)))
  expect([spent(1000, 900), spent(1000, 901), spent(1000, 901, 200), spent(0, 0)]).toEqual([
    false,
    true,
    false,
    false,
  ])
})
