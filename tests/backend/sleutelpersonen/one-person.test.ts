import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { AssignmentId, EventId, PersonId } from '#domain/shared/ids'
import { askPool } from '#backend/sleutelpersonen/ask-pool'
import type { Backend } from '#backend/start'
import { aBackend, ask, countingIds, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { writing } from '../../builders/pool-work.ts'
import { anEvent } from '../events/an-event.ts'

const date = isoDate('2026-12-14')
const times = { startTime: wallTime('09:00'), endTime: wallTime('13:00') }
let backend: Backend
let eventId: EventId
let tesfay: PersonId

beforeEach(async () => {
  backend = aBackend()
  eventId = await anEvent(backend, { date })
  await valueOf(backend, 'events.change', { eventId, ...times })
  tesfay = await aSleutelpersoon(backend, 'Tesfay Fabel')
  for (const language of ['Tigrinya', 'Arabisch']) {
    const knows = { personId: tesfay, language, speaking: 'fluent' as const }
    await valueOf(backend, 'pool.setLanguage', knows)
  }
})
afterEach(() => backend.close())

async function asked(wish: object = {}): Promise<AssignmentId> {
  const { assignmentIds } = await valueOf(backend, 'assignments.ask', {
    ...{ eventId, language: 'Tigrinya', personIds: [tesfay], way: null },
    ...wish,
  })
  return assignmentIds[0] ?? ('nobody' as AssignmentId)
}
const answer = (assignmentId: AssignmentId, yes = true, why: string | null = null) =>
  valueOf(backend, 'assignments.answer', { assignmentId, answer: yes ? 'yes' : 'no', why })
const yes = async (wish: object = {}) => {
  const id = await asked(wish)
  await answer(id)
  return id
}
const cancel = (assignmentId: AssignmentId) =>
  valueOf(backend, 'assignments.cancel', { assignmentId })
const planned = async () =>
  (await valueOf(backend, 'hours.list', { from: date, until: addDays(date, 7) })).rows.map(
    ({ minutes }) => minutes,
  )
const promised = async () => {
  const { rows } = await valueOf(backend, 'budget.sheet', { year: 2026 })
  return rows.find(({ lineId }) => lineId === 'post-05')?.verplicht
}
const candidate = async (wish: object = {}) =>
  (
    await valueOf(backend, 'assignments.candidates', { eventId, language: 'Arabisch', ...wish })
  ).candidates.find(({ personId }) => personId === tesfay)
const row = async (id: AssignmentId) =>
  (await valueOf(backend, 'assignments.list', {})).assignments.find(
    ({ assignmentId }) => assignmentId === id,
  )
const guest = async (personId: PersonId) =>
  (await valueOf(backend, 'attendance.list', { eventId })).people.find(
    (each) => each.personId === personId,
  )

describe('one person who is asked for two languages', () => {
  it('is told to be there already, and an hour is planned and promised once', async () => {
    const first = await yes()
    expect(await candidate()).toMatchObject({
      ...{ verdict: 'there', extraMinutes: 0 },
      clashes: [{ kind: 'there', language: 'Tigrinya', isSure: true }],
    })
    const second = await asked({ language: 'Arabisch' })
    expect(await answer(second)).toMatchObject({ isPlanned: false })
    expect([await planned(), await promised()]).toEqual([[240], 2240])
    await cancel(first)
    expect([await planned(), await promised()]).toEqual([[240], 2240])
  })

  it('adds what comes on top, and follows when the one is moved away', async () => {
    const first = await yes({ minutes: 60 })
    await yes({ language: 'Arabisch' })
    expect((await planned()).toSorted()).toEqual([180, 60])
    await valueOf(backend, 'assignments.change', {
      assignmentId: first,
      date: addDays(date, 1),
    })
    expect((await planned()).toSorted()).toEqual([240, 60])
  })
})

describe('who is not asked', () => {
  it('is who took the consent back', async () => {
    const consent = { personId: tesfay, purpose: 'pool', givenOn: date, how: 'mail' } as const
    const { consentId } = await valueOf(backend, 'privacy.addConsent', {
      ...consent,
      givenOn: isoDate('2026-01-05'),
    })
    await valueOf(backend, 'privacy.withdrawConsent', { consentId, on: isoDate('2026-06-01') })
    expect(await candidate()).toMatchObject({ verdict: 'withdrawn', consent: 'withdrawn' })
    const wish = { eventId, language: 'Arabisch', way: null }
    const ruth = await aSleutelpersoon(backend, 'Ruth Sage')
    expect(
      await valueOf(backend, 'assignments.ask', { ...wish, personIds: [tesfay, ruth] }),
    ).toMatchObject({ asked: 1, leftOut: 1 })
  })

  it('is who stands in the archive, and the list of the pool says so', async () => {
    await valueOf(backend, 'people.archive', { personIds: [tesfay] })
    expect(await candidate()).toBeUndefined()
    expect(await valueOf(backend, 'poolNeeds.pool', {})).toMatchObject({ people: 0 })
    expect(await valueOf(backend, 'pool.counts', {})).toMatchObject({ people: 0, left: 0 })
    expect((await valueOf(backend, 'pool.list', {})).rows).toMatchObject([{ isArchived: true }])
    const wish = { eventId, language: 'Arabisch', way: null, personIds: [tesfay] }
    expect(await ask(backend, 'assignments.ask', wish)).toMatchObject({ reason: 'nobody-to-ask' })
  })
})

describe('an event that does not go on', () => {
  it('takes nobody’s time, and says who is still promised to it until that is called off', async () => {
    const id = await yes()
    const other = await anEvent(backend, { date })
    await valueOf(backend, 'events.change', { eventId: other, ...times })
    expect(await candidate({ eventId: other })).toMatchObject({ verdict: 'double' })
    await valueOf(backend, 'events.cancel', { eventId, reason: 'te weinig gasten (voorbeeld)' })
    expect((await candidate({ eventId: other }))?.clashes).toEqual([])
    expect((await valueOf(backend, 'poolDue.get', {})).stranded).toMatchObject({
      ...{ total: 1, rows: [{ assignmentId: id, eventId, date }] },
    })
    expect(await row(id)).toMatchObject({ isStranded: true, isMoved: false })
    await cancel(id)
    expect((await valueOf(backend, 'poolDue.get', {})).stranded.total).toBe(0)
    expect([await planned(), await promised()]).toEqual([[], 0])
  })

  it('is also one that was archived before its day', async () => {
    const id = await yes()
    await valueOf(backend, 'events.archive', { eventId })
    expect((await valueOf(backend, 'poolDue.get', {})).stranded.total).toBe(1)
    expect(await row(id)).toMatchObject({ isStranded: true })
  })
})

describe('what was agreed', () => {
  it('is measured once when it moves within the year', async () => {
    await valueOf(backend, 'pool.setOutside', {
      ...{ personId: tesfay, year: 2026, cents: cents(217_000) },
    })
    const id = await yes({ km: 10 })
    expect((await row(id))?.limitNote).toBeNull()
    await valueOf(backend, 'assignments.change', { assignmentId: id, date: addDays(date, -30) })
    expect((await row(id))?.limitNote).toBeNull()
    await valueOf(backend, 'assignments.change', { assignmentId: id, km: 2000 })
    expect((await row(id))?.limitNote).not.toBeNull()
  })

  it('tells what a change crosses and meets before it is made, and keeps nothing', async () => {
    const id = await yes()
    const nextDay = addDays(date, 1)
    const other = await anEvent(backend, { date: nextDay })
    await valueOf(backend, 'events.change', { eventId: other, ...times })
    await yes({ eventId: other })
    await valueOf(backend, 'pool.setOutside', {
      ...{ personId: tesfay, year: 2026, cents: cents(185_000) },
    })
    const before = await hashOf(backend)
    const check = (wish: object) =>
      valueOf(backend, 'assignments.checkChange', { assignmentId: id, ...wish })
    expect(await check({})).toMatchObject({
      crossings: [],
      clashes: [],
      freedom: { kind: 'unknown' },
    })
    expect(await check({ date: nextDay })).toMatchObject({ clashes: [{ kind: 'double' }] })
    expect(await check({ date: null })).toEqual({ crossings: [], clashes: [], freedom: null })
    const { crossings } = await check({ km: 2000 })
    expect(crossings).not.toEqual([])
    expect(await hashOf(backend)).toBe(before)
    await valueOf(backend, 'assignments.change', { assignmentId: id, km: 2000 })
    for (const fact of crossings) expect((await row(id))?.limitNote).toContain(fact)
  })

  it('plans and promises the same when only times are known', async () => {
    const { needId } = await valueOf(backend, 'poolNeeds.add', { title: 'Huisbezoek', date })
    const id = await yes({ eventId: null, needId, language: null })
    expect([await planned(), await promised()]).toEqual([[], 0])
    const until = { startTime: wallTime('10:00'), endTime: wallTime('12:00') }
    await valueOf(backend, 'assignments.change', { assignmentId: id, ...until })
    expect([await planned(), await promised()]).toEqual([[120], 1120])
  })

  it('does not change, nor is it called off, after a no', async () => {
    const id = await asked()
    await answer(id, false, 'ziek (voorbeeld)')
    const before = await hashOf(backend)
    for (const name of ['assignments.change', 'assignments.cancel'] as const) {
      expect(await ask(backend, name, { assignmentId: id })).toMatchObject({
        reason: 'assignment-declined',
      })
    }
    expect(await hashOf(backend)).toBe(before)
  })

  it('stays on its own day when the event is on another', async () => {
    const { needId } = await valueOf(backend, 'poolNeeds.add', {
      ...{ title: 'Voorbereiden', eventId, date: addDays(date, -3) },
    })
    const id = await yes({ eventId: null, needId, language: null })
    expect((await valueOf(backend, 'poolDue.get', {})).moved.total).toBe(0)
    expect(await row(id)).toMatchObject({ isMoved: false })
    expect(await ask(backend, 'assignments.agreeToMove', { assignmentId: id })).toMatchObject({
      reason: 'need-has-own-day',
    })
  })

  it('crosses limits with its kilometres as well, before anybody is asked', async () => {
    await valueOf(backend, 'pool.setOutside', {
      ...{ personId: tesfay, year: 2026, cents: cents(185_000) },
    })
    expect(await candidate()).toMatchObject({ crossings: [] })
    const found = await candidate({ km: 2000 })
    expect(found?.limits).toBe('over')
    const id = await asked({ language: 'Arabisch', km: 2000 })
    for (const fact of found?.crossings ?? []) expect((await row(id))?.limitNote).toContain(fact)
  })
})

it('keeps a question with its words, also while the clock runs', async () => {
  let tick = 0
  const now = () => `2026-11-23T08:00:00.${String(tick++).padStart(3, '0')}Z` as Instant
  const wish = { eventId, needId: null, language: 'Tigrinya', role: null, minutes: null, km: null }
  writing(backend, (db) => {
    const body = 'Hallo {voornaam}'
    const whole = { ...wish, personIds: [tesfay], way: 'whatsapp' as const, subject: null, body }
    askPool(db, whole, { now, newId: countingIds('tick') })
  })
  const { assignments } = await valueOf(backend, 'assignments.list', { eventId })
  expect(assignments[0]?.batchId).not.toBeNull()
})

it('takes a guest off the waiting list to work, and puts them back when it is called off', async () => {
  await valueOf(backend, 'events.change', { eventId, capacity: 1 })
  const { personId: pim } = await valueOf(backend, 'people.create', { name: 'Pim Parabel' })
  await valueOf(backend, 'attendance.register', { eventId, personId: pim })
  await valueOf(backend, 'attendance.register', { eventId, personId: tesfay })
  expect(await guest(tesfay)).toMatchObject({ stand: 'waiting' })
  const id = await yes()
  expect(await guest(tesfay)).toMatchObject({ stand: 'registered', roles: ['sleutelpersoon'] })
  expect((await valueOf(backend, 'attendance.list', { eventId })).counts).toMatchObject({
    ...{ seatsTaken: 1, waiting: 0 },
  })
  await cancel(id)
  expect(await guest(tesfay)).toMatchObject({
    ...{ stand: 'waiting', roles: ['deelnemer'], waitingPosition: 1 },
  })
})
