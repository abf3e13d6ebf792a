import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PeopleCriteria } from '#domain/people/criteria'
import { hasLiveConsent } from '#domain/privacy/live-consent'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId, GemeenteId, GroupId, PersonId } from '#domain/shared/ids'
import type { InputFor } from '#domain/contract/kinds'
import type { Contract } from '#domain/contract'
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

const aalten = 'GM0197' as GemeenteId
const doetinchem = 'GM0222' as GemeenteId

async function add(name: string, more: object = {}): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name, ...more })).personId
}

type Asked = NonNullable<InputFor<Contract['people.list']>['criteria']>

async function named(criteria: PeopleCriteria): Promise<string[]> {
  const { rows } = await valueOf(backend, 'people.list', { criteria: criteria as Asked })
  return rows.map(({ name }) => name)
}

async function inGroup(groupId: GroupId): Promise<string[]> {
  return (await valueOf(backend, 'people.list', { groupId })).rows.map(({ name }) => name)
}

async function roleNamed(name: string) {
  const { chainRoles } = await valueOf(backend, 'region.get', {})
  const role = chainRoles.find((each) => each.name.endsWith(name))
  if (!role) throw new Error(`No role ${name}`)
  return role.id
}

async function anEvent(date: string, topics: string[] = []): Promise<EventId> {
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, date: isoDate(date), topics },
    ...{ startTime: wallTime('09:30'), endTime: wallTime('12:00') },
  })
  return eventId
}

it('finds people by role, gemeente, part of the region and place together', async () => {
  const consulent = await roleNamed('consulent inburgering')
  await valueOf(backend, 'region.changeGemeente', { gemeenteId: aalten, subregion: 'oost' })
  await add('Anna Proefstuk', { chainRoleId: consulent, gemeenteIds: [aalten] })
  await add('Bas Bedacht', { chainRoleId: consulent, gemeenteIds: [doetinchem] })
  await add('Daan Schetsema', { gemeenteIds: [aalten], email: 'daan@voorbeeld.example' })
  expect(await named({ chainRoleIds: [consulent] })).toEqual(['Anna Proefstuk', 'Bas Bedacht'])
  expect(await named({ chainRoleIds: [consulent], gemeenteIds: [aalten] })).toEqual([
    'Anna Proefstuk',
  ])
  expect(await named({ subregion: 'oost' })).toEqual(['Anna Proefstuk', 'Daan Schetsema'])
  expect(await named({ gemeenteIds: [aalten], withoutEmail: true })).toEqual(['Anna Proefstuk'])
  expect(await named({ search: 'schets', withoutChainRole: true })).toEqual(['Daan Schetsema'])
  expect(await named({ inPool: true })).toEqual([])
})

it('finds who was there, who owes an answer and who never came', async () => {
  vi.setSystemTime('2026-03-01T08:00:00.000Z')
  const [came, silent, missed] = [
    await add('Anna Proefstuk'),
    await add('Bas Bedacht'),
    await add('Daan Schetsema'),
  ]
  const eventId = await anEvent('2026-03-10', ['Taal op de werkvloer'])
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [came, silent, missed] })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [missed], answer: 'no' })
  vi.setSystemTime('2026-03-10T09:00:00.000Z')
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: came })
  expect(await named({ neverCame: true })).toEqual([])
  vi.setSystemTime(storyNow)
  expect(await named({ wasAt: eventId })).toEqual(['Anna Proefstuk'])
  expect(await named({ topic: 'taal op de werkvloer' })).toEqual(['Anna Proefstuk'])
  expect(await named({ invitedTo: eventId })).toHaveLength(3)
  expect(await named({ noAnswerTo: eventId })).toEqual(['Bas Bedacht'])
  expect(await named({ neverCame: true })).toEqual(['Bas Bedacht', 'Daan Schetsema'])
  expect(await named({ notSeenForMonths: 9 })).toEqual(['Bas Bedacht', 'Daan Schetsema'])
  expect(await named({ notSeenForMonths: 8 })).toHaveLength(3)
})

it('does not count a presence that was taken back, and counts it once it is done again', async () => {
  const personId = await add('Anna Proefstuk')
  const eventId = await anEvent('2026-11-23')
  await valueOf(backend, 'attendance.checkIn', { eventId, personId })
  await valueOf(backend, 'attendance.undoPresence', { eventId, personId })
  expect(await named({ wasAt: eventId })).toEqual([])
  await ask(backend, 'history.undo', {})
  expect(await named({ wasAt: eventId })).toEqual(['Anna Proefstuk'])
  await ask(backend, 'history.undo', {})
  expect(await named({ wasAt: eventId })).toEqual([])
  await ask(backend, 'history.redo', {})
  expect(await named({ wasAt: eventId })).toEqual(['Anna Proefstuk'])
  await ask(backend, 'history.redo', {})
  expect(await named({ wasAt: eventId })).toEqual([])
})

it('calls somebody who was never asked not asked lately, and follows the clock', async () => {
  const personId = await add('Anna Proefstuk')
  await add('Bas Bedacht')
  const eventId = await anEvent('2026-12-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  expect(await named({ notInvitedForMonths: 6 })).toEqual(['Bas Bedacht'])
  vi.setSystemTime('2027-05-24T08:00:00.000Z')
  expect(await named({ notInvitedForMonths: 6 })).toEqual(['Anna Proefstuk', 'Bas Bedacht'])
})

it('fills itself, takes in whom she picks and leaves out whom she takes out', async () => {
  const [anna, bas, daan] = [
    await add('Anna Proefstuk'),
    await add('Bas Bedacht'),
    await add('Daan Schetsema', { email: 'daan@voorbeeld.example' }),
  ]
  const wish = { criteria: { withoutEmail: true as const }, personIds: [daan] }
  expect(await valueOf(backend, 'groups.preview', wish)).toEqual({ count: 3 })
  expect(await valueOf(backend, 'groups.preview', { ...wish, criteria: null })).toEqual({
    count: 1,
  })
  const first = await hashOf(backend)
  const { groupId, count } = await valueOf(backend, 'groups.create', {
    ...{ name: 'Zonder mail en Daan', criteria: { withoutEmail: true }, personIds: [daan] },
  })
  expect(count).toBe(3)
  const taken = await valueOf(backend, 'groups.removePeople', { groupId, personIds: [bas, daan] })
  expect([taken.removed, await inGroup(groupId)]).toEqual([2, ['Anna Proefstuk']])
  const back = await valueOf(backend, 'groups.addPeople', { groupId, personIds: [anna, bas] })
  expect(back).toEqual({ added: 1, alreadyIn: 1, withoutConsent: 0 })
  await add('Elsa van Fictie')
  expect(await inGroup(groupId)).toEqual(['Anna Proefstuk', 'Bas Bedacht', 'Elsa van Fictie'])
  const [listed] = await valueOf(backend, 'groups.list', {})
  expect(listed).toMatchObject({ name: 'Zonder mail en Daan', count: 3 })
  expect(await valueOf(backend, 'groups.get', { groupId })).toMatchObject({
    picked: [{ name: 'Bas Bedacht' }],
    leftOut: [{ name: 'Daan Schetsema' }],
  })

  await valueOf(backend, 'people.archive', { personIds: [anna] })
  expect(await inGroup(groupId)).toEqual(['Bas Bedacht', 'Elsa van Fictie'])

  const last = await hashOf(backend)
  for (let step = 0; step < 5; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  for (let step = 0; step < 5; step += 1) await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(last)
})

it('renames and changes a group, and is no longer listed once it is archived', async () => {
  await add('Anna Proefstuk')
  const { groupId } = await valueOf(backend, 'groups.create', { name: 'Kring' })
  const changed = await valueOf(backend, 'groups.change', {
    ...{ groupId, name: 'CoP-kring', criteria: { withoutEmail: true, search: '' } },
  })
  expect(changed.count).toBe(1)
  expect(await valueOf(backend, 'groups.list', {})).toEqual([
    {
      ...{ id: groupId, name: 'CoP-kring', criteria: { withoutEmail: true } },
      ...{ consentPurpose: null, count: 1 },
    },
  ])
  await valueOf(backend, 'groups.archive', { groupId })
  expect(await valueOf(backend, 'groups.list', {})).toEqual([])
  const refused = await ask(backend, 'groups.change', { groupId, name: 'Nog eens' })
  expect(refused.kind).toBe('refused')
})

it('holds only who gives the consent it asks for: out at once, and back when given again', async () => {
  const personId = await add('Anna Proefstuk')
  const { groupId } = await valueOf(backend, 'groups.create', {
    ...{ name: 'Nieuwsbrief', consentPurpose: 'newsletter' },
  })
  const put = await valueOf(backend, 'groups.addPeople', { groupId, personIds: [personId] })
  expect(put).toEqual({ added: 0, alreadyIn: 0, withoutConsent: 1 })
  const consent = { personId, purpose: 'newsletter', how: 'per mail' } as const
  const given = await valueOf(backend, 'privacy.addConsent', {
    ...{ ...consent, givenOn: isoDate('2026-10-01') },
  })
  expect([given.joined, await inGroup(groupId)]).toEqual([['Nieuwsbrief'], ['Anna Proefstuk']])
  const before = await hashOf(backend)
  const gone = await valueOf(backend, 'privacy.withdrawConsent', {
    ...{ consentId: given.consentId, on: isoDate('2026-11-23') },
  })
  expect([gone.left, await inGroup(groupId)]).toEqual([['Nieuwsbrief'], []])
  const again = await valueOf(backend, 'privacy.addConsent', {
    ...{ ...consent, givenOn: isoDate('2026-11-23') },
  })
  expect([again.joined, await inGroup(groupId)]).toEqual([['Nieuwsbrief'], ['Anna Proefstuk']])
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('reads a live consent in the store as the rule does', async () => {
  const days = ['2026-01-10', '2026-02-10', '2026-03-10'].map(isoDate)
  const choices = [undefined, null, ...days]
  for (const first of choices) {
    for (const second of choices) {
      const personId = await add('Anna Proefstuk')
      const wishes = [
        { givenOn: isoDate('2026-01-10'), withdrawnOn: first },
        { givenOn: isoDate('2026-02-10'), withdrawnOn: second },
      ].filter(({ givenOn, withdrawnOn }) => withdrawnOn === null || (withdrawnOn ?? '') >= givenOn)
      for (const { givenOn, withdrawnOn } of wishes) {
        const { consentId } = await valueOf(backend, 'privacy.addConsent', {
          ...{ personId, purpose: 'photo', givenOn, how: 'op papier' },
        })
        if (withdrawnOn) {
          await valueOf(backend, 'privacy.withdrawConsent', { consentId, on: withdrawnOn })
        }
      }
      const { consents } = await valueOf(backend, 'privacy.ofPerson', { personId })
      const found = await named({ consent: 'photo' })
      const live = hasLiveConsent(consents, 'photo', isoDate('2026-11-23'))
      expect([wishes, found.length === 1]).toEqual([wishes, live])
      await valueOf(backend, 'people.archive', { personIds: [personId] })
    }
  }
})

it('invites the whole group at once, and says who was on the list already', async () => {
  const [anna, bas] = [await add('Anna Proefstuk'), await add('Bas Bedacht')]
  const eventId = await anEvent('2026-12-10')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [anna] })
  const { groupId } = await valueOf(backend, 'groups.create', {
    ...{ name: 'Kring', personIds: [anna, bas] },
  })
  const before = await hashOf(backend)
  expect(await valueOf(backend, 'groups.invite', { groupId, eventId })).toEqual({
    ...{ invited: 1, alreadyInvited: 1 },
  })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  const empty = await valueOf(backend, 'groups.create', { name: 'Leeg' })
  const refused = await ask(backend, 'groups.invite', { groupId: empty.groupId, eventId })
  expect(refused).toMatchObject({ kind: 'refused', reason: 'group-empty' })
})

it('leaves the groups of others alone when somebody is erased', async () => {
  const [anna, bas] = [await add('Anna Proefstuk'), await add('Bas Bedacht')]
  const { groupId } = await valueOf(backend, 'groups.create', {
    ...{ name: 'Kring', personIds: [anna, bas] },
  })
  await valueOf(backend, 'privacy.erase', { personIds: [anna], typed: 'Anna Proefstuk' })
  expect(await valueOf(backend, 'groups.get', { groupId })).toMatchObject({
    ...{ count: 1, picked: [{ name: 'Bas Bedacht' }] },
  })
})
