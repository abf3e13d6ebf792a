import { describe, expect, it } from 'vitest'
import { budgetWorkbook } from '#domain/export/budget-sheets'
import type { BudgetWorkbookInput } from '#domain/export/budget-layout'
import type { Value, Workbook } from '#domain/export/workbook'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import { columnLetters } from '#domain/import/cell-address'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { recalculate, recalculateEdited } from './readers/recalculate.ts'
import { sampleAnnex } from './sample-annex.ts'
import { written } from './written.ts'

type Outcome = { readonly value: string | number; readonly isFormula: boolean }

function plain(value: Value): string | number {
  if (value.kind === 'money') return value.cents / 100
  if (value.kind === 'number') return value.number
  if (value.kind === 'share') return value.share
  if (value.kind === 'text') return value.text
  if (value.kind === 'date') return `${value.date}T00:00:00`
  return ''
}

/** Every cell of a workbook by its address, as the domain counted it. */
function outcomes(workbook: Workbook): ReadonlyMap<string, Outcome> {
  return new Map(
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.map(
          ({ value, formula }, column) =>
            [
              `${name}!${columnLetters(column)}${row + 1}`,
              { value: plain(value), isFormula: formula !== undefined },
            ] as const,
        ),
      ),
    ),
  )
}

function withEntry(
  annex: BudgetWorkbookInput,
  is: (entry: MoneyEntry) => boolean,
  change: Partial<MoneyEntry>,
): BudgetWorkbookInput {
  const entries = annex.book.entries.map((entry) => (is(entry) ? { ...entry, ...change } : entry))
  return { ...annex, book: { ...annex.book, entries } }
}

const split = (address: string) => {
  const [sheet = '', cell = ''] = address.split('!')
  return { sheet, cell }
}

describe.skipIf(missingReaders().length > 0)('one booking changed in the begroting', () => {
  it.each([
    ['a part payment', (entry: MoneyEntry) => entry.invoice === 'F-1201', cents(100_000)],
    ['a credit', (entry: MoneyEntry) => entry.step === 'credit', cents(-25_000)],
    [
      'an estimate',
      (entry: MoneyEntry) => entry.step === 'estimate' && entry.year === 2026,
      cents(1),
    ],
  ] as const)(
    'changes exactly the cells the budget rules change, and no other (%s)',
    async (_, is, exVat) => {
      const before = outcomes(budgetWorkbook(sampleAnnex))
      const after = outcomes(budgetWorkbook(withEntry(sampleAnnex, is, { exVat })))
      const changed = [...after].filter(([at, { value }]) => before.get(at)?.value !== value)
      const typed = changed.filter(([, { isFormula }]) => !isFormula)
      expect(typed.map(([at]) => split(at).sheet)).toEqual(['Boekingen'])
      expect(changed.length).toBeGreaterThan(6)

      const path = await written(budgetWorkbook(sampleAnnex))
      const { differences } = await recalculateEdited(
        path,
        typed.map(([at, { value }]) => ({ ...split(at), value })),
      )
      const found = new Map(
        differences.map(({ sheet, cell, recalculated }) => [`${sheet}!${cell}`, recalculated]),
      )
      expect([...found.keys()].toSorted()).toEqual(changed.map(([at]) => at).toSorted())
      for (const [at, { value }] of changed) {
        const computed = found.get(at) ?? ''
        if (typeof value === 'number') expect(Number(computed)).toBeCloseTo(value, 6)
        else expect(computed === 'None' ? '' : computed).toBe(value)
      }
    },
  )

  it('keeps every outcome in a file with chosen years and columns, and with what happened', async () => {
    const { differences, formulas } = await recalculate(
      await written(
        budgetWorkbook({
          ...sampleAnnex,
          choice: { hidden: ['geraamd', 'restant', 'remark'], years: [2025, 2026] },
          comparedWith: 'stuurgroep 12 maart',
          differences: [
            {
              ...{ line: '03 Bijeenkomsten', year: 2025, happened: 'Factuur nieuw', cost: '=1+1' },
              ...{ supplier: null, date: isoDate('2025-03-20'), begroot: cents(0) },
              ...{ geraamd: cents(0), verplicht: cents(-5), gerealiseerd: cents(5) },
              restant: cents(0),
            },
          ],
        }),
      ),
    )
    expect(differences).toEqual([])
    expect(formulas).toBeGreaterThan(250)
  })

  it('leaves openpyxl the outcome of every formula as the budget rules counted it', async () => {
    const book = await readWithOpenpyxl(await written(budgetWorkbook(sampleAnnex)))
    const cells = new Map(
      book.sheets.flatMap((sheet) =>
        Object.entries(sheet.cells).map(([cell, { value }]) => [`${sheet.name}!${cell}`, value]),
      ),
    )
    const counted = [...outcomes(budgetWorkbook(sampleAnnex))].filter(
      ([, { isFormula }]) => isFormula,
    )
    expect(counted.length).toBeGreaterThan(400)
    for (const [at, { value }] of counted) {
      const read = cells.get(at) ?? ''
      if (typeof value === 'number') expect(Number(read), at).toBeCloseTo(value, 9)
      else expect(read, at).toBe(value)
    }
  })
})
