import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { ChainRoleId, EventTypeId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv } from '../import/sample-files.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function add(name: string, more: object = {}): Promise<OrganisationId> {
  return (await valueOf(backend, 'organisations.create', { name, ...more })).organisationId
}

async function undoAndRedo(before: string): Promise<void> {
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
}

const found = async (text: string) =>
  (await valueOf(backend, 'search.find', { text })).map(({ id }) => id)

it('brings people, gemeenten and conversations together on one organisation, and back', async () => {
  const [aalten, winterswijk] = ['GM0197', 'GM0294'] as GemeenteId[]
  const keepId = await add('Taalhuis Mythe', { gemeenteIds: [aalten], email: 'info@mythe.example' })
  const goneId = await add('Stichting Taalhuis Mithe', {
    ...{ gemeenteIds: [aalten, winterswijk], email: 'oud@mythe.example', phone: '0314 00 00 12' },
    ...{ chainRoleId: 'taalhuis' as ChainRoleId, note: 'belt graag' },
  })
  await valueOf(backend, 'people.create', { name: 'Anna Proef', organisation: { id: keepId } })
  const gerrit = { name: 'Gerrit Proef', organisation: { id: goneId } }
  const { personId } = await valueOf(backend, 'people.create', gerrit)
  const happenedOn = isoDate('2026-11-02')
  for (const ids of [[goneId], [keepId, goneId]]) {
    const organisations = ids.map((id) => ({ id }))
    const conversation = { happenedOn, kind: 'phone' as const, subject: 'Aanbod', organisations }
    await valueOf(backend, 'conversations.record', conversation)
  }
  const before = await hashOf(backend)

  await valueOf(backend, 'organisations.merge', { keepId, goneId })

  expect(await valueOf(backend, 'organisations.get', { organisationId: keepId })).toMatchObject({
    ...{ name: 'Taalhuis Mythe', email: 'info@mythe.example', phone: '0314 00 00 12' },
    ...{ chainRoleId: 'taalhuis', note: 'belt graag', peopleCount: 2 },
    gemeenteIds: [aalten, winterswijk],
  })
  const { rows } = await valueOf(backend, 'organisations.list', { search: 'mithe' })
  expect(rows).toEqual([])
  expect(await found('mithe')).toEqual([])
  expect(await found('gerrit mythe')).toEqual([personId])
  const timeline = await valueOf(backend, 'organisations.timeline', { organisationId: keepId })
  expect(JSON.stringify(timeline).match(/Aanbod/g)).toHaveLength(2)
  await undoAndRedo(before)
})

it('makes one place of the same work at both, and keeps two jobs apart', async () => {
  const [keepId, goneId] = [await add('Mythe'), await add('Stichting Mythe')]
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Anna Proef', organisation: { id: keepId }, functionName: 'docent' },
  })
  const more = { personId, affiliationId: 'new' as const, organisation: { id: goneId } }
  await valueOf(backend, 'people.changeAffiliation', { ...more, functionName: 'docent' })
  await valueOf(backend, 'people.changeAffiliation', { ...more, functionName: 'coach' })
  const before = await hashOf(backend)
  await valueOf(backend, 'organisations.merge', { keepId, goneId })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(
    affiliations.map(({ organisationId, functionName }) => [organisationId, functionName]),
  ).toEqual([
    [keepId, 'docent'],
    [keepId, 'coach'],
  ])
  expect(affiliations.filter(({ isMain }) => isMain)).toHaveLength(1)
  await undoAndRedo(before)
})

it('is found under every name it ever went by, by hand and from a file', async () => {
  const keepId = await add('Fantasiewerk', { email: 'info@fantasiewerk.example' })
  const goneId = await add('Denkbeeld Oost')
  const firstId = await add('Verzonnen Leren')
  await valueOf(backend, 'organisations.merge', { keepId: goneId, goneId: firstId })
  await valueOf(backend, 'organisations.merge', { keepId, goneId, takes: ['name'] })
  expect(await valueOf(backend, 'organisations.get', { organisationId: keepId })).toMatchObject({
    ...{ name: 'Denkbeeld Oost', email: 'info@fantasiewerk.example' },
  })
  const file = putCsv(backend, [
    'Naam;Organisatie',
    'Anna Proef;Stichting Fantasiewerk',
    'Gerrit Proef;Verzonnen Leren',
    'Elif Proef;Denkbeeld Oost',
  ])
  await valueOf(backend, 'import.preview', { file })
  expect(await valueOf(backend, 'import.apply', { file })).toMatchObject({
    ...{ added: 3, organisationsAdded: 0 },
  })
  const list = putCsv(backend, ['Organisatie;Gemeente', 'Verzonnen Leren;Aalten'])
  const preview = await valueOf(backend, 'import.preview', { file: list, target: 'organisations' })
  expect(preview.counts).toMatchObject({ new: 0, changed: 1 })
  expect(
    (await valueOf(backend, 'organisations.people', { organisationId: keepId })).now,
  ).toHaveLength(3)

  await valueOf(backend, 'organisations.archive', { organisationIds: [keepId] })
  const organisation = { name: 'Fantasiewerk' }
  const { personId } = await valueOf(backend, 'people.create', { name: 'Huub Proef', organisation })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(affiliations[0]?.organisationId).not.toBe(keepId)
})

it('lets a group that asked for the one that goes ask for the one that stays', async () => {
  const [keepId, goneId] = [await add('Mythe'), await add('Stichting Mythe')]
  await valueOf(backend, 'people.create', { name: 'Anna Proef', organisation: { id: goneId } })
  const { groupId } = await valueOf(backend, 'groups.create', {
    ...{ name: 'Van Mythe', criteria: { organisationId: goneId } },
  })
  const before = await hashOf(backend)
  await valueOf(backend, 'organisations.merge', { keepId, goneId })
  expect(await valueOf(backend, 'groups.list', {})).toMatchObject([
    { id: groupId, count: 1, criteria: { organisationId: keepId } },
  ])
  await undoAndRedo(before)
})

it('leaves what an event knew of somebody as it was', async () => {
  const [keepId, goneId] = [await add('Mythe'), await add('Stichting Mythe')]
  const anna = { name: 'Anna Proef', organisation: { id: goneId } }
  const { personId } = await valueOf(backend, 'people.create', anna)
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(backend, 'events.create', { typeId })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId })
  const before = await valueOf(backend, 'attendance.list', { eventId })
  await valueOf(backend, 'organisations.merge', { keepId, goneId })
  expect((await valueOf(backend, 'attendance.list', { eventId })).counts).toEqual(before.counts)
})

it('lists what seems to be there twice, and which of the two stays', async () => {
  const one = await add('Fijndr')
  const { rows } = await valueOf(backend, 'duplicates.organisations', {})
  expect(rows).toContainEqual({
    one: { id: 'fijnder', name: 'Fijnder' },
    other: { id: one, name: 'Fijndr' },
    ...{ certainty: 'maybe', shared: 'name-only', nameLikeness: 'typing-slip' },
  })
  const pair = { organisationId: one, otherOrganisationId: 'fijnder' as OrganisationId }
  const compared = await valueOf(backend, 'duplicates.compareOrganisations', pair)
  expect(compared).toMatchObject({ keeps: 'other', reason: { nameLikeness: 'typing-slip' } })
  await valueOf(backend, 'organisations.archive', { organisationIds: [one] })
  const { rows: after } = await valueOf(backend, 'duplicates.organisations', {})
  expect(after.flatMap(({ one: first, other }) => [first.id, other.id])).not.toContain(one)
})

it('remembers that two are not one, also after one of them is merged, and takes it back', async () => {
  const [one, other] = [await add('Taalhuis Mythe'), await add('Taalhuis Mithe')]
  const pairs = async () => {
    const { rows } = await valueOf(backend, 'duplicates.organisations', {})
    return rows.filter(({ one: first, other: second }) =>
      [first.name, second.name].every((name) => name.startsWith('Taalhuis M')),
    ).length
  }
  expect(await pairs()).toBe(1)
  const pair = { organisationId: other, otherOrganisationId: one }
  expect(await valueOf(backend, 'organisations.notDuplicate', pair)).toEqual({ isNew: true })
  expect(await valueOf(backend, 'organisations.notDuplicate', pair)).toEqual({ isNew: false })
  expect(await pairs()).toBe(0)
  const third = await add('Taalhuis Mijthe')
  await valueOf(backend, 'organisations.merge', { keepId: third, goneId: one })
  expect(await pairs()).toBe(0)
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await pairs()).toBe(1)
})

it('refuses to merge an organisation with itself or with what is gone', async () => {
  const [one, other] = [await add('Mythe'), await add('Stichting Mythe')]
  await valueOf(backend, 'organisations.merge', { keepId: one, goneId: other })
  const asked = [
    ask(backend, 'organisations.merge', { keepId: one, goneId: one }),
    ask(backend, 'organisations.merge', { keepId: one, goneId: other }),
    ask(backend, 'organisations.merge', { keepId: other, goneId: one }),
  ]
  for (const answer of await Promise.all(asked)) expect(answer.kind).toBe('refused')
  const pair = { organisationId: one, otherOrganisationId: other }
  expect(await valueOf(backend, 'duplicates.compareOrganisations', pair)).toBeNull()
})
