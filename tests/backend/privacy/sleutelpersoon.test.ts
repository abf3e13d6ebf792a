import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Instant } from '#domain/shared/dates'
import { isoDate } from '#domain/shared/dates'
import type { AssignmentId, EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import { erasedParts } from '#domain/texts/privacy'
import { listAssignments } from '#backend/db/repositories/assignments'
import { listHours } from '#backend/db/repositories/hours'
import { listPayments } from '#backend/db/repositories/payments'
import { listBooked } from '#backend/db/repositories/pool-events'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { keyFile } from '#backend/key-file'
import { aBackend, countingIds, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { someWork } from '../../builders/pool-work.ts'
import { anEvent } from '../events/an-event.ts'
import { aSleutelpersoonInStore } from './a-pool-canary.ts'

function storeOf({ opened }: Backend) {
  if (opened.state !== 'open') throw new Error('Not open')
  return opened.store
}

function inPool(backend: Backend, personId: PersonId, eventId: EventId): void {
  storeOf(backend).write(
    'people.change',
    (db) => aSleutelpersoonInStore(db, personId, eventId),
    () => false,
  )
}

async function aDesk() {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', { name: 'Fenna Fabel' })
  const { eventId } = await valueOf(backend, 'events.create', { typeId: 'cop' as EventTypeId })
  inPool(backend, personId, eventId)
  return { backend, store: storeOf(backend), personId }
}

it('takes the profile and every remark, and keeps the sums of what was worked and paid', async () => {
  const { backend, store, personId } = await aDesk()
  const worked = () =>
    store.read((db) =>
      listHours(db, { personId }).map(({ note: _, limitNote: __, ...rest }) => rest),
    )
  const paid = () =>
    store.read((db) => listPayments(db, personId).map(({ why: _, ...rest }) => rest))
  const before = [worked(), paid()]
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Fenna Fabel' })
  expect([worked(), paid()]).toEqual(before)
  expect(store.read((db) => findProfile(db, personId))).toBeUndefined()
  const words = store.read((db) => [
    ...listAssignments(db, { personId }).flatMap(({ why, limitNote }) => [why, limitNote]),
    ...listHours(db, { personId }).flatMap(({ note, limitNote }) => [note, limitNote]),
    ...listPayments(db, personId).map(({ why }) => why),
  ])
  expect(words.filter((word) => word !== null)).toEqual(['[gewist]'])
  const left = store.read((db) =>
    db.all(sql`
      SELECT person_id FROM sleutelpersoon_language UNION ALL
      SELECT person_id FROM sleutelpersoon_role UNION ALL
      SELECT person_id FROM sleutelpersoon_theme UNION ALL
      SELECT person_id FROM sleutelpersoon_gemeente UNION ALL
      SELECT person_id FROM sleutelpersoon_rate UNION ALL
      SELECT person_id FROM outside_amount UNION ALL SELECT person_id FROM availability UNION ALL
      SELECT person_id FROM availability_exception UNION ALL
      SELECT asked_by_id FROM pool_need WHERE asked_by_id IS NOT NULL
    `),
  )
  expect(left).toEqual([])
})

it('says beforehand what goes of the pool and what stays', async () => {
  const { backend, personId } = await aDesk()
  const { goes, stays } = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  for (const part of ['sleutelpersoon', 'sleutelpersoon_language', 'pool_need'] as const) {
    expect(goes).toContainEqual({ what: erasedParts[part], count: 1 })
  }
  expect(stays).toContainEqual({ what: erasedParts.assignment, count: 1 })
  expect(stays).toContainEqual({ what: erasedParts.payment, count: 2 })
})

it('calls off what was still to come, with its hours and money, and tells what is not paid', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Fenna Fabel')
  someWork(backend, { personId, on: isoDate('2026-11-02'), minutes: 60 })
  const eventId = await anEvent(backend, { date: isoDate('2026-12-08') })
  const ask = async (wish: object) =>
    (await valueOf(backend, 'assignments.ask', { personIds: [personId], way: null, ...wish }))
      .assignmentIds[0] as AssignmentId
  const assignmentId = await ask({ eventId, language: 'Dari', minutes: 120 })
  await valueOf(backend, 'assignments.answer', { assignmentId, answer: 'yes' })
  const kept = async () =>
    (await valueOf(backend, 'budget.chains', {})).filter((chain) => chain.eventId === eventId)
  expect(await kept()).toHaveLength(1)
  const { needId } = await valueOf(backend, 'poolNeeds.add', { title: 'Huisbezoek (voorbeeld)' })
  await ask({ needId })
  const { goes, stays } = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  expect(goes).toContainEqual({ what: erasedParts.promises, count: 2 })
  expect(stays).toContainEqual({ what: erasedParts.unpaid, count: 1 })

  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Fenna Fabel' })
  const store = storeOf(backend)
  expect(store.read((db) => listAssignments(db, { personId }).map(({ status }) => status))).toEqual(
    ['accepted', 'cancelled', 'cancelled'],
  )
  expect(store.read((db) => listHours(db, { personId })).map(({ status }) => status)).toEqual([
    'approved',
  ])
  expect(store.read((db) => listBooked(db, [eventId])).size).toBe(0)
  expect(await kept()).toEqual([])
})

it('leaves the choice of a reference of one word, and tells of it once', async () => {
  const { backend, store, personId } = await aDesk()
  await valueOf(backend, 'people.change', { personId, name: 'Fenna' })
  store.write(
    'people.change',
    (db) => {
      db.run(sql`UPDATE payment SET reference = 'Fenna nov' WHERE reference IS NOT NULL`)
      db.run(sql`UPDATE payment SET why = 'Fenna reed verder' WHERE why IS NOT NULL`)
    },
    () => false,
  )
  const { places } = await valueOf(backend, 'privacy.erasePlan', { personIds: [personId] })
  expect(places.map(({ where }) => where)).toEqual(['Betalingen, kenmerk', 'Betalingen, kenmerk'])
  const alsoClears = places.map(({ key }) => key)
  await valueOf(backend, 'privacy.erase', { personIds: [personId], typed: 'Fenna', alsoClears })
  const references = store.read((db) => listPayments(db, personId).map((each) => each.reference))
  expect(references).toEqual(['[gewist] nov', '[gewist] nov'])
})

it('shows codes and amounts of the pool as words in the dossier', async () => {
  const { backend, personId } = await aDesk()
  const { tables } = await valueOf(backend, 'privacy.dossierOf', { personId })
  const of = (id: string) => tables.find((table) => table.id === id)?.rows[0] ?? []
  expect(of('sleutelpersoon_language')).toEqual(
    expect.arrayContaining(['Tigrinya', 'vloeiend', 'goed', 'een beetje']),
  )
  expect(of('sleutelpersoon_rate')).toEqual(expect.arrayContaining(['€ 5,00', '€ 0,23']))
  expect(of('availability')).toEqual(expect.arrayContaining(['dinsdag', 'ochtend']))
  expect(of('assignment')).toEqual(expect.arrayContaining(['ja', 'telefoon']))
  expect(of('payment')).toContain('betaald')
})

it('does not offer somebody for clean-up who worked not long ago', async () => {
  const folder = aFolder()
  const keySource = keyFile(join(folder, 'schakel.key'))
  const at = (moment: string) => ({
    ...{ dataFolder: folder, keySource, now: moment as Instant, newId: countingIds(moment) },
  })
  const then = aBackend(at('2024-01-21T08:00:00.000Z'))
  const { personId } = await valueOf(then, 'people.create', { name: 'Fenna Fabel' })
  const { eventId } = await valueOf(then, 'events.create', { typeId: 'cop' as EventTypeId })
  then.close()
  const later = aBackend(at('2027-02-01T08:00:00.000Z'))
  const due = async () =>
    (await valueOf(later, 'privacy.cleanUpList', {})).people.map((person) => person.personId)
  expect(await due()).toEqual([personId])
  inPool(later, personId, eventId)
  expect(await due()).toEqual([])
  later.close()
})

it('tells in the register that what was paid stays in the books', async () => {
  const { tables } = await valueOf(aBackend(), 'privacy.register', {})
  expect(tables.find(({ id }) => id === 'payment')?.retention).toMatch(/boekhouding/)
})
