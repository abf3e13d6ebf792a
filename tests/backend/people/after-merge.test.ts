import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function add(name: string, more: object = {}): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name, ...more })).personId
}

async function anEvent(date: string): Promise<EventId> {
  const typeId = 'cop' as EventTypeId
  return (await valueOf(backend, 'events.create', { typeId, capacity: 10, date: isoDate(date) }))
    .eventId
}

it('reaches the whole person in inzage and erasing by the name of before the merge', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const keepId = await add('Fatima Berg', { email: 'f@voorbeeld.example', organisation })
  const goneId = await add('Fatiema Berch')
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const found = await valueOf(backend, 'privacy.findPeople', { search: 'berch' })
  expect(found).toMatchObject([{ id: keepId, name: 'Fatima Berg', isArchived: false }])
  const dossier = await valueOf(backend, 'privacy.dossierOf', { personId: goneId })
  expect(dossier.name).toBe('Fatima Berg')
  expect(JSON.stringify(dossier)).toContain('f@voorbeeld.example')
  const plan = await valueOf(backend, 'privacy.erasePlan', { personIds: [keepId, goneId] })
  expect(plan.people).toEqual([{ personId: keepId, name: 'Fatima Berg' }])

  const typed = 'Fatima Berg'
  await valueOf(backend, 'privacy.erase', { personIds: [goneId], typed })
  expect(await valueOf(backend, 'people.list', {})).toMatchObject({ total: 0 })
  expect(await valueOf(backend, 'privacy.findPeople', { search: 'ber' })).toEqual([])
})

it('asks the log of presence of both names when people are filtered', async () => {
  const [keepId, goneId] = [await add('Fatima Berg'), await add('F. Berg')]
  const eventId = await anEvent('2026-11-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [keepId, goneId] })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: goneId })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const totals = async () => {
    const asked = [{ wasAt: eventId }, { neverCame: true as const }, { notSeenForMonths: 6 }]
    const lists = asked.map((criteria) => valueOf(backend, 'people.list', { criteria }))
    return (await Promise.all(lists)).map(({ total }) => total)
  }
  expect(await totals()).toEqual([1, 0, 0])
  // What is taken back now stands under the other id than what it takes back.
  await valueOf(backend, 'attendance.undoPresence', { eventId, personId: keepId })
  expect(await totals()).toEqual([0, 1, 1])
})

it('counts the presence of both names for the order of who was last seen', async () => {
  const [keepId, goneId] = [await add('Fatima Berg'), await add('F. Berg')]
  const neverId = await add('Anna Proefstuk')
  const eventId = await anEvent('2026-11-10')
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: goneId })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  for (const direction of ['up', 'down'] as const) {
    const order = { sort: 'lastSeen', direction } as const
    expect(await valueOf(backend, 'people.ids', order)).toEqual({ ids: [keepId, neverId] })
  }
})

it('keeps a registration when the presence of the other name is taken back', async () => {
  const [walkIn, registered] = [await add('Fatima Berg'), await add('F. Berg')]
  const eventId = await anEvent('2026-11-23')
  const personIds = [registered]
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  await valueOf(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: walkIn })
  await valueOf(backend, 'people.merge', { keepId: registered, goneId: walkIn })
  const list = () => valueOf(backend, 'attendance.list', { eventId })
  expect((await list()).counts).toMatchObject({ registered: 1, walkIns: 0, present: 1 })
  await valueOf(backend, 'attendance.undoPresence', { eventId, personId: registered })
  expect(await list()).toMatchObject({
    people: [{ personId: registered, stand: 'registered', isPresent: false }],
    counts: { registered: 1, present: 0 },
  })
})

it('keeps the current job when one of two stays at an organisation had ended', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const keepId = await add('Fatima Berg', { organisation })
  const goneId = await add('F. Berg', { organisation, functionName: 'docent' })
  const [from, startsOn] = [isoDate('2020-01-01'), isoDate('2026-01-01')]
  await valueOf(backend, 'people.changeAffiliation', { personId: goneId, fromOn: from })
  await valueOf(backend, 'people.changeJob', {
    ...{ personId: goneId, startsOn, organisation, functionName: 'coordinator' },
  })
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId, goneId, takes: ['workplace'] })
  const { affiliations } = await valueOf(backend, 'people.get', { personId: keepId })
  expect(affiliations).toMatchObject([
    { functionName: 'coordinator', untilOn: null, isMain: true },
    { functionName: 'docent', fromOn: from, untilOn: isoDate('2025-12-31'), isMain: false },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('takes the function of the stay that goes on, and stands where somebody works now', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const keepId = await add('Fatima Berg', { organisation, functionName: 'docent' })
  const untilOn = isoDate('2026-01-31')
  await valueOf(backend, 'people.changeAffiliation', { personId: keepId, untilOn })
  const goneId = await add('F. Berg', { organisation, functionName: 'coordinator' })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { affiliations } = await valueOf(backend, 'people.get', { personId: keepId })
  expect(affiliations).toMatchObject([{ functionName: 'coordinator', untilOn: null, isMain: true }])

  const other = await add('Omar Verhaal', { organisation: { name: 'Oud BV' } })
  await valueOf(backend, 'people.changeAffiliation', { personId: other, untilOn })
  const current = await add('O. Verhaal', { organisation: { name: 'Nieuw BV' } })
  await valueOf(backend, 'people.merge', { keepId: other, goneId: current })
  expect((await valueOf(backend, 'people.get', { personId: other })).affiliations).toMatchObject([
    { organisationName: 'Nieuw BV', isMain: true },
    { organisationName: 'Oud BV', isMain: false },
  ])
})

it('never writes on who was merged into somebody, and leads a list to the survivor', async () => {
  const [keepId, goneId] = [await add('Fatima Berg'), await add('F. Berg')]
  const eventId = await anEvent('2026-11-23')
  const { groupId } = await valueOf(backend, 'groups.create', { name: 'Nieuwsbrief' })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const before = await hashOf(backend)
  const answers = [
    await ask(backend, 'attendance.checkIn', { eventId, personId: goneId }),
    await ask(backend, 'people.change', { personId: goneId, email: 'x@voorbeeld.example' }),
    await ask(backend, 'privacy.addConsent', {
      ...{ personId: goneId, purpose: 'photo', givenOn: isoDate('2026-11-02'), how: 'op papier' },
    }),
    await ask(backend, 'conversations.record', {
      ...{ happenedOn: isoDate('2026-11-20'), kind: 'phone', subject: 'x', said: null },
      ...{ people: [{ id: goneId }], organisations: [], actionIds: [], outcomes: [] },
    }),
  ]
  expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'refused'))
  expect(await hashOf(backend)).toBe(before)

  const personIds = [goneId, keepId]
  const invited = await valueOf(backend, 'attendance.invite', { eventId, personIds })
  expect(invited).toEqual({ invited: 1, alreadyInvited: 0 })
  expect((await valueOf(backend, 'attendance.list', { eventId })).people).toMatchObject([
    { personId: keepId, stand: 'invited' },
  ])
  await valueOf(backend, 'groups.addPeople', { groupId, personIds: [goneId] })
  expect(await valueOf(backend, 'groups.get', { groupId })).toMatchObject({
    picked: [{ personId: keepId }],
  })
})

it('tells of nobody an employer that has ended', async () => {
  const organisation = { name: 'Oud BV' }
  const [one, other] = [await add('Fatima Berg', { organisation }), await add('F. Berg')]
  const untilOn = isoDate('2025-01-31')
  await valueOf(backend, 'people.changeAffiliation', { personId: one, untilOn })
  const found = await valueOf(backend, 'search.find', { text: 'fatima' })
  expect(found).toMatchObject([{ title: 'Fatima Berg', detail: null }])
  const compared = await valueOf(backend, 'duplicates.compare', {
    ...{ personId: other, otherPersonId: one },
  })
  expect(compared?.other.values.workplace).toBeNull()
  expect(compared?.proposal.takes).not.toContain('workplace')
})

it('saves the note of two again as it stands after merging', async () => {
  const keepId = await add('Fatima Berg', { note: 'a'.repeat(9_000) })
  const goneId = await add('F. Berg', { note: 'b'.repeat(9_000) })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { note } = await valueOf(backend, 'people.get', { personId: keepId })
  expect((await ask(backend, 'people.change', { personId: keepId, note })).kind).toBe('ok')
})
