import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { EventId, TaskId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop } from './an-event.ts'

// The clock of the stories stands on Monday 23 November 2026.
const march = '2027-03-18'

type Wish = { title?: string; offsetCount?: number; pinnedOn?: string }

async function aTask(backend: Backend, eventId: EventId, wish: Wish = {}): Promise<TaskId> {
  const { title = 'Reserveer de zaal', offsetCount = -7, pinnedOn } = wish
  const { taskId } = await valueOf(backend, 'tasks.add', {
    ...{ eventId, title, offsetCount, anchor: 'start', offsetUnit: 'days' },
    pinnedOn: pinnedOn === undefined ? null : isoDate(pinnedOn),
  })
  return taskId
}

async function daysOf(backend: Backend, eventId: EventId) {
  const { tasks } = await valueOf(backend, 'tasks.list', { eventId })
  return Object.fromEntries(tasks.map(({ title, dueOn }) => [title, dueOn]))
}

it('reckons the day of a task from the event, and takes adding back in one step', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  const before = await hashOf(backend)
  await aTask(backend, eventId)
  const after = await hashOf(backend)
  expect(await valueOf(backend, 'tasks.list', { eventId })).toMatchObject({
    invitation: { day: '2027-02-18', isOwn: false },
    tasks: [{ title: 'Reserveer de zaal', dueOn: '2027-03-11', isLate: false, doneOn: null }],
  })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('moves exactly the open, unpinned tasks along, as the plan said beforehand', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  await aTask(backend, eventId, { title: 'open' })
  const done = await aTask(backend, eventId, { title: 'klaar' })
  await valueOf(backend, 'tasks.setDone', { taskId: done, isDone: true })
  await aTask(backend, eventId, { title: 'vast', pinnedOn: '2027-03-01' })
  const date = isoDate('2027-04-01')
  const plan = await valueOf(backend, 'events.movePlan', { eventId, date })
  expect(plan).toMatchObject({
    moves: [{ title: 'open', from: '2027-03-11', to: '2027-03-25' }],
    stays: [
      { title: 'vast', on: '2027-03-01', why: 'pinned' },
      { title: 'klaar', on: '2027-03-11', why: 'done' },
    ],
  })
  const before = await hashOf(backend)
  const changed = await valueOf(backend, 'events.change', { eventId, date })
  expect(changed.tasks).toEqual({ moved: 1, stayed: 2, pinned: 1 })
  const moved = { open: '2027-03-25', klaar: '2027-03-11', vast: '2027-03-01' }
  expect(await daysOf(backend, eventId)).toEqual(moved)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await daysOf(backend, eventId)).toEqual(moved)
})

it('leaves tasks without a day while the event has none, and gives it to them with the date', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: null })
  await aTask(backend, eventId, { title: 'open' })
  expect(await daysOf(backend, eventId)).toEqual({ open: null })
  await valueOf(backend, 'events.change', { eventId, date: isoDate(march) })
  expect(await daysOf(backend, eventId)).toEqual({ open: '2027-03-11' })
  const back = await valueOf(backend, 'events.change', { eventId, date: null })
  expect(back.tasks).toEqual({ moved: 1, stayed: 0, pinned: 0 })
  expect(await daysOf(backend, eventId)).toEqual({ open: null })
})

it('moves the tasks of the invitation with her own invitation day, and back without it', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  await valueOf(backend, 'tasks.add', {
    ...{ eventId, title: 'mail', anchor: 'invitation', offsetCount: -1, offsetUnit: 'workdays' },
  })
  expect(await daysOf(backend, eventId)).toEqual({ mail: '2027-02-17' })
  const own = await valueOf(backend, 'events.change', { eventId, inviteOn: isoDate('2027-02-01') })
  expect(own.tasks.moved).toBe(1)
  expect(await daysOf(backend, eventId)).toEqual({ mail: '2027-01-29' })
  await valueOf(backend, 'events.change', { eventId, inviteOn: null })
  expect(await daysOf(backend, eventId)).toEqual({ mail: '2027-02-17' })
})

it('lets a reopened or unpinned task follow the event again', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  const taskId = await aTask(backend, eventId, { title: 'taak' })
  await valueOf(backend, 'tasks.setDone', { taskId, isDone: true })
  await valueOf(backend, 'events.change', { eventId, date: isoDate('2027-04-01') })
  expect(await daysOf(backend, eventId)).toEqual({ taak: '2027-03-11' })
  await valueOf(backend, 'tasks.setDone', { taskId, isDone: false })
  expect(await daysOf(backend, eventId)).toEqual({ taak: '2027-03-25' })
  await valueOf(backend, 'tasks.pin', { taskId, on: isoDate('2027-03-02') })
  const change = await valueOf(backend, 'tasks.change', { taskId, offsetCount: -14 })
  expect(change).toEqual({ dueOn: '2027-03-02' })
  expect(await valueOf(backend, 'tasks.pin', { taskId, on: null })).toEqual({
    dueOn: '2027-03-18',
  })
})

it('lists what is open over all events that go on, the earliest first, and counts it per day', async () => {
  const backend = aBackend()
  const soon = await anEvent(backend, { typeId: cop, date: '2026-12-03', title: 'Straks' })
  await aTask(backend, soon, { title: 'te laat', pinnedOn: '2026-11-20' })
  await aTask(backend, soon, { title: 'vandaag', pinnedOn: '2026-11-23' })
  await aTask(backend, soon, { title: 'later', pinnedOn: '2026-12-10' })
  const gone = await anEvent(backend, { typeId: cop, date: '2026-12-04', title: 'Afgelast' })
  await aTask(backend, gone, { title: 'hoeft niet', pinnedOn: '2026-11-23' })
  await valueOf(backend, 'events.cancel', { eventId: gone, reason: 'De zaal is dicht' })
  const due = await valueOf(backend, 'tasks.due', { until: isoDate('2026-11-30'), limit: 1 })
  expect(due).toMatchObject({
    total: 2,
    rows: [{ title: 'te laat', isLate: true, eventTitle: 'Straks', code: 'CoP' }],
  })
  const period = { from: isoDate('2026-11-01'), until: isoDate('2026-12-31') }
  expect((await valueOf(backend, 'tasks.counts', period)).days).toEqual([
    { date: '2026-11-20', open: 1 },
    { date: '2026-11-23', open: 1 },
    { date: '2026-12-10', open: 1 },
  ])
})

it('takes ticking off and removing back', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  const taskId = await aTask(backend, eventId)
  const first = await hashOf(backend)
  await valueOf(backend, 'tasks.setDone', { taskId, isDone: true })
  const { tasks } = await valueOf(backend, 'tasks.list', { eventId })
  expect(tasks).toMatchObject([{ doneOn: '2026-11-23', isLate: false }])
  await valueOf(backend, 'tasks.remove', { taskId })
  expect(await daysOf(backend, eventId)).toEqual({})
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

it('refuses a task of an event that is not there, and of one that left the list', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  const taskId = await aTask(backend, eventId)
  await valueOf(backend, 'events.archive', { eventId })
  const wish = { title: 'x', anchor: 'start', offsetCount: 0, offsetUnit: 'days' } as const
  const answers = [
    await ask(backend, 'tasks.add', { ...wish, eventId }),
    await ask(backend, 'tasks.add', { ...wish, eventId: 'nergens' as EventId }),
    await ask(backend, 'tasks.setDone', { taskId, isDone: true }),
    await ask(backend, 'tasks.remove', { taskId: 'geen' as TaskId }),
    await ask(backend, 'events.movePlan', { eventId: 'nergens' as EventId, date: isoDate(march) }),
  ]
  expect(answers.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual(
    answers.map(() => 'not-found'),
  )
})

it('gives the tasks of a template no days, and refuses to tick them off or pin them', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: march })
  if (backend.opened.state !== 'open') throw new Error('The store closed')
  backend.opened.store.write(
    'events.change',
    (db) => db.run(sql`UPDATE planned_event SET is_template = 1 WHERE id = ${eventId}`),
    () => false,
  )
  const taskId = await aTask(backend, eventId)
  expect(await valueOf(backend, 'tasks.list', { eventId })).toMatchObject({
    isTemplate: true,
    invitation: { day: null },
    tasks: [{ dueOn: null, isLate: false, offsetCount: -7 }],
  })
  expect(await valueOf(backend, 'tasks.change', { taskId, offsetCount: -14 })).toEqual({
    dueOn: null,
  })
  const answers = [
    await ask(backend, 'events.change', { eventId, date: isoDate('2027-04-01') }),
    await ask(backend, 'tasks.setDone', { taskId, isDone: true }),
    await ask(backend, 'tasks.pin', { taskId, on: isoDate(march) }),
  ]
  expect(answers.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual([
    'template-has-no-day',
    'template-has-no-day',
    'template-has-no-day',
  ])
  const due = await valueOf(backend, 'tasks.due', { until: isoDate('2030-01-01') })
  expect(due.total).toBe(0)
})
