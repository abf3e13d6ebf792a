import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { FinanceItem } from '#domain/contract/finance'
import { ItemPanel } from '#renderer/screens/budget/reconcile/item-panel.tsx'
import { StatusContext } from '#renderer/lib/use-status'
import { aStatus, installBridge, ok } from '../bridge.ts'

const facts = {
  ledger: null,
  description: 'Zaalhuur',
  supplier: 'De Verzonnen Zaal',
  invoice: null,
}
const row = {
  ...facts,
  id: 'rij-1',
  bookedOn: '2026-01-09',
  exVat: 10_000,
  vat: 0,
  leftOutWhy: null,
}
const own = { ...facts, id: 'eigen-1', date: '2025-12-20', exVat: 10_000, vat: 0, lineName: '03' }
const item = (state: FinanceItem['state']) =>
  ({ state, ours: [own], theirs: [row], reasons: [], certainty: null }) as unknown as FinanceItem

function show(state: FinanceItem['state']) {
  installBridge({
    'finance.proposal': () =>
      ok({
        ...{ lineId: null, how: null, rate: null, chains: [] },
        entries: [own, { ...own, id: 'eigen-2', supplier: 'Een andere zaal' }],
      }),
    'budget.choices': () =>
      ok({ years: [2025, 2026], closedYears: [2026], lines: [], fundingSources: [] }),
    'events.list': () => ok({ total: 0, rows: [] }),
  })
  render(
    <StatusContext value={aStatus}>
      <ItemPanel item={item(state)} />
    </StatusContext>,
  )
}

afterEach(cleanup)

it.each(['proposed', 'choose'] as const)(
  'lets her take a row over or choose any booking when it is %s',
  async (state) => {
    show(state)
    expect(screen.getByRole('button', { name: 'Neem over in Schakel' })).toBeDefined()
    const choice = await screen.findByRole('button', { name: /Boeking in Schakel/u })
    fireEvent.click(choice)
    expect(await screen.findAllByRole('option')).toHaveLength(2)
  },
)

it('asks in which year the row is booked, the first that is open', async () => {
  show('proposed')
  fireEvent.click(screen.getByRole('button', { name: 'Neem over in Schakel' }))
  expect((await screen.findByRole('button', { name: /Telt in jaar/u })).textContent).toContain(
    '2027',
  )
})
