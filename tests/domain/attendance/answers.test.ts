import { describe, expect, it } from 'vitest'
import { decideAnswer, latestAnswer } from '#domain/attendance/decide-answer'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { Participation } from '#domain/attendance/participation'
import { aParticipation, earlier, later, now, offered, waiting } from './a-participation.ts'

const room = { taken: 10, waiting: 0 }
const full = { taken: 40, waiting: 2 }
const nothing = { effect: 'none', warnings: [] }

function effectOf(
  answer: AnswerValue,
  current: Participation | null,
  { seats = room, takesSeat = true } = {},
) {
  return decideAnswer(answer, { current, seats, takesSeat, capacity: 40 }, now)
}

const registered = aParticipation('guest')
const inLine = waiting('guest', '2025-01-07T09:00:00Z')
const cancelled = aParticipation('guest', { status: 'cancelled' })

describe('an answer', () => {
  it('of yes makes a participation, with a seat or in line', () => {
    expect(effectOf('yes', null)).toEqual({
      effect: 'participate',
      status: 'registered',
      startsAnew: true,
      warnings: [],
    })
    expect(effectOf('yes', null, { seats: full })).toMatchObject({
      status: 'waiting',
      warnings: ['event-full'],
    })
  })

  it('of yes after no starts at the end of the line', () => {
    expect(effectOf('yes', cancelled, { seats: full })).toMatchObject({
      effect: 'participate',
      status: 'waiting',
      startsAnew: true,
    })
  })

  it('of yes on a live offer takes the seat it held, full or not', () => {
    expect(effectOf('yes', offered('guest'), { seats: full })).toEqual({
      effect: 'participate',
      status: 'registered',
      startsAnew: false,
      warnings: [],
    })
  })

  it('of yes after the deadline takes no seat and says so', () => {
    expect(effectOf('yes', offered('guest', earlier))).toEqual({
      effect: 'none',
      warnings: ['offer-lapsed'],
    })
  })

  it('of yes again changes nothing', () => {
    expect(effectOf('yes', registered)).toEqual(nothing)
    expect(effectOf('yes', inLine)).toEqual(nothing)
  })

  it('of no cancels, and frees a seat only where one was held', () => {
    const freed = [registered, offered('guest'), inLine, offered('guest', earlier)].map((current) =>
      effectOf('no', current),
    )
    expect(freed).toEqual(
      [true, true, false, false].map((freesSeat) => ({
        effect: 'cancel',
        freesSeat,
        warnings: [],
      })),
    )
    expect(effectOf('no', registered, { takesSeat: false })).toMatchObject({ freesSeat: false })
  })

  it('of no without a participation is only kept', () => {
    expect(effectOf('no', null)).toEqual(nothing)
    expect(effectOf('no', cancelled)).toEqual(nothing)
  })

  it('of maybe holds no seat, and leaves an open offer open', () => {
    expect(effectOf('maybe', null)).toEqual(nothing)
    expect(effectOf('maybe', registered)).toMatchObject({ effect: 'cancel', freesSeat: true })
    expect(effectOf('maybe', inLine)).toMatchObject({ effect: 'cancel', freesSeat: false })
    expect(effectOf('maybe', offered('guest'))).toEqual(nothing)
  })
})

describe('of several answers', () => {
  it('the latest counts, and at one moment the one kept last', () => {
    const yes = { id: 'a', answeredAt: later, value: 'yes' }
    const no = { id: 'b', answeredAt: earlier, value: 'no' }
    const maybe = { id: 'c', answeredAt: later, value: 'maybe' }
    expect(latestAnswer([yes, no])?.value).toBe('yes')
    expect(latestAnswer([maybe, yes, no])?.value).toBe('maybe')
    expect(latestAnswer([])).toBeNull()
  })
})
