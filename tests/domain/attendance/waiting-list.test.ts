import { describe, expect, it } from 'vitest'
import { decideOffer, proposedDeadline } from '#domain/attendance/decide-offer'
import { proposalsForFreeSeats, waitingLine } from '#domain/attendance/waiting-list'
import type { Participation } from '#domain/attendance/participation'
import { instant, isoDate, wallTime } from '#domain/shared/dates'
import {
  aParticipation,
  chainRole,
  earlier,
  gemeente,
  later,
  now,
  offered,
  waiting,
} from './a-participation.ts'

const first = waiting('first', '2025-01-07T09:00:00Z')
const second = waiting('second', '2025-01-08T09:00:00Z')
const urgent = waiting('urgent', '2025-01-09T09:00:00Z', { priority: 1 })

describe('the waiting line', () => {
  it('goes by priority, then by moment, then by id', () => {
    const twin = waiting('first b', '2025-01-07T09:00:00Z')
    const line = waitingLine([second, twin, aParticipation('in'), urgent, first])
    expect(line.map(({ personId }) => personId)).toEqual(['urgent', 'first', 'first b', 'second'])
  })
})

describe('a freed seat', () => {
  const seated = aParticipation('in', {
    gemeenteIds: [gemeente('Aalten')],
    chainRoleId: chainRole('coa'),
  })

  it('is proposed to the first in line, with the reason', () => {
    expect(proposalsForFreeSeats([seated, second, first], { capacity: 2 }, now)).toEqual([
      {
        participationId: first.id,
        personId: 'first',
        reason: 'first-in-line',
        fills: null,
        position: 1,
      },
    ])
  })

  it('is proposed to nobody when none is free or nobody waits', () => {
    const full = [seated, offered('guest'), first]
    expect(proposalsForFreeSeats(full, { capacity: 2 }, now)).toEqual([])
    expect(proposalsForFreeSeats([seated], { capacity: 2 }, now)).toEqual([])
  })

  it('counts a lapsed offer as free', () => {
    const list = [seated, offered('late', earlier), first]
    expect(proposalsForFreeSeats(list, { capacity: 2 }, now)[0]?.personId).toBe('first')
  })

  it('goes to an empty gemeente or chain role first when balance is on', () => {
    const fromAalten = { ...first, gemeenteIds: [gemeente('Aalten')] }
    const fromWinterswijk = { ...second, gemeenteIds: [gemeente('Winterswijk')] }
    const employer = { ...second, chainRoleId: chainRole('werkgever') }
    const balanced = { capacity: 2, isBalanced: true }

    const proposed = (...waiting: readonly Participation[]) =>
      proposalsForFreeSeats([seated, ...waiting], balanced, now)[0]
    expect(proposed(fromAalten, fromWinterswijk)).toMatchObject({
      ...{ personId: 'second', reason: 'empty-gemeente', fills: 'Winterswijk', position: 2 },
    })
    expect(proposed(fromAalten, employer)).toMatchObject({
      ...{ personId: 'second', reason: 'empty-chain-role', fills: 'werkgever' },
    })
    expect(proposed(fromAalten)).toMatchObject({ reason: 'first-in-line', fills: null })
  })

  it('of several each has a proposal, made as if those before had said yes', () => {
    const from = (each: Participation, place: string) => ({
      ...each,
      gemeenteIds: [gemeente(place)],
    })
    const third = waiting('third', '2025-01-10T09:00:00Z')
    const line = [from(first, 'Aalten'), from(second, 'Winterswijk'), from(third, 'Winterswijk')]
    const names = (isBalanced: boolean) =>
      proposalsForFreeSeats([seated, ...line], { capacity: 3, isBalanced }, now).map(
        ({ personId, reason }) => `${personId} ${reason}`,
      )
    expect(names(false)).toEqual(['first first-in-line', 'second first-in-line'])
    // Once Winterswijk has a seat, who stands first goes before the other from there.
    expect(names(true)).toEqual(['second empty-gemeente', 'first first-in-line'])
  })

  it('without a limit is there for everybody who waits', () => {
    expect(proposalsForFreeSeats([seated, first, second], { capacity: null }, now)).toHaveLength(2)
  })
})

describe('an offer', () => {
  const event = { capacity: 2 }

  it('holds a seat until a moment that lies ahead', () => {
    expect(decideOffer(first, event, { taken: 1, waiting: 1 }, later, now)).toEqual({
      kind: 'offered',
      offeredUntil: later,
      warnings: [],
    })
    expect(decideOffer(first, event, { taken: 1, waiting: 1 }, now, now)).toEqual({
      kind: 'refused',
      reason: 'deadline-passed',
    })
  })

  it('warns when no seat is free, but not when it only runs longer', () => {
    const full = { taken: 2, waiting: 1 }
    expect(decideOffer(first, event, full, later, now)).toMatchObject({
      warnings: ['no-free-seat'],
    })
    expect(decideOffer(offered('guest'), event, full, later, now)).toMatchObject({ warnings: [] })
  })

  it('is made only to who is in line', () => {
    const others = [aParticipation('in'), offered('late', earlier)]
    expect(
      others.map((each) => decideOffer(each, event, { taken: 0, waiting: 0 }, later, now)),
    ).toEqual([
      { kind: 'refused', reason: 'not-waiting' },
      { kind: 'refused', reason: 'not-waiting' },
    ])
  })

  it('is proposed to run to the end of the second day, but not past the start', () => {
    const farEvent = { date: isoDate('2025-02-14'), startTime: wallTime('09:30') }
    expect(proposedDeadline(farEvent, now)).toBe(instant('2025-01-23T16:00:00Z'))
    const nearEvent = { date: isoDate('2025-01-22'), startTime: wallTime('09:30') }
    expect(proposedDeadline(nearEvent, now)).toBe(instant('2025-01-22T08:30:00Z'))
    expect(proposedDeadline({ date: null, startTime: null }, now)).toBe(
      instant('2025-01-23T16:00:00Z'),
    )
  })
})
