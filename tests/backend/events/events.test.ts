import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { ActionId, EventId, EventTypeId, GemeenteId, VenueId } from '#domain/shared/ids'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { anEvent, cop, morning, regional, valentine } from './an-event.ts'

const doetinchem = 'GM0222' as GemeenteId

it('makes an event from its type, with a proposed title, the actions of the type and its place', async () => {
  const backend = aBackend()
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: regional,
    date: valentine,
    ...morning,
    capacity: 40,
    venue: { name: 'Gymzaal De Zon', gemeenteId: doetinchem },
    topics: ['Werk en taal', 'Werk en taal', 'Startbanen'],
  })
  expect(await valueOf(backend, 'events.get', { eventId })).toMatchObject({
    title: 'Regionale bijeenkomst statushouders & werk 14 februari',
    type: { code: 'RB' },
    stage: 'gepland',
    proposedStage: null,
    actionIds: ['d', 'k'],
    topics: ['Werk en taal', 'Startbanen'],
    venue: { name: 'Gymzaal De Zon', gemeenteName: 'Doetinchem' },
    capacity: 40,
  })
})

it('keeps an idea without a date, and calls it planned once it has one', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: null })
  expect(await valueOf(backend, 'events.get', { eventId })).toMatchObject({
    stage: 'idee',
    title: 'CoP-bijeenkomst',
  })
  const moved = await valueOf(backend, 'events.change', { eventId, date: isoDate('2027-03-18') })
  expect(moved).toMatchObject({ stage: 'gepland', title: 'CoP-bijeenkomst 18 maart' })
  const back = await valueOf(backend, 'events.change', { eventId, date: null })
  expect(back).toMatchObject({ stage: 'idee', title: 'CoP-bijeenkomst' })
})

it('leaves a title of her own alone when the date moves', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { title: 'Samen aan het werk' })
  const moved = await valueOf(backend, 'events.change', { eventId, date: isoDate('2027-03-18') })
  expect(moved.title).toBe('Samen aan het werk')
})

it('does not double a place that is known by its name in the same gemeente', async () => {
  const backend = aBackend()
  const [first, second] = [await anEvent(backend), await anEvent(backend, { typeId: cop })]
  const venue = { name: 'Kulturhus', gemeenteId: doetinchem }
  await valueOf(backend, 'events.change', { eventId: first, venue })
  await valueOf(backend, 'events.change', {
    eventId: second,
    venue: { ...venue, name: 'KULTURHUS' },
  })
  expect((await valueOf(backend, 'venues.list', {})).map(({ name }) => name)).toEqual(['Kulturhus'])
})

it('gives a place its gemeente for every event held there, in one step back', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.change', { eventId, venue: { name: 'De Zon', gemeenteId: null } })
  const placeOf = async () => (await valueOf(backend, 'events.get', { eventId })).venue
  const venueId = (await placeOf())?.id ?? ('' as VenueId)
  await valueOf(backend, 'venues.change', { venueId, gemeenteId: doetinchem })
  expect((await placeOf())?.gemeenteName).toBe('Doetinchem')
  await valueOf(backend, 'history.undo', {})
  expect((await placeOf())?.gemeenteName).toBeNull()
  const nowhere = await ask(backend, 'venues.change', { venueId, gemeenteId: 'X' as GemeenteId })
  expect(nowhere).toMatchObject({ kind: 'refused', reason: 'not-found' })
})

it('refuses an end before the start, half a time and a time the clock skips', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  const before = await hashOf(backend)
  const refused = async (change: object) => {
    const answer = await ask(backend, 'events.change', { eventId, ...change })
    return answer.kind === 'refused' ? answer.reason : answer.kind
  }
  const half = wallTime('02:30')
  expect([
    await refused({ startTime: wallTime('12:00'), endTime: wallTime('10:00') }),
    await refused({ startTime: wallTime('12:00') }),
    await refused({ date: isoDate('2027-03-28'), startTime: half, endTime: wallTime('04:00') }),
    await refused({ venue: { id: 'nergens' as VenueId } }),
    await refused({ actionIds: ['zz' as ActionId] }),
    await refused({ typeId: 'onbekend' as EventTypeId }),
  ]).toEqual([
    'end-before-start',
    'times-incomplete',
    'time-does-not-exist',
    'not-found',
    'not-found',
    'not-found',
  ])
  expect(await hashOf(backend)).toBe(before)
})

it('refuses to move an event with times onto the night in which they do not exist', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.change', {
    eventId,
    startTime: wallTime('02:15'),
    endTime: wallTime('05:00'),
  })
  const answer = await ask(backend, 'events.change', { eventId, date: isoDate('2027-03-28') })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'time-does-not-exist' })
})

it('keeps a cancelled event in sight with its reason, and brings it back where the facts say', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.cancel', { eventId, reason: 'De zaal is dicht' })
  const { rows } = await valueOf(backend, 'events.list', { year: 2027 })
  expect(rows).toMatchObject([{ stage: 'geannuleerd', cancelledReason: 'De zaal is dicht' }])
  const answer = await ask(backend, 'events.setStage', { eventId, stage: 'uitgenodigd' })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'event-cancelled' })
  expect(await valueOf(backend, 'events.restore', { eventId })).toEqual({ stage: 'gepland' })
  const again = await ask(backend, 'events.restore', { eventId })
  expect(again).toMatchObject({ kind: 'refused', reason: 'no-wish-to-change' })
})

it('takes an archived event off the list and gives it back with its stage', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.setStage', { eventId, stage: 'uitgenodigd' })
  await valueOf(backend, 'events.archive', { eventId })
  expect((await valueOf(backend, 'events.list', { year: 2027 })).total).toBe(0)
  const change = await ask(backend, 'events.change', { eventId, title: 'Anders' })
  expect(change.kind).toBe('refused')
  expect(await valueOf(backend, 'events.restore', { eventId })).toEqual({ stage: 'uitgenodigd' })
})

it('proposes that an event is held once its end has passed, and never sets it by itself', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { date: '2026-11-19' })
  expect(await valueOf(backend, 'events.get', { eventId })).toMatchObject({
    stage: 'gepland',
    proposedStage: 'gehouden',
  })
})

it('lists by date with ideas last, page by page, and counts every year', async () => {
  const backend = aBackend()
  await anEvent(backend, { typeId: cop, date: null })
  for (const day of ['2027-05-20', '2027-01-12', '2026-12-10']) {
    await anEvent(backend, { typeId: cop, date: day })
  }
  const all = await valueOf(backend, 'events.list', { search: 'CoP' })
  expect(all.rows.map(({ date }) => date)).toEqual(['2026-12-10', '2027-01-12', '2027-05-20', null])
  const page = await valueOf(backend, 'events.list', { search: 'cop', offset: 1, limit: 2 })
  expect([page.total, ...page.rows.map(({ date }) => date)]).toEqual([
    4,
    '2027-01-12',
    '2027-05-20',
  ])
  expect(page.years).toEqual([
    { year: 2025, count: 1 },
    { year: 2026, count: 1 },
    { year: 2027, count: 2 },
    { year: null, count: 1 },
  ])
})

it('finds by year, stage and type, and by a word of the title', async () => {
  const backend = aBackend()
  await anEvent(backend, { typeId: cop, date: null })
  await anEvent(backend)
  const titles = async (filter: object) =>
    (await valueOf(backend, 'events.list', filter)).rows.map(({ title }) => title)
  expect(await titles({ year: 2025 })).toEqual(['Regionale bijeenkomst statushouders & werk'])
  expect(await titles({ year: 'without-date' })).toEqual(['CoP-bijeenkomst'])
  expect(await titles({ stage: 'idee' })).toEqual(['CoP-bijeenkomst'])
  expect(await titles({ typeId: regional, year: 2027 })).toHaveLength(1)
  expect(await titles({ search: 'statush' })).toHaveLength(2)
})

it('undoes and redoes every event command to the same content', async () => {
  const backend = aBackend()
  const hashes = [await hashOf(backend)]
  const step = async (act: Promise<unknown>) => {
    await act
    hashes.push(await hashOf(backend))
  }
  let eventId = '' as EventId
  await step(anEvent(backend).then((made) => (eventId = made)))
  const change = (input: object) => valueOf(backend, 'events.change', { eventId, ...input })
  await step(change({ date: isoDate('2027-03-18'), ...morning, capacity: 40 }))
  await step(change({ venue: { name: 'Kulturhus', gemeenteId: null }, topics: ['Taal', 'Werk'] }))
  await step(change({ actionIds: ['a', 'd'], topics: ['Werk'] }))
  await step(valueOf(backend, 'events.decideWarning', { eventId, signalId: 'korte-termijn' }))
  await step(valueOf(backend, 'events.setStage', { eventId, stage: 'uitgenodigd' }))
  await step(valueOf(backend, 'events.cancel', { eventId, reason: 'Geen zaal' }))
  await step(valueOf(backend, 'events.restore', { eventId }))
  await step(valueOf(backend, 'events.archive', { eventId }))

  for (const expected of hashes.slice(0, -1).toReversed()) {
    await valueOf(backend, 'history.undo', {})
    expect(await hashOf(backend)).toBe(expected)
  }
  for (const expected of hashes.slice(1)) {
    await valueOf(backend, 'history.redo', {})
    expect(await hashOf(backend)).toBe(expected)
  }
})

it('says what the year misses of each rhythm, and counts a partner event but no cancelled one', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { typeId: cop, date: '2027-03-18' })
  await valueOf(backend, 'events.change', { eventId, ownership: 'partner' })
  const gaps = async () =>
    (await valueOf(backend, 'events.rhythm', { year: 2027 })).gaps.map(
      ({ code, subregion, planned, min }) => `${code} ${subregion ?? 'regio'} ${planned}/${min}`,
    )
  const others = ['ON oost 0/1', 'ON west 0/1', 'RB regio 0/1']
  expect(await gaps()).toEqual(['CoP regio 1/2', ...others])
  await valueOf(backend, 'events.cancel', { eventId, reason: 'Gaat niet door' })
  expect(await gaps()).toEqual(['CoP regio 0/2', ...others])
})
