import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { BudgetChain } from '#domain/contract/budget'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { StatusContext } from '#renderer/lib/use-status'
import { CostForms } from '#renderer/screens/budget/cost-forms.tsx'
import { aStatus, installBridge, ok } from '../bridge.ts'

const eventId = 'sjabloon' as EventId
const chain = {
  id: 'kosten' as CostChainId,
  lineId: 'post-03' as BudgetLineId,
  eventId,
  description: 'Zaal (voorbeeld)',
  supplier: null,
  coversEstimate: true,
  entries: [],
  years: [],
  verplicht: cents(0),
  geraamd: cents(0),
} as unknown as BudgetChain
const choices = { lines: [], years: [2027], closedYears: [], vatRates: [], fundingSources: [] }
const start = { lineId: null, eventId, year: 2027, today: isoDate('2026-11-23') }

function show(form: Parameters<typeof CostForms>[0]['form'], isTemplate: boolean) {
  installBridge({ 'events.list': () => ok({ total: 0, rows: [], years: [] }) })
  const props = { form, isTemplate, start, chains: [chain], onClose: vi.fn() }
  render(
    <StatusContext value={aStatus}>
      <CostForms {...props} choices={choices as never} />
    </StatusContext>,
  )
}

async function stepsOffered() {
  fireEvent.click(screen.getByRole('button', { name: /Stap/ }))
  const list = await screen.findByRole('listbox', { name: 'Stap' })
  return within(list)
    .getAllByRole('option')
    .map((option) => option.textContent)
}

afterEach(cleanup)

it('offers only the estimate for a cost of a template', async () => {
  show({ kind: 'book', chainId: chain.id, step: 'estimate' }, true)
  expect(await stepsOffered()).toEqual(['Raming'])
})

it('offers every step for a cost of an event', async () => {
  show({ kind: 'book', chainId: chain.id, step: 'estimate' }, false)
  expect((await stepsOffered()).length).toBeGreaterThan(2)
})

it('keeps a cost of a template at its template', async () => {
  show({ kind: 'chain', chainId: chain.id }, false)
  expect(await screen.findByRole('combobox', { name: 'Bijeenkomst' })).toBeDefined()
  cleanup()
  show({ kind: 'chain', chainId: chain.id }, true)
  await screen.findByRole('textbox', { name: 'Wie levert' })
  expect(screen.queryByRole('combobox', { name: 'Bijeenkomst' })).toBeNull()
})
