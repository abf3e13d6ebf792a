import { expect, it } from 'vitest'
import { nextActionLetter } from '#domain/plan/action-letter'
import { actionsWithoutRow, rowsWithoutEvent } from '#domain/plan/plan-checks'
import { isoDate } from '#domain/shared/dates'

const action = (id: string, state: string, priority = 'regulier') => ({
  ...{ id, title: `Actie ${id}`, state, priority },
})
const row = (id: string, periods: string[], actionIds: string[]) => ({
  ...{ id, title: `Rij ${id}`, periods, actionIds },
})
const today = isoDate('2025-02-25')

it('names every action without a row, and misses a place only for what has yet to begin', () => {
  const actions = [
    action('a', 'uitgevoerd'),
    action('b', 'lopend'),
    action('e', 'gestopt', 'geen_vervolg'),
    action('l', 'nog te starten'),
    action('m', 'nog te starten'),
  ]
  const { all, missed } = actionsWithoutRow(actions, [row('1', ['2026'], ['m'])])
  expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'l'])
  expect(missed.map(({ id }) => id)).toEqual(['l'])
})

it('asks for an event only in a row that has begun and whose actions go on', () => {
  const actions = [action('c', 'lopend'), action('d', 'lopend'), action('e', 'gestopt')]
  const rows = [
    row('begun', ['2025-Q1'], ['c']),
    row('later', ['2025-Q3'], ['c']),
    row('has one', ['2025-Q1'], ['d']),
    row('stopped', ['2025-Q1'], ['e']),
    row('of nothing', ['2025-Q1'], []),
  ]
  const events = [{ date: isoDate('2025-03-14'), actionIds: ['d'] }]
  expect(rowsWithoutEvent(rows, actions, events, today).map(({ id }) => id)).toEqual(['begun'])
})

it('counts an event only in the periods of the row', () => {
  const rows = [row('begun', ['2025-Q1'], ['c'])]
  const events = [{ date: isoDate('2025-04-14'), actionIds: ['c'] }]
  expect(rowsWithoutEvent(rows, [action('c', 'lopend')], events, today)).toHaveLength(1)
})

it('gives the first letter that is free, also one that fell out, and goes on after z', () => {
  expect(nextActionLetter([])).toBe('a')
  expect(nextActionLetter([...'abcdefghijklm'])).toBe('n')
  expect(nextActionLetter([...'abd'])).toBe('c')
  expect(nextActionLetter([...'abcdefghijklmnopqrstuvwxyz'])).toBe('aa')
})
