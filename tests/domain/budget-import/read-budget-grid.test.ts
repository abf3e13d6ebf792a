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

/** Each line with its amounts in euros, in the order of the years. */
function euros({ lines }: BudgetGrid) {
  return lines.map(({ code, name, amounts }) => [
    ...(code === null ? [] : [code]),
    name,
    ...amounts.map(({ amount }) => (amount === null ? null : amount / 100)),
  ])
}

function wrong({ checks }: BudgetGrid) {
  return checks
    .filter(({ difference }) => difference !== 0)
    .map(({ cell, says, addsUpTo }) => [cell, says / 100, addsUpTo / 100])
}

it('reads codes and names in two columns, amounts below zero and a column of remarks', () => {
  const grid = gridOf([
    ['Regioplan 2025-2026'],
    [null],
    ['Nr', 'Omschrijving', 2025, 2026, 'Toelichting'],
    ['1.1', 'Zaalhuur', 1200, 1300.5, 'huur van zalen'],
    ['1.2', 'Bijdrage rijk', -500, '-600,25', 'komt binnen'],
    [null, 'Totaal', 700, 700.25, null],
  ])
  expect(euros(grid)).toEqual([
    ['1.1', 'Zaalhuur', 1200, 1300.5],
    ['1.2', 'Bijdrage rijk', -500, -600.25],
  ])
  expect(grid).toMatchObject({ years: [2025, 2026], unit: { factor: 1, cell: null } })
  expect(wrong(grid)).toEqual([])
  expect(grid.checks).toHaveLength(2)
})

it('takes a code from in front of the name', () => {
  const grid = gridOf([
    ['Post', 'Begroting 2026'],
    ['4.1 Communicatie', '2.500'],
    ['4.2: Drukwerk', '€ 1.250,50'],
  ])
  expect(euros(grid)).toEqual([
    ['4.1', 'Communicatie', 2500],
    ['4.2', 'Drukwerk', 1250.5],
  ])
})

it('reads years that stand below each other', () => {
  const grid = gridOf([
    ['Bedragen in duizenden euro’s'],
    ['Jaar', 'Personeel', 'Activiteiten', 'Totaal'],
    [2024, 60, 5, 65],
    [2025, 80, 28.5, 108.5],
    [2026, 80, 27, 108],
    ['Totaal', 220, 60.5, 281.5],
  ])
  expect(euros(grid)).toEqual([
    ['Personeel', 60_000, 80_000, 80_000],
    ['Activiteiten', 5_000, 28_500, 27_000],
  ])
  expect(grid.lines[1]?.amounts[2]?.cell).toBe('C5')
  // D6 adds up what D2 to D5 say, so only D5 is wrong.
  expect(wrong(grid)).toEqual([['D5', 108_000, 107_000]])
})

it('takes begroot and not werkelijk where two stand under one merged year', () => {
  const grid = gridOf([
    ['Post', 2025, null, null, 2026, null],
    [null, 'Begroot', 'Werkelijk', '%', 'Begroot', 'Werkelijk'],
    ['Zaalhuur', 100, 90, 0.9, 110, null],
    ['Catering', 200, 220, 1.1, 210, 5],
    ['Totaal', 300, 310, null, 320, 5],
  ])
  expect(euros(grid)).toEqual([
    ['Zaalhuur', 100, 110],
    ['Catering', 200, 210],
  ])
  expect(grid.leftOut.map(({ heading }) => heading)).toEqual([
    '2025 Werkelijk',
    '2025 %',
    '2026 Werkelijk',
  ])
  expect(wrong(grid)).toEqual([])
})

it('takes the years under Begroting where Realisatie stands beside it', () => {
  const grid = gridOf([
    [null, 'Begroting', null, 'Realisatie', null],
    ['Onderdeel', '2024', '2025', '2024', '2025'],
    ['Scholing', 1000, 2000, 900, 1800],
    ['Pilots', 3000, 4000, 3100, 3900],
  ])
  expect(euros(grid)).toEqual([
    ['Scholing', 1000, 2000],
    ['Pilots', 3000, 4000],
  ])
})

it('takes a budget after changes before the first one', () => {
  const grid = gridOf([
    ['Post', 'Primitief 2025', '2025 na wijziging', 'Verschil 2025'],
    ['Scholing', 1000, 1500, 500],
  ])
  expect(euros(grid)).toEqual([['Scholing', 1500]])
  expect(grid.leftOut.map(({ cell }) => cell)).toEqual(['B1', 'D1'])
})

it('reads a list with a row per line and year', () => {
  const grid = gridOf([
    ['Post', 'Jaar', 'Bedrag'],
    ['Zaalhuur', 2025, '1.200,00'],
    ['Zaalhuur', 2026, '1.300,00'],
    ['Catering', 2025, '800,00'],
  ])
  expect(euros(grid)).toEqual([
    ['Zaalhuur', 1200, 1300],
    ['Catering', 800, null],
  ])
  expect(grid.lines[0]?.amounts.map(({ cell }) => cell)).toEqual(['C2', 'C3'])
})

it('knows a group by its code or by its sum, and does not take it in as a line', () => {
  const byCode = gridOf([
    ['Code', 'Post', '2025', '2026'],
    ['1', 'Personeel', 65, 90],
    ['1.1', 'Verbinder', 60, 80],
    ['1.2', 'Ondersteuning', 5, 11],
    ['2', 'Onvoorzien', 1, 2],
    [null, 'Totaal', 66, 93],
  ])
  expect(byCode.lines.map(({ name }) => name)).toEqual(['Verbinder', 'Ondersteuning', 'Onvoorzien'])
  expect(wrong(byCode)).toEqual([['D2', 90, 91]])
  const bySum = gridOf([
    ['Post', '2025', '2026'],
    ['Personeel', 65, 90],
    ['Verbinder', 60, 80],
    ['Ondersteuning', 5, 10],
    ['Onvoorzien', 1, 2],
  ])
  expect(bySum.lines.map(({ name }) => name)).toEqual(['Verbinder', 'Ondersteuning', 'Onvoorzien'])
})

it('knows a sum of everything at the top, above groups that do not say so either', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Post', '2025', '2026'],
    ['Arbeidsmarktregio', 600, 660],
    ['Personeel', 350, 385],
    ['Verbinder', 150, 165],
    ['Ondersteuning', 200, 220],
    ['Activiteiten', 250, 275],
    ['Zaal', 100, 110],
    ['Koffie', 150, 165],
  ]
  for (const grid of [gridOf(rows), gridOf([...rows, ['Totaal', 600, 660]])]) {
    expect(grid.lines.map(({ name }) => name)).toEqual([
      ...['Verbinder', 'Ondersteuning', 'Zaal', 'Koffie'],
    ])
    expect(wrong(grid)).toEqual([])
  }
})

it('takes no amount for a sum that only happens to be one, where the totals say otherwise', () => {
  const grid = gridOf([
    ['Post', '2025', '2026'],
    ['Personeel', 300, 600],
    ['Zaal', 100, 200],
    ['Koffie', 200, 400],
    ['Totaal', 600, 1200],
  ])
  expect(grid.lines.map(({ name }) => name)).toEqual(['Personeel', 'Zaal', 'Koffie'])
  expect(wrong(grid)).toEqual([])
})

it('leaves out a second table of what was spent, and a heading that is repeated', () => {
  const grid = gridOf([
    ['Begroting', 2025, 2026],
    ['Zaalhuur', 100, 110],
    ['Begroting', 2025, 2026],
    ['Catering', 200, 210],
    ['Realisatie', 2025, null],
    ['Zaalhuur', 90, null],
    ['Catering', 220, null],
  ])
  expect(euros(grid)).toEqual([
    ['Zaalhuur', 100, 110],
    ['Catering', 200, 210],
  ])
  const titled = gridOf([
    ['Begroting'],
    ['Post', 2025, 2026],
    ['Zaalhuur', 100, 110],
    [null],
    ['Realisatie'],
    ['Post', 2025, 2026],
    ['Zaalhuur', 90, 80],
  ])
  expect(euros(titled)).toEqual([['Zaalhuur', 100, 110]])
})

it('takes no part of a year for the year', () => {
  const grid = gridOf([
    ['Post', '2025 Q1', '2025 Q2', '2025 totaal', 'Begroting 2026 (januari)'],
    ['Zaalhuur', 40, 60, 100, 120],
  ])
  expect(euros(grid)).toEqual([['Zaalhuur', 100, 120]])
  expect(
    readBudgetGrid(
      aSheet([
        ['Post', '2025 kwartaal 1', '2025 kwartaal 2'],
        ['Zaalhuur', 40, 60],
      ]),
    ),
  ).toBeNull()
})

it('takes the most precise of two columns of names, and the section from the other', () => {
  const grid = gridOf([
    ['Programma', 'Post', '2025'],
    ['Personeel', 'Verbinder', 60],
    [null, 'Ondersteuning', 5],
    ['Totaal personeel', null, 65],
    ['Activiteiten', 'Catering', 7],
    ['Totaal activiteiten', null, 7],
    ['Totaal', null, 72],
  ])
  expect(grid.lines.map(({ name }) => name)).toEqual(['Verbinder', 'Ondersteuning', 'Catering'])
  expect(wrong(grid)).toEqual([])
  expect(grid.checks).toHaveLength(3)
})

it('names the cells that are no amount, and leaves them unknown', () => {
  const grid = gridOf([
    ['Post', '2025', '2026'],
    ['Scholing', 'p.m.', 'volgt later'],
    ['Pilots', { kind: 'error', error: '#DEEL/0!' }, '-'],
    ['Zaalhuur', 10, 20],
    [null, 999, null],
  ])
  expect(euros(grid)).toEqual([
    ['Scholing', null, null],
    ['Pilots', null, null],
    ['Zaalhuur', 10, 20],
  ])
  expect(grid.notes).toEqual([
    { cell: 'B2', kind: 'pro-memorie', value: 'p.m.' },
    { cell: 'C2', kind: 'not-an-amount', value: 'volgt later' },
    { cell: 'B3', kind: 'error-cell', value: '#DEEL/0!' },
    { cell: 'B5', kind: 'no-name', value: '' },
  ])
})

it('finds no budget where no year has amounts', () => {
  expect(
    readBudgetGrid(
      aSheet([
        ['Naam', 'Jaar'],
        ['Fatima Fabel', 'tweede'],
      ]),
    ),
  ).toBeNull()
})
