import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TimelineItem } from '#domain/contract/timeline'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId, OrganisationId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoonInStore } from '../privacy/a-pool-canary.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const fijnder = 'fijnder' as OrganisationId
const february = 'plan-2025-02-14' as EventId

async function aPerson(name: string): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name, organisation: { id: fijnder } })).personId
}

async function talk(subject: string, day: string, personId: PersonId) {
  await valueOf(backend, 'conversations.record', {
    ...{ subject, happenedOn: isoDate(day), people: [{ id: personId }] },
    actionIds: ['g' as ActionId],
    outcomes: [{ text: 'Stuurt de lijst', owner: { id: personId } }],
  })
}

const inWords = (items: readonly TimelineItem[]) =>
  items.map((item) => (item.kind === 'conversation' ? item.subject : item.kind))

it('tells of somebody what was, the newest first, and an agreement once', async () => {
  const anna = await aPerson('Anna Proefstuk')
  const bas = await aPerson('Bas Bedacht')
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId: anna, fromOn: isoDate('2024-09-01') },
  })
  await valueOf(backend, 'attendance.checkIn', { eventId: february, personId: anna })
  await talk('Vroege start', '2025-01-16', anna)
  await valueOf(backend, 'conversations.record', {
    ...{ subject: 'Zonder Anna', happenedOn: isoDate('2025-01-20'), people: [{ id: bas }] },
    outcomes: [{ text: 'Belt na', owner: { id: anna } }],
  })
  const { total, items } = await valueOf(backend, 'people.timeline', { personId: anna })
  expect(inWords(items)).toEqual(['added', 'event', 'agreement', 'Vroege start', 'work-begun'])
  expect(total).toBe(5)
  expect(items[1]).toMatchObject({ stand: 'present', inAt: '2026-11-23T08:00:00.000Z' })
  expect(items[3]).toMatchObject({
    actionIds: ['g'],
    agreements: [{ text: 'Stuurt de lijst', dueOn: null }],
  })
})

it('tells a page at a time, and of conversations only when asked', async () => {
  const anna = await aPerson('Anna Proefstuk')
  for (const day of ['2025-01-16', '2025-01-17', '2025-01-18']) await talk(day, day, anna)
  const asked = { personId: anna, view: 'conversations' as const, limit: 2 }
  const first = await valueOf(backend, 'people.timeline', asked)
  expect([first.total, inWords(first.items)]).toEqual([3, ['2025-01-18', '2025-01-17']])
  const second = await valueOf(backend, 'people.timeline', { ...asked, offset: 2 })
  expect(inWords(second.items)).toEqual(['2025-01-16'])
})

it('tells of an organisation what its people said while they worked there, not before or after', async () => {
  const anna = await aPerson('Anna Proefstuk')
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId: anna, fromOn: isoDate('2025-01-01'), untilOn: isoDate('2025-06-30') },
  })
  await talk('ervoor', '2024-12-31', anna)
  await talk('eerste dag', '2025-01-01', anna)
  await talk('laatste dag', '2025-06-30', anna)
  await talk('erna', '2025-07-01', anna)
  await valueOf(backend, 'conversations.record', {
    ...{ subject: 'Met Fijnder zelf', happenedOn: isoDate('2025-08-01') },
    organisations: [{ id: fijnder }],
  })
  const { items } = await valueOf(backend, 'organisations.timeline', { organisationId: fijnder })
  expect(inWords(items).filter((word) => word !== 'added')).toEqual([
    ...['Met Fijnder zelf', 'laatste dag', 'work-ended', 'eerste dag', 'work-begun'],
  ])
  expect(items.find(({ kind }) => kind === 'work-ended')).toMatchObject({
    personName: 'Anna Proefstuk',
  })
})

it('tells what went out to somebody, and to an organisation once per round', async () => {
  const anna = await aPerson('Anna Proefstuk')
  const bas = await aPerson('Bas Bedacht')
  const personIds = [anna, bas]
  await valueOf(backend, 'attendance.invite', { eventId: february, personIds })
  const { batchId } = await valueOf(backend, 'messages.make', {
    ...{ kind: 'invitation', eventId: february, way: 'letter', body: 'Komt u?', personIds },
  })
  const messagesOf = (items: readonly TimelineItem[]) =>
    items.filter(({ kind }) => kind === 'message')
  const seen = async () => [
    messagesOf((await valueOf(backend, 'people.timeline', { personId: anna })).items),
    messagesOf(
      (await valueOf(backend, 'organisations.timeline', { organisationId: fijnder })).items,
    ),
  ]
  expect(await seen()).toEqual([[], []])
  await valueOf(backend, 'messages.markSent', { batchId })
  const [person, organisation] = await seen()
  const sent = { about: 'invitation', way: 'letter', on: '2026-11-23', batchId, eventId: february }
  expect(person).toMatchObject([{ ...sent, people: [] }])
  expect(organisation).toMatchObject([{ ...sent, people: ['Anna Proefstuk', 'Bas Bedacht'] }])
})

it('holds what somebody was asked as a sleutelpersoon and when they were paid, without an amount', async () => {
  const { personId } = await valueOf(backend, 'people.create', { name: 'Fenna Fabel' })
  const { eventId } = await valueOf(backend, 'events.create', { typeId: 'cop' as EventTypeId })
  if (backend.opened.state !== 'open') throw new Error('Not open')
  backend.opened.store.write(
    'people.change',
    (db) => aSleutelpersoonInStore(db, personId, eventId),
    () => false,
  )
  const { items } = await valueOf(backend, 'people.timeline', { personId })
  const ofPool = items.filter(({ kind }) => kind === 'assignment' || kind === 'payment')
  expect(ofPool).toMatchObject([
    { kind: 'payment', on: '2026-12-03', fromOn: '2026-11-01', untilOn: '2026-11-30' },
    { kind: 'payment', on: '2026-12-03' },
    { kind: 'assignment', on: '2026-11-02', eventId, status: 'accepted', language: 'Tigrinya' },
  ])
  expect(JSON.stringify(ofPool)).not.toMatch(/cents|1250/)
  expect(await valueOf(backend, 'poolDue.ofPerson', { personId })).toEqual({
    ...{ sinceOn: '2026-01-05', leftOn: null, languages: ['Tigrinya'], consent: 'unknown' },
  })
})
