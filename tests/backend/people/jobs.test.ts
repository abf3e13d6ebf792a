import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId, OrganisationId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(storyNow) })
  // Without a clock of its own it looks at that of the machine, which the test moves.
  backend = aBackend({ now: undefined })
})
afterEach(() => {
  backend.close()
  vi.useRealTimers()
})

const add = async (name: string, organisation: string, more: object = {}): Promise<PersonId> =>
  (await valueOf(backend, 'people.create', { name, organisation: { name: organisation }, ...more }))
    .personId

async function organisationNamed(name: string): Promise<OrganisationId> {
  const { rows } = await valueOf(backend, 'organisations.list', { search: name })
  const [found] = rows
  if (!found) throw new Error(`No organisation ${name}`)
  return found.id
}

async function anEvent(date: string): Promise<EventId> {
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, date: isoDate(date) },
    ...{ startTime: wallTime('09:30'), endTime: wallTime('12:00') },
  })
  return eventId
}

const placeOf = async () => (await valueOf(backend, 'people.list', {})).rows[0]?.organisationName

it('ends the old place the day before and begins at the new one, in one step', async () => {
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld', { functionName: 'bakker' })
  const before = await hashOf(backend)
  await valueOf(backend, 'people.changeJob', {
    ...{ personId, startsOn: isoDate('2026-11-01'), functionName: 'docent' },
    organisation: { name: 'Taalschool Proef' },
  })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(affiliations).toMatchObject([
    {
      ...{ organisationName: 'Taalschool Proef', functionName: 'docent', isMain: true },
      ...{ fromOn: '2026-11-01', untilOn: null },
    },
    { organisationName: 'Bakkerij Voorbeeld', isMain: false, untilOn: '2026-10-31' },
  ])
  expect(await placeOf()).toBe('Taalschool Proef')
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('shows the old place until the new one begins', async () => {
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld')
  await valueOf(backend, 'people.changeJob', {
    ...{ personId, startsOn: isoDate('2026-12-01'), organisation: { name: 'Taalschool Proef' } },
  })
  expect(await placeOf()).toBe('Bakkerij Voorbeeld')
  vi.setSystemTime('2026-12-01T08:00:00.000Z')
  expect(await placeOf()).toBe('Taalschool Proef')
})

it('keeps what was: the list of an event that is over shows the organisation of then', async () => {
  vi.setSystemTime('2026-03-01T08:00:00.000Z')
  const [came, asked] = [
    await add('Hanan Parabel', 'Bakkerij Voorbeeld'),
    await add('Omar Verhaal', 'Bakkerij Voorbeeld'),
  ]
  const eventId = await anEvent('2026-03-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [came, asked] })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [came], answer: 'yes' })
  vi.setSystemTime(storyNow)
  const before = await valueOf(backend, 'attendance.list', { eventId })
  for (const personId of [came, asked]) {
    await valueOf(backend, 'people.changeJob', {
      ...{ personId, startsOn: isoDate('2026-11-01'), organisation: { name: 'Taalschool Proef' } },
    })
  }
  const after = await valueOf(backend, 'attendance.list', { eventId })
  expect(after.people.map(({ organisation }) => organisation)).toEqual([
    ...['Bakkerij Voorbeeld', 'Bakkerij Voorbeeld'],
  ])
  expect(after).toEqual(before)

  const coming = await anEvent('2026-12-10')
  await valueOf(backend, 'attendance.invite', { eventId: coming, personIds: [came] })
  const next = await valueOf(backend, 'attendance.list', { eventId: coming })
  expect(next.people).toMatchObject([{ organisation: 'Taalschool Proef' }])
})

it('counts nobody at a place that has ended: not in lists, filters, groups or a new sign-up', async () => {
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld')
  const organisationId = await organisationNamed('Bakkerij Voorbeeld')
  const gone = { personId, untilOn: isoDate('2026-11-22') }
  await valueOf(backend, 'people.changeAffiliation', gone)
  expect(await placeOf()).toBeNull()
  const listed = await valueOf(backend, 'people.list', { organisationId })
  const without = await valueOf(backend, 'people.list', { filter: 'without-organisation' })
  expect([listed.total, without.total]).toEqual([0, 1])
  expect(await valueOf(backend, 'organisations.get', { organisationId })).toMatchObject({
    peopleCount: 0,
  })
  expect(await valueOf(backend, 'organisations.people', { organisationId })).toMatchObject({
    ...{ now: [], later: [], formerly: [{ name: 'Hanan Parabel', untilOn: '2026-11-22' }] },
  })
  const eventId = await anEvent('2026-12-10')
  await valueOf(backend, 'attendance.register', { eventId, personId })
  const { people } = await valueOf(backend, 'attendance.list', { eventId })
  expect(people).toMatchObject([{ organisation: null }])

  // Typed in the list now, it is a new place: the old one is not rewritten.
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, organisation: { name: 'Taalschool Proef' } },
  })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(affiliations.map(({ organisationName, isMain }) => [organisationName, isMain])).toEqual([
    ['Taalschool Proef', true],
    ['Bakkerij Voorbeeld', false],
  ])
})

it('falls back on another place that holds when the main one has ended', async () => {
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld')
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId: 'new', organisation: { name: 'Taalschool Proef' } },
  })
  await valueOf(backend, 'people.changeAffiliation', { personId, untilOn: isoDate('2026-11-22') })
  expect(await placeOf()).toBe('Taalschool Proef')
})

it('refuses an end before the start, and says so when two places overlap', async () => {
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld')
  await valueOf(backend, 'people.changeAffiliation', { personId, fromOn: isoDate('2026-06-01') })
  const early = await ask(backend, 'people.changeAffiliation', {
    ...{ personId, untilOn: isoDate('2026-05-31') },
  })
  expect(early).toMatchObject({ kind: 'refused', reason: 'until-before-from' })
  const job = await ask(backend, 'people.changeJob', { personId, startsOn: isoDate('2026-06-01') })
  expect(job).toMatchObject({ kind: 'refused', reason: 'job-before-last' })
  const { hints } = await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId: 'new', organisation: { name: 'Bakkerij Voorbeeld' } },
  })
  expect(hints).toEqual([{ kind: 'overlapping-place', organisationName: 'Bakkerij Voorbeeld' }])
})

it('knows whom to call: one by itself, more when asked, and not in another organisation', async () => {
  const [anna, bas] = [
    await add('Anna Proefstuk', 'Bakkerij Voorbeeld'),
    await add('Bas Bedacht', 'Bakkerij Voorbeeld'),
  ]
  const organisationId = await organisationNamed('Bakkerij Voorbeeld')
  const placeIn = async (personId: PersonId) => {
    const { affiliations } = await valueOf(backend, 'people.get', { personId })
    const [first] = affiliations
    if (!first) throw new Error('No place')
    return first.id
  }
  const contacts = async () =>
    (await valueOf(backend, 'organisations.people', { organisationId })).now
      .filter(({ isContact }) => isContact)
      .map(({ name }) => name)
  const set = async (personId: PersonId, keepsOthers: boolean) =>
    valueOf(backend, 'organisations.setContact', {
      ...{ affiliationId: await placeIn(personId), isContact: true, keepsOthers },
    })
  await set(anna, false)
  expect(await contacts()).toEqual(['Anna Proefstuk'])
  await set(bas, false)
  expect(await contacts()).toEqual(['Bas Bedacht'])
  await set(anna, true)
  expect(await contacts()).toEqual(['Bas Bedacht', 'Anna Proefstuk'])
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId: bas, organisation: { name: 'Taalschool Proef' } },
  })
  const { affiliations } = await valueOf(backend, 'people.get', { personId: bas })
  expect(affiliations[0]?.isContact).toBe(false)
  expect(await contacts()).toEqual(['Anna Proefstuk'])
})

it('keeps for which gemeenten and in which role somebody was asked when they are erased', async () => {
  vi.setSystemTime('2026-03-01T08:00:00.000Z')
  const { chainRoles, gemeenten } = await valueOf(backend, 'region.get', {})
  const facts = {
    chainRoleId: chainRoles[0]?.id,
    gemeenteIds: gemeenten.slice(0, 2).map(({ id }) => id),
  }
  const personId = await add('Hanan Parabel', 'Bakkerij Voorbeeld', facts)
  const eventId = await anEvent('2026-03-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  vi.setSystemTime(storyNow)
  await valueOf(backend, 'people.changeJob', {
    ...{ personId, startsOn: isoDate('2026-11-01'), organisation: { name: 'Taalschool Proef' } },
  })
  const [before] = (await valueOf(backend, 'attendance.list', { eventId })).people
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Hanan Parabel' })
  const [after] = (await valueOf(backend, 'attendance.list', { eventId })).people
  expect(after).toMatchObject({ ...facts, organisation: null, functionName: null })
  expect(after?.gemeenteIds).toEqual(before?.gemeenteIds)
})
