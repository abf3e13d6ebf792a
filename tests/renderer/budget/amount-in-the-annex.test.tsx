import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BudgetRow, BudgetSheetAnswer } from '#domain/contract/budget'
import type { BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { toast } from '#renderer/lib/messages'
import { BudgetGrid } from '#renderer/screens/budget/budget-grid.tsx'
import { installBridge, ok } from '../bridge.ts'

function aRow(begroot: Cents | null): BudgetRow {
  return {
    lineId: 'post-03' as BudgetLineId,
    code: '03',
    name: 'Bijeenkomsten en CoP',
    source: null,
    actionIds: [],
    amounts: [],
    isNearlySpent: false,
    begroot,
    geraamd: cents(0),
    verplicht: cents(40_000),
    gerealiseerd: cents(60_000),
    restant: begroot,
    vrij: begroot,
    besteed: null,
    signal: null,
  }
}

function aSheet(begroot: Cents | null): BudgetSheetAnswer {
  const { lineId: _id, code: _code, name: _name, source: _source, ...figures } = aRow(begroot)
  return {
    year: 2026,
    closedOn: null,
    years: [2026],
    rows: [aRow(begroot)],
    total: { ...figures, linesWithoutAmount: begroot === null ? 1 : 0 },
  }
}

function show(begroot: Cents | null) {
  const bridge = installBridge({
    'budget.setAmount': ({ amount }: { amount: Cents | null }) =>
      ok({ counts: amount === null ? null : { versionName: 'primitief', amount } }),
  })
  render(<BudgetGrid sheet={aSheet(begroot)} onCurrent={vi.fn()} />)
  return bridge
}

function openCell(): HTMLInputElement {
  const cells = screen.getAllByRole('gridcell')
  const cell = cells.find((each) => each.getAttribute('aria-readonly') === 'false')
  if (cell === undefined) throw new Error('no cell to type in')
  fireEvent.mouseDown(cell)
  fireEvent.doubleClick(cell)
  return screen.getByRole('textbox', { name: 'Begroot' })
}

async function typed(value: string, begroot: Cents | null = null): Promise<unknown> {
  const { calls } = show(begroot)
  const field = openCell()
  fireEvent.change(field, { target: { value } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  return calls.find(({ name }) => name === 'budget.setAmount')?.input
}

afterEach(() => {
  cleanup()
  toast.set(undefined)
})

describe('typing what is budgeted', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['€ 12', 1_200],
    ['5.000', 500_000],
    ['0', 0],
  ])('takes %s as Dutch people write it', async (value, amount) => {
    expect(await typed(value)).toEqual({ lineId: 'post-03', year: 2026, amount })
  })

  it('makes an emptied amount unknown again, which is not zero', async () => {
    expect(await typed('', cents(500_000))).toMatchObject({ amount: null })
    expect(toast.get()?.sentence).toBe('Begroot van post 03 is weer onbekend.')
  })

  it('says what the amount is now, with the way back', async () => {
    await typed('5.000')
    expect(toast.get()?.sentence).toBe('Begroot van post 03 is nu € 5.000.')
  })

  it('keeps a wrong amount in the cell with a line under it, and asks nothing', async () => {
    const { calls } = show(null)
    const field = openCell()
    fireEvent.change(field, { target: { value: '12x' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect((await screen.findByRole('alert')).textContent).toContain('‘12x’ is geen bedrag')
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['12x', 'true'])
    expect(calls.map(({ name }) => name)).not.toContain('budget.setAmount')
  })

  it('changes nothing with Escape, and nothing when the same is left there', async () => {
    expect(await typed('5.000,00', cents(500_000))).toBeUndefined()
    cleanup()
    const { calls } = show(cents(500_000))
    const field = openCell()
    fireEvent.change(field, { target: { value: '7' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(calls.map(({ name }) => name)).not.toContain('budget.setAmount')
  })

  it('reads out an unknown amount as unknown', () => {
    show(null)
    const row = screen.getByRole('rowheader', { name: 'Bijeenkomsten en CoP' }).parentElement
    expect(row?.textContent).toContain('nog niet bekend')
  })
})
