import { describe, expect, it } from 'vitest'
import type { Instant } from '#domain/shared/dates'
import { aBackend, countingIds, storyNow } from '../../builders/a-backend.ts'
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
    expect((await guests.list()).proposal).toBeNull()
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'no' })
    expect((await guests.list()).proposal).toMatchObject({
      personId: guests.person(2),
      reason: 'first-in-line',
      position: 1,
      deadline,
    })
  })

  it('is held by an offer, so nobody else is proposed for it', async () => {
    const guests = await aFullHall()
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const participationId = await participationOf(guests, 2)
    expect(await guests.do('attendance.offer', { participationId, until: deadline })).toEqual({
      warnings: [],
    })
    const { counts, proposal } = await guests.list()
    expect(counts).toMatchObject({ registered: 1, offered: 1, waiting: 1, seatsFree: 0 })
    expect(proposal).toBeNull()
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
    const { counts, proposal } = await guests.list()
    expect(counts).toMatchObject({ registered: 1, offered: 0, lapsed: 1, seatsFree: 1 })
    expect(proposal).toMatchObject({ personId: guests.person(3) })
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
