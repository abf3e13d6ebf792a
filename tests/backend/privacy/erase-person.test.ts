import { expect, it } from 'vitest'
import { coverage } from '#domain/people/coverage'
import { isoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { erasedParts } from '#domain/texts/privacy'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const aPerson = async (backend: Backend, name: string, more: object = {}) =>
  (await valueOf(backend, 'people.create', { name, ...more })).personId

it('does nothing as long as the name is not typed', async () => {
  const backend = aBackend()
  const personId = await aPerson(backend, 'Élif van Fictie')
  const before = await hashOf(backend)
  for (const typed of ['', 'Elif', 'ja', 'Élif van Fictief']) {
    const answer = await ask(backend, 'privacy.erase', { personIds: [personId], typed })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'confirmation-differs' })
  }
  expect(await hashOf(backend)).toBe(before)
  const typed = ' élif  van fictie '
  expect((await ask(backend, 'privacy.erase', { personIds: [personId], typed })).kind).toBe('ok')
  expect(await ask(backend, 'people.get', { personId })).toMatchObject({ reason: 'not-found' })
  expect((await valueOf(backend, 'people.list', {})).total).toBe(0)
  expect(await ask(backend, 'history.undo', {})).toMatchObject({ reason: 'nothing-to-undo' })
})

it('erases several at once, after a few words', async () => {
  const backend = aBackend()
  const personIds = [await aPerson(backend, 'Bas Bedacht'), await aPerson(backend, 'Yara Droomer')]
  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds })
  expect(plan.confirmation).toBe('wis 2 mensen')
  const typed = plan.confirmation
  expect(await valueOf(backend, 'privacy.erase', { personIds, typed })).toMatchObject({ erased: 2 })
  expect((await valueOf(backend, 'people.list', {})).total).toBe(0)
})

it('keeps in an event who was there and for which gemeente, without a name', async () => {
  const backend = aBackend()
  const { gemeenten, chainRoles } = await valueOf(backend, 'region.get', {})
  const place = {
    gemeenteIds: gemeenten.slice(1, 2).map(({ id }) => id),
    chainRoleId: chainRoles[2]?.id ?? null,
  }
  const organisation = { name: 'Kooi Voorbeeld' }
  const came = await aPerson(backend, 'Bas Bedacht', { organisation, ...place })
  const invited = await aPerson(backend, 'Yara Droomer', { organisation, ...place })
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(backend, 'events.create', { typeId, capacity: 4 })
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [came, invited] })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: came })
  const figures = async () => {
    const { people, counts } = await valueOf(backend, 'attendance.list', { eventId })
    const ids = gemeenten.map(({ id }) => id)
    const roles = chainRoles.map(({ id }) => id)
    return { counts, coverage: coverage(people, roles, ids) }
  }
  const before = await figures()
  for (const [personId, typed] of [
    [came, 'Bas Bedacht'],
    [invited, 'Yara Droomer'],
  ] as const) {
    await valueOf(backend, 'privacy.erase', { personIds: [personId], typed })
  }
  expect(await figures()).toEqual(before)
  const { people } = await valueOf(backend, 'attendance.list', { eventId })
  expect(
    people.map(({ name, organisation: of, functionName }) => [name, of, functionName]),
  ).toEqual([
    ['[gewist]', null, null],
    ['[gewist]', null, null],
  ])
})

it('lists the texts that name somebody, and leaves or clears the ones she chose', async () => {
  const backend = aBackend()
  const fatima = await aPerson(backend, 'Fatima', { email: 'fatima@voorbeeld.example' })
  const create = (note: string) => valueOf(backend, 'organisations.create', { name: note, note })
  const ids = [
    await create('Fatima belde'),
    await create('Fatima Bakkerij'),
    await create('mail fatima@voorbeeld.example'),
    await create('naar fatima@voorbeeld.example'),
  ].map(({ organisationId }) => organisationId)
  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds: [fatima] })
  expect(plan.places.map(({ isCertain }) => isCertain).filter(Boolean).length).toBe(4)
  expect(plan.places[0]?.where).toBe('Organisaties, naam')
  await valueOf(backend, 'privacy.erase', {
    ...{ personIds: [fatima], typed: 'Fatima' },
    alsoClears: [`organisation:${ids[0]}:note`],
    leaves: [`organisation:${ids[3]}:note`],
  })
  const notes = await Promise.all(
    ids.map(async (organisationId) => {
      const { note } = await valueOf(backend, 'organisations.get', { organisationId })
      return note
    }),
  )
  expect(notes).toEqual([
    '[gewist] belde',
    'Fatima Bakkerij',
    'mail [gewist]',
    'naar fatima@voorbeeld.example',
  ])
})

it('is refused for who is not there', async () => {
  const backend = aBackend()
  const personId = await aPerson(backend, 'Bas Bedacht')
  await valueOf(backend, 'history.undo', {})
  const answer = await ask(backend, 'privacy.erasePlan', { personIds: [personId] })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-found' })
})

it('lets a dossier, a consent or a reason no longer be asked of who is erased', async () => {
  const backend = aBackend()
  const personId = await aPerson(backend, 'Bas Bedacht')
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Bas Bedacht' })
  const day = isoDate('2027-01-01')
  const answers = [
    await ask(backend, 'privacy.ofPerson', { personId }),
    await ask(backend, 'privacy.dossierOf', { personId }),
    await ask(backend, 'privacy.keepLonger', { personId, untilOn: day, reason: 'x' }),
    await ask(backend, 'privacy.addConsent', {
      personId,
      purpose: 'photo',
      givenOn: day,
      how: 'x',
    }),
    await ask(backend, 'people.change', { personId, name: 'Nieuw' }),
  ]
  expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'refused'))
})

it('finds who is off the lists too, but not who is erased', async () => {
  const backend = aBackend()
  const email = 'elif@voorbeeld.example'
  const gone = await aPerson(backend, 'Élif van den Voorbeeld', { email })
  await aPerson(backend, 'Bas Bedacht')
  await valueOf(backend, 'people.archive', { personIds: [gone] })
  const found = async (search: string) =>
    (await valueOf(backend, 'privacy.findPeople', { search })).map(({ name }) => name)
  for (const search of ['elif', 'voorbeeld elif', 'elif@voorbeeld']) {
    expect(await found(search)).toEqual(['Élif van den Voorbeeld'])
  }
  expect((await found('')).length).toBe(2)
  const typed = 'Élif van den Voorbeeld'
  await valueOf(backend, 'privacy.erase', { personIds: [gone], typed })
  expect(await found('elif')).toEqual([])
  expect(await found('gewist')).toEqual([])
})

it('says beforehand what goes of groups, conversations, agreements and who is somebody else', async () => {
  const backend = aBackend()
  const [personId, otherPersonId] = [
    await aPerson(backend, 'Bas Bedacht'),
    await aPerson(backend, 'Bas Bedagt'),
  ]
  await valueOf(backend, 'groups.create', { name: 'Nieuwsbrief', personIds: [personId] })
  await valueOf(backend, 'people.notDuplicate', { personId, otherPersonId })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), kind: 'phone', subject: 'bijpraten', said: null },
    ...{ people: [{ id: personId }], organisations: [], actionIds: [] },
    outcomes: [{ kind: 'agreement', text: 'belt terug', owner: { id: personId }, dueOn: null }],
  })
  const { goes } = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  const parts = [
    'people_group_member',
    'contact_moment_person',
    'outcome',
    'not_duplicate',
  ] as const
  for (const part of parts) expect(goes).toContainEqual({ what: erasedParts[part], count: 1 })
})

it('says before that messages go, and what was kept with an answer', async () => {
  const backend = aBackend()
  const personId = await aPerson(backend, 'Bas Bedacht')
  const typeId = 'cop' as EventTypeId
  const { eventId } = await valueOf(backend, 'events.create', { typeId })
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  await valueOf(backend, 'attendance.answer', {
    ...{ eventId, personIds: [personId], answer: 'yes', channel: 'phone', takenBy: 'Elsa Fictie' },
  })
  await valueOf(backend, 'messages.make', {
    ...{ kind: 'confirmation', eventId, way: 'letter', personIds: [personId], body: 'Tot dan' },
  })
  const { goes } = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  expect(goes).toContainEqual({ what: erasedParts.message, count: 1 })
  expect(goes).toContainEqual({ what: erasedParts.remarks, count: 1 })
})
