import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Instant } from '#domain/shared/dates'
import type { ActionId, PlanRowId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend({ now: '2025-02-25T09:00:00.000Z' as Instant })
})
afterEach(() => backend.close())

const rowsOf = async () => (await valueOf(backend, 'planRows.list', {})).rows
const titles = async () => (await rowsOf()).map(({ title }) => title)

it('holds the six rows of the plan, with the meeting of 14 February drawn in', async () => {
  const { rows, events, programmeYears } = await valueOf(backend, 'planRows.list', {})
  expect(rows).toHaveLength(6)
  expect(rows.map(({ actionIds }) => actionIds.join())).toEqual(['c', 'g', 'j', 'd,k', 'i', 'm'])
  expect(events).toMatchObject([{ date: '2025-02-14', actionIds: ['d', 'k'] }])
  expect(programmeYears).toEqual({ from: 2024, until: 2026 })
})

it('adds, names, moves and takes away a row, each as one step that can be taken back', async () => {
  const before = await hashOf(backend)
  const first = await titles()
  const { rowId } = await valueOf(backend, 'planRows.add', {
    ...{ title: 'Pool', actionIds: ['l' as ActionId] },
  })
  await valueOf(backend, 'planRows.change', { rowId, title: 'Pool (voorbeeld)', actionIds: [] })
  await valueOf(backend, 'planRows.setPeriod', { rowId, period: '2027-Q1', isPlanned: true })
  await valueOf(backend, 'planRows.move', { rowId, position: 0 })
  expect(await titles()).toEqual(['Pool (voorbeeld)', ...first])
  expect((await rowsOf())[0]).toMatchObject({ periods: ['2027-Q1'], actionIds: [], source: null })
  await valueOf(backend, 'planRows.move', { rowId, position: 99 })
  expect((await titles()).at(-1)).toBe('Pool (voorbeeld)')
  await valueOf(backend, 'planRows.remove', { rowId })
  expect(await titles()).toEqual(first)
  for (let step = 0; step < 6; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('refuses a row or an action that is not there, and a period that is none', async () => {
  const rowId = 'vrouwen-werk' as PlanRowId
  const change = { rowId, actionIds: ['zz' as ActionId] }
  expect((await ask(backend, 'planRows.change', change)).kind).toBe('refused')
  expect((await ask(backend, 'planRows.remove', { rowId: 'x' as PlanRowId })).kind).toBe('refused')
  const wrong = { rowId, period: '2025-Q7', isPlanned: true }
  expect((await ask(backend, 'planRows.setPeriod', wrong)).kind).toBe('invalid')
})
