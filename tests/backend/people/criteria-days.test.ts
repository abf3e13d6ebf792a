import { expect, it } from 'vitest'
import type { PeopleCriteria } from '#domain/people/criteria'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventTypeId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

const add = async (backend: Backend, name: string): Promise<PersonId> =>
  (await valueOf(backend, 'people.create', { name })).personId

const anEvent = async (backend: Backend, date: string) =>
  (
    await valueOf(backend, 'events.create', {
      ...{ typeId: 'cop' as EventTypeId, date: isoDate(date) },
      ...{ startTime: wallTime('09:30'), endTime: wallTime('12:00') },
    })
  ).eventId

const spokeWith = (backend: Backend, id: PersonId, happenedOn: string) =>
  valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate(happenedOn), subject: 'Kennismaking', people: [{ id }] },
  })

async function named(backend: Backend, criteria: PeopleCriteria): Promise<string[]> {
  const { rows } = await valueOf(backend, 'people.list', { criteria: criteria as never })
  return rows.map(({ name }) => name)
}

it('finds who was not seen by the days that stand under last seen', async () => {
  const backend = aBackend()
  const names = ['Anna Proefstuk', 'Bas Bedacht', 'Daan Schetsema', 'Elsa van Fictie']
  const [typedLate, spoken, old, planned] = await Promise.all(
    names.map((name) => add(backend, name)),
  )
  // Noted today, of an event of February.
  const eventId = await anEvent(backend, '2026-02-10')
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: typedLate as PersonId })
  await spokeWith(backend, spoken as PersonId, '2026-11-20')
  await spokeWith(backend, old as PersonId, '2026-03-20')
  await spokeWith(backend, planned as PersonId, '2027-03-20')
  const { rows } = await valueOf(backend, 'people.list', {})
  expect(rows.map(({ name, lastSeenOn }) => [name, lastSeenOn]).toSorted()).toEqual([
    ['Anna Proefstuk', '2026-02-10'],
    ['Bas Bedacht', '2026-11-20'],
    ['Daan Schetsema', '2026-03-20'],
    ['Elsa van Fictie', null],
  ])
  expect((await named(backend, { notSeenForMonths: 6 })).toSorted()).toEqual([
    'Anna Proefstuk',
    'Daan Schetsema',
    'Elsa van Fictie',
  ])
  expect(await named(backend, { notSeenForMonths: 10 })).toEqual(['Elsa van Fictie'])
})

it('takes nobody in on a consent that is only given later', async () => {
  const backend = aBackend()
  const personId = await add(backend, 'Anna Proefstuk')
  await valueOf(backend, 'groups.create', {
    ...{ name: 'Nieuwsbrief', criteria: {}, consentPurpose: 'newsletter' },
  })
  const count = async () => (await valueOf(backend, 'groups.list', {}))[0]?.count
  const consent = { personId, purpose: 'newsletter', how: 'op papier' } as const
  const later = await valueOf(backend, 'privacy.addConsent', {
    ...{ ...consent, givenOn: isoDate('2027-06-01') },
  })
  expect([later.joined, await count()]).toEqual([[], 0])
  const now = await valueOf(backend, 'privacy.addConsent', {
    ...{ ...consent, givenOn: isoDate('2026-11-01') },
  })
  expect([now.joined, await count()]).toEqual([['Nieuwsbrief'], 1])
})

it('holds nobody to an invitation for an event that was thrown away', async () => {
  const backend = aBackend()
  const personId = await add(backend, 'Anna Proefstuk')
  const eventId = await anEvent(backend, '2026-11-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  expect(await named(backend, { neverCame: true })).toEqual(['Anna Proefstuk'])
  await valueOf(backend, 'events.archive', { eventId })
  expect(await named(backend, { neverCame: true })).toEqual([])
})
