import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRegistration } from '#domain/attendance/decide-registration'
import { standOf, takesSeat } from '#domain/attendance/participation'
import type { Participation } from '#domain/attendance/participation'
import { freeSeats, seatsOf, seatsTaken } from '#domain/attendance/seats'
import { instant } from '#domain/shared/dates'
import { aParticipation, earlier, later, now, offered, waiting } from './a-participation.ts'

const forty = { capacity: 40 }

describe('saying yes', () => {
  it('gives a seat while there is one', () => {
    expect(decideRegistration(forty, { taken: 39, waiting: 0 }, true)).toEqual({
      status: 'registered',
      warnings: [],
    })
  })

  it('puts on the waiting list when every seat is taken', () => {
    expect(decideRegistration(forty, { taken: 40, waiting: 0 }, true)).toEqual({
      status: 'waiting',
      warnings: ['event-full'],
    })
  })

  it('does not let a newcomer pass somebody who is waiting', () => {
    expect(decideRegistration(forty, { taken: 39, waiting: 1 }, true)).toEqual({
      status: 'waiting',
      warnings: ['others-waiting'],
    })
  })

  it('needs no seat for somebody with a task, nor where there is no limit', () => {
    const full = { taken: 40, waiting: 3 }
    expect(decideRegistration(forty, full, false).status).toBe('registered')
    expect(decideRegistration({ capacity: null }, full, true).status).toBe('registered')
  })

  it('never fills more seats than there are, whoever asks in whatever order', () => {
    const guest = fc.record({
      isGuest: fc.boolean(),
      cancelsNumber: fc.option(fc.nat({ max: 30 }), { nil: null }),
    })
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(guest, { maxLength: 60 }), (capacity, guests) => {
        const list: Participation[] = []
        guests.forEach(({ isGuest, cancelsNumber }, index) => {
          const roles = isGuest ? (['deelnemer'] as const) : (['spreker'] as const)
          const seats = seatsOf(list, now)
          const { status } = decideRegistration({ capacity }, seats, takesSeat(roles))
          list.push(aParticipation(`${index}`, { status, roles }))
          const cancelled = cancelsNumber === null ? undefined : list[cancelsNumber]
          if (cancelled !== undefined) {
            list[cancelsNumber ?? 0] = { ...cancelled, status: 'cancelled' }
          }
          expect(seatsTaken(list, now)).toBeLessThanOrEqual(capacity)
        })
        const guestsIn = list.filter(({ roles }) => takesSeat(roles))
        expect(guestsIn.length).toBe(
          guestsIn.filter(({ status }) => status === 'cancelled').length +
            seatsOf(list, now).taken +
            seatsOf(list, now).waiting,
        )
      }),
    )
  })
})

describe('a seat', () => {
  it('is held by who is registered or has a live offer, in a role that takes one', () => {
    const list = [
      aParticipation('in'),
      offered('live'),
      offered('lapsed', earlier),
      waiting('waits', '2025-01-07T09:00:00Z'),
      aParticipation('declined', { status: 'cancelled' }),
      aParticipation('speaks', { roles: ['spreker'] }),
      aParticipation('speaks and listens', { roles: ['spreker', 'deelnemer'] }),
    ]
    expect(seatsOf(list, now)).toEqual({ taken: 3, waiting: 1 })
    expect(freeSeats(4, seatsOf(list, now))).toBe(1)
    expect(freeSeats(2, seatsOf(list, now))).toBe(0)
    expect(freeSeats(null, seatsOf(list, now))).toBeNull()
  })

  it('is free again from the very moment the offer ends', () => {
    const deadline = instant('2025-01-21T16:00:00.000Z')
    expect(standOf(offered('guest', deadline), instant('2025-01-21T15:59:59.999Z'))).toBe('offered')
    expect(standOf(offered('guest', deadline), later)).toBe('lapsed')
  })
})
