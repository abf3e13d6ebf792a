import { describe, expect, it } from 'vitest'
import type { Instant } from '#domain/shared/dates'
import { aBackend, countingIds, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { actUndoRedo, anEventWith, guestsOf } from './an-event.ts'
import type { Guests } from './an-event.ts'

const deadline = '2026-11-25T16:00:00.000Z' as Instant

async function aFullHall(options: Parameters<typeof anEventWith>[1] = undefined): Promise<Guests> {
  const guests = await anEventWith({ count: 4, capacity: 2 }, options)
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  return guests
}

async function participationOf(guests: Guests, index: number) {
  const { participationId } = await guests.of(guests.person(index))
  if (!participationId) throw new Error('No participation')
  return participationId
}

describe('a seat that comes free', () => {
  it('is proposed to the first in line, with the reason and a deadline', async () => {
    const guests = await aFullHall()
    expect((await guests.list()).proposals).toEqual([])
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'no' })
    expect(await guests.list()).toMatchObject({
      proposals: [
        { personId: guests.person(2), reason: 'first-in-line', fills: null, position: 1 },
      ],
      proposedDeadline: deadline,
    })
  })

  it('is proposed to nobody once the event is cancelled', async () => {
    const guests = await aFullHall()
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'no' })
    await guests.do('events.cancel', { reason: 'De zaal is dicht' })
    expect((await guests.list()).proposals).toEqual([])
  })

  it('is held by an offer, so nobody else is proposed for it', async () => {
    const guests = await aFullHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const participationId = await participationOf(guests, 2)
    expect(await guests.do('attendance.offer', { participationId, until: deadline })).toEqual({
      warnings: [],
    })
    const { counts, proposals } = await guests.list()
    expect(counts).toMatchObject({ registered: 1, offered: 1, waiting: 1, seatsFree: 0 })
    expect(proposals).toEqual([])
  })

  it('becomes theirs when they say yes in time', async () => {
    const guests = await aFullHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const participationId = await participationOf(guests, 2)
    await guests.do('attendance.offer', { participationId, until: deadline })
    const yes = { personIds: [guests.person(2)], answer: 'yes' as const }
    expect(await guests.do('attendance.answer', yes)).toMatchObject({ registered: 1, waiting: 0 })
    expect(await guests.of(guests.person(2))).toMatchObject({
      stand: 'registered',
      offeredUntil: null,
    })
  })

  it('warns when more is offered than is free', async () => {
    const guests = await aFullHall()
    const participationId = await participationOf(guests, 2)
    expect(await guests.do('attendance.offer', { participationId, until: deadline })).toEqual({
      warnings: ['no-free-seat'],
    })
  })

  it('is offered only to who waits, and only until a moment that lies ahead', async () => {
    const guests = await aFullHall()
    const registered = await participationOf(guests, 0)
    const waiting = await participationOf(guests, 2)
    expect(
      await guests.refusalOf('attendance.offer', { participationId: registered, until: deadline }),
    ).toBe('not-waiting')
    expect(
      await guests.refusalOf('attendance.offer', { participationId: waiting, until: storyNow }),
    ).toBe('deadline-passed')
  })
})

describe('an offer past its deadline', () => {
  async function lapsed(): Promise<Guests> {
    const dataFolder = aFolder()
    const guests = await aFullHall(aBackend({ dataFolder }))
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const participationId = await participationOf(guests, 2)
    await guests.do('attendance.offer', { participationId, until: deadline })
    guests.backend.close()
    const later = aBackend({ dataFolder, now: deadline, newId: countingIds('later') })
    return guestsOf(later, guests.eventId, guests.people)
  }

  it('has lapsed by the clock alone: its seat is free and the next is proposed', async () => {
    const guests = await lapsed()
    expect(await guests.of(guests.person(2))).toMatchObject({ stand: 'lapsed' })
    const { counts, proposals } = await guests.list()
    expect(counts).toMatchObject({ registered: 1, offered: 0, lapsed: 1, seatsFree: 1 })
    expect(proposals).toMatchObject([{ personId: guests.person(3) }])
  })

  it('is not answered with a seat; only the verbinder puts them back in line', async () => {
    const guests = await lapsed()
    const personIds = [guests.person(2)]
    expect(await guests.do('attendance.answer', { personIds, answer: 'yes' })).toEqual({
      registered: 0,
      waiting: 0,
      cancelled: 0,
      outdone: 0,
      warnings: ['offer-lapsed'],
    })
    expect(await guests.do('attendance.register', { personId: guests.person(2) })).toMatchObject({
      status: 'lapsed',
    })
    const participationId = await participationOf(guests, 2)
    await guests.do('attendance.backInLine', { participationId })
    // The place in line counts from the first yes, so they stand before who came later.
    expect(await guests.of(guests.person(2))).toMatchObject({
      stand: 'waiting',
      waitingPosition: 1,
    })
  })
})

it('offering and going back in line are steps that go back and forward', async () => {
  const guests = await aFullHall()
  await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
  const participationId = await participationOf(guests, 2)
  await actUndoRedo(guests, () =>
    guests.do('attendance.offer', { participationId, until: deadline }),
  )
  await actUndoRedo(guests, () => guests.do('attendance.backInLine', { participationId }))
})

describe('a full hall of 45 with seven waiting', () => {
  const count = 52

  async function threeOffers(dataFolder: string): Promise<Guests> {
    const guests = await anEventWith({ count, capacity: 45 }, aBackend({ dataFolder }))
    await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
    await guests.do('attendance.answer', { personIds: guests.people.slice(0, 3), answer: 'no' })
    const { proposals, counts } = await guests.list()
    expect(counts).toMatchObject({ registered: 42, waiting: 7, seatsFree: 3 })
    expect(proposals.map(({ personId }) => personId)).toEqual(guests.people.slice(45, 48))
    const participationIds = proposals.map(({ participationId }) => participationId)
    expect(await guests.do('attendance.offerAll', { participationIds, until: deadline })).toEqual({
      ...{ offered: 3, warnings: [] },
    })
    expect((await guests.list()).proposals).toEqual([])
    return guests
  }

  it('gives three seats; one offer lapses while nobody looks, and the next is proposed', async () => {
    const dataFolder = aFolder()
    const guests = await threeOffers(dataFolder)
    await guests.do('attendance.answer', { personIds: guests.people.slice(45, 47), answer: 'yes' })
    const written = await guests.hash()
    guests.backend.close()

    // The laptop was off for a week: the clock alone lets the offer lapse, and nothing is written.
    const aWeekLater = '2026-12-02T08:00:00.000Z' as Instant
    const backend = aBackend({ dataFolder, now: aWeekLater, newId: countingIds('later') })
    const later = guestsOf(backend, guests.eventId, guests.people)
    const { counts, proposals } = await later.list()
    expect(counts).toMatchObject({ registered: 44, offered: 0, lapsed: 1, waiting: 4 })
    expect(proposals).toMatchObject([{ personId: later.person(48), reason: 'first-in-line' }])
    const { name } = await later.of(later.person(47))
    expect(await valueOf(backend, 'attendance.openSeats', {})).toMatchObject([
      { lapsed: [name], lapsingToday: [], seatsToOffer: 1, waiting: 4 },
    ])
    expect(await later.hash()).toBe(written)
  })

  it('says on the last day which offers end today', async () => {
    const dataFolder = aFolder()
    const guests = await threeOffers(dataFolder)
    guests.backend.close()
    const lastDay = '2026-11-25T07:00:00.000Z' as Instant
    const backend = aBackend({ dataFolder, now: lastDay, newId: countingIds('later') })
    const open = await valueOf(backend, 'attendance.openSeats', {})
    expect(open[0]?.lapsingToday.map(({ until }) => until)).toEqual([deadline, deadline, deadline])
    expect(open).toMatchObject([{ lapsed: [], seatsToOffer: 0, waiting: 4 }])
  })
})

describe('a seat in spite of the numbers', () => {
  it('needs a reason that stays with the seat, and may go over the number of seats', async () => {
    const guests = await aFullHall()
    const participationId = await participationOf(guests, 3)
    const give = { participationId, reason: 'leidt de werksessie' }
    expect(await guests.do('attendance.giveSeat', give)).toEqual({ warnings: ['no-free-seat'] })
    expect(await guests.of(guests.person(3))).toMatchObject({
      ...{ stand: 'registered', seatReason: 'leidt de werksessie' },
    })
    expect((await guests.list()).counts).toMatchObject({ registered: 3, seatsTaken: 3, waiting: 1 })
    expect(await guests.refusalOf('attendance.giveSeat', give)).toBe('has-seat')
    await guests.do('attendance.cancel', { personIds: [guests.person(3)] })
    expect(await guests.of(guests.person(3))).toMatchObject({ seatReason: null })
  })

  it('is a step that goes back and forward', async () => {
    const guests = await aFullHall()
    const participationId = await participationOf(guests, 3)
    await actUndoRedo(guests, () =>
      guests.do('attendance.giveSeat', { participationId, reason: 'spreekt' }),
    )
  })
})

it('more seats give a proposal each, and fewer seats take nobody off the list', async () => {
  const guests = await aFullHall()
  const { backend, eventId } = guests
  await valueOf(backend, 'events.change', { eventId, capacity: 4 })
  expect((await guests.list()).proposals).toHaveLength(2)
  await valueOf(backend, 'events.change', { eventId, capacity: 1 })
  const { counts, proposals } = await guests.list()
  expect(counts).toMatchObject({ registered: 2, seatsTaken: 2, seatsFree: 0 })
  expect(proposals).toEqual([])
})

it('with balance on says which gemeente or chain role is still empty', async () => {
  const guests = await aFullHall()
  const { backend, eventId } = guests
  const region = await valueOf(backend, 'region.get', {})
  const gemeente = region.gemeenten[0]
  if (!gemeente) throw new Error('No gemeente')
  const { personId } = await valueOf(backend, 'people.create', {
    name: 'Zus Verzinsel',
    gemeenteIds: [gemeente.id],
  })
  await guests.do('attendance.register', { personId })
  await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
  expect((await guests.list()).proposals).toMatchObject([{ reason: 'first-in-line' }])
  await valueOf(backend, 'attendance.setBalance', { eventId, isBalanced: true })
  expect(await guests.list()).toMatchObject({
    isBalanced: true,
    proposals: [{ personId, reason: 'empty-gemeente', fills: gemeente.name, position: 3 }],
  })
})
