import { expect, it } from 'vitest'
import { instant, isoDate, wallTime } from '#domain/shared/dates'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop } from './an-event.ts'

async function asksOf(backend: Backend, eventId: EventId) {
  const { asks } = await valueOf(backend, 'events.asks', { eventId })
  return asks.map(({ kind, count }) => (count === null ? kind : `${kind} ${count}`))
}

async function estimate(backend: Backend, eventId: EventId): Promise<void> {
  await valueOf(backend, 'budget.book', {
    chain: { lineId: 'post-03' as BudgetLineId, eventId, description: 'Zaal (voorbeeld)' },
    step: 'estimate',
    year: 2027,
    exVat: cents(20_000),
    vat: cents(0),
    rate: null,
    isCompensable: false,
    date: isoDate('2026-11-23'),
  })
}

async function twoGuests(backend: Backend) {
  const guests = []
  for (const name of ['Anna Proefstuk', 'Bas Bedacht']) {
    guests.push((await valueOf(backend, 'people.create', { name })).personId)
  }
  return guests
}

it('follows an event from idea to closing', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: null })
  expect(await asksOf(backend, eventId)).toEqual(['date'])

  await valueOf(backend, 'events.change', { eventId, date: isoDate('2027-03-18') })
  const bare = ['times', 'venue', 'programme', 'tasks', 'costs', 'invite']
  expect(await asksOf(backend, eventId)).toEqual(bare)

  await valueOf(backend, 'events.change', {
    eventId,
    startTime: wallTime('09:30'),
    endTime: wallTime('12:00'),
    venue: { name: 'De Zon', gemeenteId: null },
  })
  await estimate(backend, eventId)
  expect(await asksOf(backend, eventId)).toEqual(['programme', 'tasks', 'invite'])

  const personIds = await twoGuests(backend)
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  expect(await asksOf(backend, eventId)).toEqual(['programme', 'tasks', 'send 2'])
  await valueOf(backend, 'attendance.markSent', { eventId, personIds })
  await valueOf(backend, 'events.setStage', { eventId, stage: 'uitgenodigd' })
  expect(await asksOf(backend, eventId)).toEqual(['programme', 'tasks', 'answers 2'])
  const [anna] = personIds
  if (anna)
    await valueOf(backend, 'attendance.answer', { eventId, personIds: [anna], answer: 'yes' })
  expect(await asksOf(backend, eventId)).toEqual(['programme', 'tasks', 'answers 1'])
})

it('asks what comes after an event that is over, and to close it once that is said', async () => {
  const backend = aBackend({ now: instant('2027-03-19T08:00:00Z') })
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  expect(await asksOf(backend, eventId)).toEqual(['presence'])
  await estimate(backend, eventId)
  await valueOf(backend, 'events.setStage', { eventId, stage: 'gehouden' })
  expect(await asksOf(backend, eventId)).toEqual(['presence', 'open-costs 1', 'close'])
  await valueOf(backend, 'events.setStage', { eventId, stage: 'afgerond' })
  expect(await asksOf(backend, eventId)).toEqual([])
})

it('keeps the money and the people of a cancelled event in sight, also after undo and redo', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  const personIds = await twoGuests(backend)
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  await valueOf(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  await estimate(backend, eventId)
  const inSight = async () => {
    const chains = await valueOf(backend, 'budget.chains', { eventId })
    const { counts, people } = await valueOf(backend, 'attendance.list', { eventId })
    const list = await valueOf(backend, 'events.list', { year: 2027 })
    const { events } = await valueOf(backend, 'calendar.events', {
      from: isoDate('2027-03-01'),
      until: isoDate('2027-03-31'),
    })
    return {
      estimated: chains.map(({ estimated }) => estimated),
      registered: counts.registered,
      names: people.map(({ name }) => name),
      listed: list.rows.map(({ stage }) => stage),
      shown: events.map(({ stage, cancelledReason }) => [stage, cancelledReason]),
    }
  }
  const before = await inSight()
  expect(before).toMatchObject({ estimated: [20_000], registered: 2, listed: ['gepland'] })

  await valueOf(backend, 'events.cancel', { eventId, reason: 'De zaal is dicht' })
  const cancelled = {
    ...before,
    listed: ['geannuleerd'],
    shown: [['geannuleerd', 'De zaal is dicht']],
  }
  expect(await inSight()).toEqual(cancelled)
  expect(await asksOf(backend, eventId)).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await inSight()).toEqual(before)
  await valueOf(backend, 'history.redo', {})
  expect(await inSight()).toEqual(cancelled)
})
