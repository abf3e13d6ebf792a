import { expect, it } from 'vitest'
import { readBudgetGrid } from '#domain/budget-import/read-budget-grid'
import type { BudgetGrid } from '#domain/budget-import/read-budget-grid'
import type { Cell } from '#domain/import/sheet-data'
import { aSheet } from '../import/a-sheet.ts'

function gridOf(rows: readonly (readonly Cell[])[]): BudgetGrid {
  const grid = readBudgetGrid(aSheet(rows))
  if (grid === null) throw new Error('No budget was found')
  return grid
}

it.each([
  ['Begroting (x € 1.000)', 1000],
  ['Bedragen x € 1.000,-', 1000],
  ['bedragen * 1000', 1000],
  ['x 1.000 euro', 1000],
  ['in duizenden euro’s', 1000],
  ['Bedragen in k€', 1000],
  ['amounts in thousands', 1000],
  ["EUR '000", 1000],
  ['x € 1.000.000', 1_000_000],
  ['x € 1 mln', 1_000_000],
  ['in miljoenen', 1_000_000],
  ['Bedragen in euro’s', 1],
  ['Begroting regio', 1],
])('reads the unit of %s', (title, factor) => {
  const grid = gridOf([[title], ['Post', '2025'], ['Zaalhuur', 2.5]])
  expect(grid.unit.factor).toBe(factor)
  expect(grid.lines[0]?.amounts[0]?.amount).toBe(250 * factor)
})

it('finds the unit below the table and reads thousands of tenths exactly', () => {
  const grid = gridOf([['Post', '2025'], ['Zaalhuur', 1.005], ['x € 1.000']])
  expect(grid.unit).toEqual({ factor: 1000, cell: 'A3' })
  expect(grid.lines[0]?.amounts[0]?.amount).toBe(100_500)
})

it.each([
  [
    [
      ['Post', '2025', 'Toelichting'],
      ['Flyers', 2.5, '4 x 1.000 stuks'],
    ],
  ],
  [
    [
      ['Post', '2025', 'Toelichting'],
      ['Flyers', 2.5, 'bedragen x 1.000'],
    ],
  ],
  [[['Post', '2025'], ['Flyers', 2.5], ['Flyers 2 x 1000 stuks']]],
  [[['Post', '2025'], ['Flyers', 2.5], ['max 1000 deelnemers']]],
])('takes no number of things for the unit of the amounts', (rows) => {
  expect(gridOf(rows).unit.factor).toBe(1)
})

it('finds the unit behind a year', () => {
  const rows = [['Begroting 2025 x € 1.000'], ['Post', '2025'], ['Zaalhuur', 2.5]]
  expect(gridOf(rows).unit.factor).toBe(1000)
})
