import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function add(name: string, more: object = {}, desk = backend): Promise<PersonId> {
  return (await valueOf(desk, 'people.create', { name, ...more })).personId
}

async function anEvent(capacity = 10, desk = backend): Promise<EventId> {
  const typeId = 'cop' as EventTypeId
  return (await valueOf(desk, 'events.create', { typeId, capacity })).eventId
}

const countsOf = async (eventId: EventId, desk = backend) =>
  (await valueOf(desk, 'attendance.list', { eventId })).counts

async function undoAndRedo(before: string): Promise<void> {
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
}

it('brings two histories together on one person, and back again', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const keepId = await add('Fatima van den Berg', { organisation, note: 'spreekt Dari' })
  const goneId = await add('F. v.d. Berg', {
    ...{ organisation, email: 'f@voorbeeld.example', functionName: 'docent', note: 'belt graag' },
  })
  const [first, second] = [await anEvent(), await anEvent()]
  await valueOf(backend, 'attendance.invite', { eventId: first, personIds: [keepId] })
  await valueOf(backend, 'attendance.invite', { eventId: second, personIds: [goneId] })
  await valueOf(backend, 'attendance.answer', {
    ...{ eventId: second, personIds: [goneId], answer: 'yes' },
  })
  await valueOf(backend, 'attendance.checkIn', { eventId: second, personId: goneId })
  const how = 'op papier (voorbeeld)'
  await valueOf(backend, 'privacy.addConsent', {
    ...{ personId: goneId, purpose: 'photo', givenOn: isoDate('2026-11-02'), how },
  })
  const before = await hashOf(backend)
  const counts = [await countsOf(first), await countsOf(second)]

  await valueOf(backend, 'people.merge', { keepId, goneId, takes: ['email'] })

  expect(await valueOf(backend, 'people.list', {})).toMatchObject({
    total: 1,
    rows: [{ id: keepId, email: 'f@voorbeeld.example', functionName: 'docent' }],
  })
  expect(await valueOf(backend, 'people.get', { personId: keepId })).toMatchObject({
    note: 'spreekt Dari\nbelt graag',
    affiliations: [{ organisationName: 'Taalhuis Voorbeeld' }],
  })
  expect(
    (await valueOf(backend, 'people.history', { personId: keepId }))
      .map(({ stand }) => stand)
      .toSorted(),
  ).toEqual(['invited', 'present'])
  expect((await valueOf(backend, 'privacy.ofPerson', { personId: keepId })).consents).toHaveLength(
    1,
  )
  expect(await valueOf(backend, 'search.find', { text: 'berg' })).toHaveLength(1)
  expect([await countsOf(first), await countsOf(second)]).toEqual(counts)
  await undoAndRedo(before)
})

it('counts who was there twice at one event once, and keeps the presence', async () => {
  const [keepId, goneId] = [await add('Fatima Berg'), await add('Fatima Bergh')]
  const eventId = await anEvent()
  const personIds = [keepId, goneId]
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [keepId], answer: 'no' })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [goneId], answer: 'yes' })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: goneId })
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId, goneId })

  const { people, counts } = await valueOf(backend, 'attendance.list', { eventId })
  expect(people).toMatchObject([{ personId: keepId, stand: 'registered', isPresent: true }])
  expect(counts).toMatchObject({ invited: 1, registered: 1, present: 1, inside: 1, seatsTaken: 1 })
  await undoAndRedo(before)

  await valueOf(backend, 'attendance.checkOut', { eventId, personId: keepId })
  expect(await countsOf(eventId)).toMatchObject({ present: 1, inside: 0 })
})

it('follows a chain of merges to the last one', async () => {
  const ids = [await add('Fatima Berg'), await add('F. Berg'), await add('Fatima Berch')]
  const [a, b, c] = ids as [PersonId, PersonId, PersonId]
  const eventId = await anEvent()
  for (const personId of ids) await valueOf(backend, 'attendance.checkIn', { eventId, personId })
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId: b, goneId: a })
  expect(await countsOf(eventId)).toMatchObject({ present: 2 })
  await valueOf(backend, 'people.merge', { keepId: c, goneId: b })
  expect(await countsOf(eventId)).toMatchObject({ present: 1, registered: 1 })
  await valueOf(backend, 'history.undo', {})
  expect(await countsOf(eventId)).toMatchObject({ present: 2 })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('keeps two stays at one organisation apart when the first had ended', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const keepId = await add('Fatima Berg', { organisation })
  const goneId = await add('F. Berg', { organisation })
  const [from, until] = [isoDate('2025-01-01'), isoDate('2022-12-31')]
  await valueOf(backend, 'people.changeAffiliation', { personId: keepId, fromOn: from })
  await valueOf(backend, 'people.changeAffiliation', { personId: goneId, untilOn: until })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { affiliations } = await valueOf(backend, 'people.get', { personId: keepId })
  expect(affiliations).toMatchObject([
    { fromOn: from, untilOn: null, isMain: true },
    { fromOn: null, untilOn: until, isMain: false },
  ])
})

it('lists who seems to be one, and never again who is somebody else', async () => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const one = await add('Mohammed Mithal', { organisation })
  const other = await add('Muhamed Mithal', { organisation })
  await add('Gerrit Proef')
  const { total, rows } = await valueOf(backend, 'duplicates.list', {})
  expect(total).toBe(1)
  expect(rows).toMatchObject([
    {
      one: { name: 'Mohammed Mithal', organisationName: 'Taalhuis Voorbeeld' },
      other: { name: 'Muhamed Mithal' },
      ...{ certainty: 'likely', shared: 'organisation', nameLikeness: 'other-spelling' },
    },
  ])
  const before = await hashOf(backend)
  await valueOf(backend, 'people.notDuplicate', { personId: other, otherPersonId: one })
  expect(await valueOf(backend, 'duplicates.count', {})).toEqual({ pairs: 0 })
  await undoAndRedo(before)
  // Whoever a third record goes into, what was said of it holds.
  const third = await add('Moehamed Mithal', { organisation })
  await valueOf(backend, 'people.merge', { keepId: third, goneId: other })
  expect(await valueOf(backend, 'duplicates.count', {})).toEqual({ pairs: 0 })
})

it('proposes the longer history, the filled value and the whole name', async () => {
  const one = await add('F. Berg', { phone: '0612345678' })
  const other = await add('Fatima Berg', { email: 'f@voorbeeld.example' })
  const eventId = await anEvent()
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [one] })
  const compared = await valueOf(backend, 'duplicates.compare', {
    ...{ personId: one, otherPersonId: other },
  })
  expect(compared?.proposal).toEqual({ keeps: 'one', takes: ['name', 'email'] })
  expect(compared?.one.history).toMatchObject({ invitations: 1, present: 0 })
})

it('refuses to merge somebody with themselves or with who is gone', async () => {
  const [one, other] = [await add('Fatima Berg'), await add('F. Berg')]
  await valueOf(backend, 'people.merge', { keepId: one, goneId: other })
  const asked = [
    ask(backend, 'people.merge', { keepId: one, goneId: one }),
    ask(backend, 'people.merge', { keepId: one, goneId: other }),
    ask(backend, 'people.merge', { keepId: other, goneId: one }),
  ]
  for (const answer of await Promise.all(asked)) expect(answer.kind).toBe('refused')
  const pair = { personId: one, otherPersonId: other }
  expect(await valueOf(backend, 'duplicates.compare', pair)).toBeNull()
})

it('shows in inzage what stood under both names', async () => {
  const keepId = await add('Fatima Berg')
  const goneId = await add('Fatiema Berch', { source: 'beurs (voorbeeld)' })
  const eventId = await anEvent()
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: goneId })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { tables } = await valueOf(backend, 'privacy.dossierOf', { personId: keepId })
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? []
  expect(rowsOf('person').flat()).toEqual(expect.arrayContaining(['Fatima', 'Fatiema']))
  expect(rowsOf('attendance_log')).toHaveLength(1)
})

it('never loses presence nor counts more people, whatever happened to the two', async () => {
  const acts = ['invite', 'yes', 'no', 'maybe', 'in', 'out', 'back'] as const
  const deed = fc.record({ act: fc.constantFrom(...acts), who: fc.nat(2), at: fc.nat(1) })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), fc.boolean(), async (deeds, isTurned) => {
      const desk = aBackend()
      const names = ['Fatima Berg', 'F. Berg', 'Omar Verhaal']
      const people = await Promise.all(names.map((name) => add(name, {}, desk)))
      const events = [await anEvent(1, desk), await anEvent(10, desk)]
      for (const { act, who, at } of deeds) {
        const [eventId, personId] = [events[at] as EventId, people[who] as PersonId]
        const personIds = [personId]
        if (act === 'invite') await ask(desk, 'attendance.invite', { eventId, personIds })
        else if (act === 'in') await ask(desk, 'attendance.checkIn', { eventId, personId })
        else if (act === 'out') await ask(desk, 'attendance.checkOut', { eventId, personId })
        else if (act === 'back') await ask(desk, 'attendance.undoPresence', { eventId, personId })
        else await ask(desk, 'attendance.answer', { eventId, personIds, answer: act })
      }
      const [first, second] = people as [PersonId, PersonId]
      const [keepId, goneId] = isTurned ? [second, first] : [first, second]
      const presentAt = async (eventId: EventId) =>
        (await valueOf(desk, 'attendance.list', { eventId })).people
          .filter(({ isPresent }) => isPresent)
          .map(({ personId }) => (personId === goneId ? keepId : personId))
      const before = await Promise.all(events.map(async (id) => new Set(await presentAt(id))))
      const counted = await Promise.all(events.map((id) => countsOf(id, desk)))
      const hash = await hashOf(desk)
      await valueOf(desk, 'people.merge', { keepId, goneId })
      const after = await Promise.all(events.map(async (id) => new Set(await presentAt(id))))
      expect(after).toEqual(before)
      for (const [index, id] of events.entries()) {
        const [was, is] = [counted[index], await countsOf(id, desk)]
        expect(is.present).toBe(after[index]?.size)
        for (const key of ['present', 'inside', 'invited', 'seatsTaken'] as const) {
          expect(is[key]).toBeLessThanOrEqual(was?.[key] ?? 0)
        }
      }
      await valueOf(desk, 'history.undo', {})
      expect(await hashOf(desk)).toBe(hash)
      desk.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('keeps who is kept longer the longest of both', async () => {
  const [keepId, goneId] = [await add('Fatima Berg'), await add('F. Berg')]
  const today = isoDate('2026-11-23')
  for (const [personId, days] of [
    [keepId, 100],
    [goneId, 300],
  ] as const) {
    const untilOn = addDays(today, days)
    await valueOf(backend, 'privacy.keepLonger', { personId, untilOn, reason: 'voorbeeld' })
  }
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { keptLonger } = await valueOf(backend, 'privacy.ofPerson', { personId: keepId })
  expect(keptLonger).toMatchObject({ untilOn: addDays(today, 300) })
  await undoAndRedo(before)
})
