import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { RouterContextProvider, createMemoryHistory } from '@tanstack/react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { BudgetYears } from '#domain/contract/budget'
import type { BudgetLineId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { createAppRouter } from '#renderer/app/router'
import { toast } from '#renderer/lib/messages'
import { StatusContext } from '#renderer/lib/use-status'
import { YearsGrid } from '#renderer/screens/budget/years-grid.tsx'
import { aStatus, installBridge, ok } from '../bridge.ts'

function figures(year: number, begroot: number) {
  const amount = cents(begroot * 100)
  const counted = { geraamd: cents(0), verplicht: cents(0), gerealiseerd: cents(0) }
  return { year, begroot: amount, ...counted, restant: amount, vrij: amount, signal: null }
}

function aLine(code: string, [first = 0, second = 0]: readonly number[]) {
  return {
    lineId: `post-${code}` as BudgetLineId,
    code,
    name: `Post ${code}`,
    years: [figures(2026, first), figures(2027, second)],
  }
}

const answer = {
  years: [2026, 2027].map((year) => ({ ...figures(year, 600), closedOn: null })),
  lines: [aLine('01', [100, 10]), aLine('02', [300, 30]), aLine('03', [200, 20])],
} as unknown as BudgetYears

function show() {
  const bridge = installBridge({ 'budget.setAmounts': () => ok({}) })
  render(
    <StatusContext value={aStatus}>
      <RouterContextProvider router={createAppRouter(createMemoryHistory())}>
        <YearsGrid answer={answer} />
      </RouterContextProvider>
    </StatusContext>,
  )
  return bridge
}

function begrootOf(line: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name: line }).parentElement
  const cell = row?.querySelector<HTMLElement>('[aria-readonly="false"]')
  if (cell === null || cell === undefined) throw new Error('no cell to type in')
  return cell
}

afterEach(() => {
  cleanup()
  toast.set(undefined)
})

it('puts a block down on the lines as they are drawn, not as they came', async () => {
  show()
  const heading = screen.getByRole('columnheader', { name: /Begroot.*2026/u })
  fireEvent.click(heading.querySelector('button') ?? heading)
  const cell = begrootOf('Post 03')
  fireEvent.mouseDown(cell)
  fireEvent.paste(cell, { clipboardData: { getData: () => '7\n8' } })
  const preview = await screen.findByRole('dialog')
  expect(preview.textContent).toContain('03 Post 03')
  expect(preview.textContent).toContain('02 Post 02')
  expect(preview.textContent).not.toContain('01 Post 01')
})

it('copies what is typed from a marked block, and not what is counted between', () => {
  show()
  const cell = begrootOf('Post 01')
  fireEvent.mouseDown(cell)
  for (let step = 0; step < 3; step += 1) {
    fireEvent.keyDown(cell, { key: 'ArrowRight', shiftKey: true })
  }
  const setData = vi.fn()
  fireEvent.copy(cell, { clipboardData: { setData } })
  expect(setData).toHaveBeenCalledWith(
    'text/plain',
    expect.stringMatching(/^100(,00)?\t10(,00)?\s*$/u),
  )
})
