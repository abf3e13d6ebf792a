import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, EventTypeId, PersonId } from '#domain/shared/ids'
import { listAssignments } from '#backend/db/repositories/assignments'
import { listHours } from '#backend/db/repositories/hours'
import { listPayments } from '#backend/db/repositories/payments'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { cents } from '#domain/shared/money'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { someWork } from '../../builders/pool-work.ts'
import { anEvent } from '../events/an-event.ts'
import { aSleutelpersoonInStore } from '../privacy/a-pool-canary.ts'

async function aDesk() {
  const backend = aBackend()
  const create = async (name: string) =>
    (await valueOf(backend, 'people.create', { name })).personId
  const [keepId, goneId] = [await create('Fenna Fabel'), await create('F. Fabel')]
  const { eventId } = await valueOf(backend, 'events.create', { typeId: 'cop' as EventTypeId })
  if (backend.opened.state !== 'open') throw new Error('Not open')
  const { store } = backend.opened
  const write = (work: (db: Writer) => void) => store.write('people.change', work, () => false)
  const inPool = (personId: PersonId) =>
    write((db) => aSleutelpersoonInStore(db, personId, eventId))
  return { backend, store, write, inPool, keepId, goneId }
}

it('moves a profile with all that hangs on it, and takes it back whole', async () => {
  const { backend, store, inPool, keepId, goneId } = await aDesk()
  inPool(goneId)
  const before = await hashOf(backend)
  const profile = store.read((db) => findProfile(db, goneId))
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const kept = store.read((db) => findProfile(db, keepId))
  expect(kept).toEqual({ ...profile, personId: keepId, name: 'Fenna Fabel' })
  expect(store.read((db) => findProfile(db, goneId))).toBeUndefined()
  const counts = store.read((db) => [
    listAssignments(db, { personId: keepId }).length,
    listHours(db, { personId: keepId }).length,
    listPayments(db, keepId).length,
    db.get<{ count: number }>(
      sql`SELECT count(*) AS count FROM pool_need WHERE asked_by_id = ${keepId}`,
    ).count,
  ])
  expect(counts).toEqual([1, 1, 2, 1])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('makes one profile of two: the higher level of each language, every amount once', async () => {
  const { backend, store, write, inPool, keepId, goneId } = await aDesk()
  inPool(keepId)
  inPool(goneId)
  write((db) => {
    db.run(sql`
      UPDATE sleutelpersoon_language SET language = 'Tigrigna', speaking = 'little',
        interpreting = 'fluent' WHERE person_id = ${goneId}
    `)
    db.run(sql`
      INSERT INTO sleutelpersoon_language (id, person_id, language, speaking, position)
      VALUES ('dari', ${goneId}, 'Dari', 'good', 1)
    `)
    db.run(sql`
      INSERT INTO sleutelpersoon_role (id, person_id, role) VALUES ('r', ${goneId}, 'rolmodel')
    `)
    db.run(sql`
      UPDATE sleutelpersoon_rate SET hour_cents = 550, source = 'andere bron'
      WHERE person_id = ${goneId}
    `)
    db.run(sql`UPDATE sleutelpersoon SET note = NULL WHERE person_id = ${goneId}`)
    db.run(sql`
      INSERT INTO outside_amount (id, person_id, year, month, amount_cents, declared_on)
      VALUES ('extra', ${goneId}, 2026, 4, 1000, '2026-05-01')
    `)
  })
  const compared = await valueOf(backend, 'duplicates.compare', {
    personId: keepId,
    otherPersonId: goneId,
  })
  expect(compared?.other.history).toMatchObject({
    ...{ profiles: 1, assignments: 1, hours: 1, payments: 2 },
  })
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId, goneId })
  expect(store.read((db) => findProfile(db, keepId))).toMatchObject({
    languages: [
      { language: 'Tigrinya', speaking: 'fluent', reading: 'good', interpreting: 'fluent' },
      { language: 'Dari', speaking: 'good', reading: null, interpreting: null },
    ],
    roles: ['rolmodel', 'tolk'],
    themes: ['Voorbeeldthema'],
    rates: [{ fromOn: '2026-01-05', hourCents: 500, kmTenthCents: 230, source: 'voorbeeldbron' }],
    outside: [
      { year: 2026, month: 3, cents: 4500 },
      { year: 2026, month: 4, cents: 1000 },
    ],
  })
  const { note } = store.read((db) =>
    db.get<{ note: string }>(sql`SELECT note FROM sleutelpersoon WHERE person_id = ${keepId}`),
  )
  expect(note).toBe(
    [
      'voorbeeldnotitie',
      'Het andere profiel had vanaf 5 januari 2026 een ander bedrag: € 5,50 per uur.',
      'De twee profielen hadden allebei uren voor hetzelfde werk op 20 november 2026. Kijk na of dat klopt.',
    ].join('\n'),
  )
  expect(store.read((db) => listHours(db, { personId: keepId })).length).toBe(2)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('tells which rate of the other holds from now on, and promises at that rate', async () => {
  const backend = aBackend()
  const keepId = await aSleutelpersoon(backend, 'Fenna Fabel')
  const goneId = await aSleutelpersoon(backend, 'F. Fabel')
  await valueOf(backend, 'pool.setRate', {
    ...{ personId: goneId, fromOn: isoDate('2025-02-01'), hourCents: cents(600) },
    ...{ kmTenthCents: null, source: 'nieuwe afspraak (voorbeeld)' },
  })
  someWork(backend, {
    personId: keepId,
    on: isoDate('2025-02-14'),
    minutes: 60,
    isOnlyPlanned: true,
  })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const profile = await valueOf(backend, 'pool.get', { personId: keepId })
  expect(profile.note).toBe(
    'Vanaf 1 februari 2025 geldt nu het bedrag van het andere profiel: € 6,00 per uur.',
  )
  expect(profile.rates.map(({ hourCents, kmTenthCents }) => [hourCents, kmTenthCents])).toEqual([
    [560, 230],
    [600, 230],
  ])
  const [chain] = await valueOf(backend, 'budget.chains', {})
  expect(chain?.entries[0]?.exVat).toBe(600)
})

it('keeps one yes of two for the same event', async () => {
  const backend = aBackend()
  const keepId = await aSleutelpersoon(backend, 'Fenna Fabel')
  const goneId = await aSleutelpersoon(backend, 'F. Fabel')
  const eventId = await anEvent(backend, { date: isoDate('2026-12-08') })
  const { assignmentIds } = await valueOf(backend, 'assignments.ask', {
    ...{ eventId, language: 'Dari', minutes: 120, personIds: [keepId, goneId], way: null },
  })
  for (const assignmentId of assignmentIds) {
    await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  }
  const before = await hashOf(backend)
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { assignments } = await valueOf(backend, 'assignments.list', { personId: keepId })
  expect(assignments.map(({ assignmentId, status }) => [assignmentId, status])).toEqual([
    [assignmentIds[0] as AssignmentId, 'accepted'],
    [assignmentIds[1] as AssignmentId, 'cancelled'],
  ])
  const years = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') }
  expect((await valueOf(backend, 'hours.list', years)).rows).toHaveLength(1)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('calls nothing off that both worked, and says so in the note', async () => {
  const backend = aBackend()
  const keepId = await aSleutelpersoon(backend, 'Fenna Fabel')
  const goneId = await aSleutelpersoon(backend, 'F. Fabel')
  const eventId = await anEvent(backend, { date: isoDate('2026-11-02') })
  const on = isoDate('2026-11-02')
  for (const personId of [keepId, goneId]) someWork(backend, { personId, on, minutes: 60, eventId })
  await valueOf(backend, 'people.merge', { keepId, goneId })
  const { note } = await valueOf(backend, 'pool.get', { personId: keepId })
  expect(note).toBe(
    'De twee profielen hadden allebei uren voor hetzelfde werk op 2 november 2026. Kijk na of dat klopt.',
  )
})
