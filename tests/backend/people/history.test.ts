import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const february = 'plan-2025-02-14' as EventId

async function add(name: string): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name })).personId
}

async function standOf(personId: PersonId): Promise<string[]> {
  return (await valueOf(backend, 'people.history', { personId })).map(({ stand }) => stand)
}

it('tells what somebody was invited to and how that went, and forgets what was undone', async () => {
  const personId = await add('Anna Proefstuk')
  expect(await standOf(personId)).toEqual([])
  await valueOf(backend, 'attendance.invite', { eventId: february, personIds: [personId] })
  expect(await standOf(personId)).toEqual(['invited'])
  await valueOf(backend, 'attendance.checkIn', { eventId: february, personId })
  const [event] = await valueOf(backend, 'people.history', { personId })
  expect(event).toMatchObject({ eventId: february, date: '2025-02-14', stand: 'present' })
  await valueOf(backend, 'history.undo', {})
  expect(await standOf(personId)).toEqual(['invited'])
})

it('says that somebody did not appear once the event is over', async () => {
  const personId = await add('Bas Bedacht')
  await valueOf(backend, 'attendance.register', { eventId: february, personId })
  expect(await standOf(personId)).toEqual(['no-show'])
})

it('lets nobody miss an event that was cancelled', async () => {
  const personId = await add('Bas Bedacht')
  await valueOf(backend, 'attendance.register', { eventId: february, personId })
  await valueOf(backend, 'events.cancel', { eventId: february, reason: 'De zaal is dicht' })
  expect(await standOf(personId)).toEqual(['registered'])
  const overview = await valueOf(backend, 'attendance.list', { eventId: february })
  expect(overview).toMatchObject({ hasEnded: true, wasHeld: false })
})
