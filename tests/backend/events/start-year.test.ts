import { expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop } from './an-event.ts'

const year = 2027

async function proposalOf(backend: Backend) {
  const { events } = await valueOf(backend, 'year.proposal', { year })
  return events.map(({ typeId, subregion, date, startTime, endTime }) => {
    if (date === null) throw new Error(`No day for ${typeId}`)
    return { typeId, subregion, date, startTime, endTime }
  })
}

it('proposes what the year misses on days that nothing says to avoid, spread over the year', async () => {
  const backend = aBackend()
  const events = await proposalOf(backend)
  expect(events.map(({ typeId, subregion }) => [typeId, subregion])).toEqual([
    ['cop', null],
    ['cop', null],
    ['ondernemerschap', 'oost'],
    ['ondernemerschap', 'west'],
    ['regionale-bijeenkomst', null],
  ])
  for (const event of events) {
    const { signals } = await valueOf(backend, 'calendar.signals', event)
    expect(signals.filter(({ severity }) => severity === 'avoid')).toEqual([])
  }
  expect(new Set(events.map(({ date }) => date.slice(0, 7))).size).toBe(5)
  const regional = events.at(-1)?.date ?? ''
  expect(regional >= '2027-01-28' && regional <= '2027-02-28').toBe(true)
})

it('proposes only what is missing, far from what is planned', async () => {
  const backend = aBackend()
  await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  const meetings = (await proposalOf(backend)).filter(({ typeId }) => typeId === cop)
  expect(meetings).toHaveLength(1)
  expect(meetings[0]?.date.slice(0, 4)).toBe('2027')
  expect((meetings[0]?.date ?? '') >= '2027-07-01').toBe(true)
})

it('makes the whole year in one step: programme, tasks on their days, costs without amounts, and the budget year', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const started = await valueOf(backend, 'year.start', { year, events: await proposalOf(backend) })
  const after = await hashOf(backend)
  expect(started).toMatchObject({ isBudgetYearNew: true })
  const titles = started.events.map(({ title }) => title).join(', ')
  expect(titles).toMatch(/ondernemerschap Oost \d+ \w+, Voorlichting ondernemerschap West \d+ \w+/)
  const { gaps } = await valueOf(backend, 'events.rhythm', { year })
  expect(gaps).toEqual([])
  for (const { eventId, date } of started.events) {
    const { items, overrunMinutes } = await valueOf(backend, 'programme.get', { eventId })
    expect(items.length).toBeGreaterThan(4)
    expect(overrunMinutes).toBe(0)
    const { tasks } = await valueOf(backend, 'tasks.list', { eventId })
    expect(tasks.length).toBeGreaterThan(4)
    expect(tasks.every(({ dueOn, doneOn }) => dueOn !== null && doneOn === null)).toBe(true)
    expect(tasks.some(({ dueOn }) => dueOn !== null && dueOn < date)).toBe(true)
    const chains = await valueOf(backend, 'budget.chains', { eventId })
    expect(chains.length).toBeGreaterThan(1)
    expect(new Set(chains.map(({ state }) => state))).toEqual(new Set(['without-amount']))
  }
  expect((await valueOf(backend, 'budget.sheet', { year })).years).toContain(year)

  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('leaves the budget year out when she does not want it yet', async () => {
  const backend = aBackend()
  const wish = { year, events: await proposalOf(backend), takesBudgetLines: false }
  expect(await valueOf(backend, 'year.start', wish)).toMatchObject({ isBudgetYearNew: false })
  expect((await valueOf(backend, 'budget.years', {})).years.map((row) => row.year)).not.toContain(
    year,
  )
})

it('moves exactly the open tasks along when a started event moves two weeks', async () => {
  const backend = aBackend()
  const started = await valueOf(backend, 'year.start', { year, events: await proposalOf(backend) })
  const regional = started.events.at(-1)
  const eventId = regional?.eventId ?? ('' as EventId)
  const tasksOf = async () => (await valueOf(backend, 'tasks.list', { eventId })).tasks
  const [first, second] = await tasksOf()
  if (!regional || !first || !second?.dueOn) throw new Error('No tasks')
  await valueOf(backend, 'tasks.setDone', { taskId: first.id, isDone: true })
  await valueOf(backend, 'tasks.pin', { taskId: second.id, on: second.dueOn })
  const date = addDays(regional.date, 14)
  const plan = await valueOf(backend, 'events.movePlan', { eventId, date })
  const earlier = await tasksOf()
  await valueOf(backend, 'events.change', { eventId, date })
  const moved = (await tasksOf()).filter(
    ({ id, dueOn }) => earlier.find((task) => task.id === id)?.dueOn !== dueOn,
  )
  expect(moved.map(({ id }) => id).toSorted()).toEqual(
    plan.moves.map(({ taskId }) => taskId).toSorted(),
  )
  expect(moved).toHaveLength(earlier.length - 2)
})

it('refuses an empty start, a day of another year, and makes nothing when one is wrong', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const [first, ...rest] = await proposalOf(backend)
  if (!first) throw new Error('No proposal')
  const refusalOf = async (events: (typeof first)[], takesBudgetLines = true) => {
    const answer = await ask(backend, 'year.start', { year, events, takesBudgetLines })
    return answer.kind === 'refused' ? answer.reason : answer.kind
  }
  const unknown = { ...first, typeId: 'onbekend' as typeof first.typeId }
  expect([
    await refusalOf([], false),
    await refusalOf([{ ...first, date: isoDate('2028-03-02') }]),
    await refusalOf([...rest, unknown]),
  ]).toEqual(['no-event-chosen', 'date-not-in-year', 'not-found'])
  expect(await hashOf(backend)).toBe(before)
})
