import { describe, expect, it } from 'vitest'
import { decideCheckIn } from '#domain/attendance/decide-check-in'
import { headCounts } from '#domain/attendance/head-counts'
import type { Participation } from '#domain/attendance/participation'
import { presenceOf } from '#domain/attendance/presence'
import { aParticipation, earlier, now, offered, person, waiting } from './a-participation.ts'

function arrivalOf(current: Participation | null, change: object = {}) {
  const arrival = { current, takesSeat: true, isInside: false, capacity: 40, seatsTaken: 30 }
  return decideCheckIn({ ...arrival, ...change }, now)
}

describe('somebody at the door', () => {
  it('who is registered comes in without a word', () => {
    expect(arrivalOf(aParticipation('Anna'), { seatsTaken: 45 })).toEqual({
      logs: true,
      participation: 'keep',
      warnings: [],
    })
  })

  it('who is on no list becomes a participation', () => {
    expect(arrivalOf(null)).toEqual({
      logs: true,
      participation: 'create-walk-in',
      warnings: ['not-on-list'],
    })
  })

  it('who waited, declined or had an offer is registered, with what was so', () => {
    const others = [
      waiting('Bas', '2025-01-07T09:00:00Z'),
      aParticipation('Daan', { status: 'cancelled' }),
      offered('Erik'),
      offered('Femke', earlier),
    ]
    expect(others.map((current) => arrivalOf(current))).toEqual(
      [['was-waiting'], ['was-cancelled'], ['was-offered'], ['was-waiting']].map((warnings) => ({
        logs: true,
        participation: 'register',
        warnings,
      })),
    )
  })

  it('is never sent away, but a shortage of seats is said', () => {
    expect(arrivalOf(null, { seatsTaken: 40 })).toMatchObject({
      logs: true,
      warnings: ['not-on-list', 'seats-short'],
    })
    expect(arrivalOf(null, { seatsTaken: 40, takesSeat: false }).warnings).toEqual(['not-on-list'])
  })

  it('who is inside already is not logged twice', () => {
    expect(arrivalOf(aParticipation('Anna'), { isInside: true })).toEqual({
      logs: false,
      participation: 'keep',
      warnings: ['already-inside'],
    })
  })
})

describe('the head counts', () => {
  it('tell registered, present, inside, expected and free seats apart', () => {
    const list = [
      aParticipation('Anna'),
      aParticipation('Bas'),
      aParticipation('Daan'),
      aParticipation('Erik', { isWalkIn: true }),
      waiting('Femke', '2025-01-07T09:00:00Z'),
      offered('Gerrit'),
      offered('Hanan', earlier),
      aParticipation('Ilse', { status: 'cancelled' }),
    ]
    const move = (name: string, kind: 'in' | 'out', position: number) => ({
      id: `row-${position}`,
      position,
      personId: person(name),
      kind,
      voidsId: null,
      happenedAt: now,
    })
    const presence = presenceOf([
      move('Anna', 'in', 1),
      move('Bas', 'in', 2),
      move('Bas', 'out', 3),
      move('Erik', 'in', 4),
    ])
    expect(headCounts(list, presence, { capacity: 6 }, now)).toEqual({
      registered: 4,
      offered: 1,
      waiting: 1,
      cancelled: 1,
      lapsed: 1,
      present: 3,
      inside: 2,
      walkIns: 1,
      expected: 1,
      seatsTaken: 5,
      seatsFree: 1,
    })
  })
})
