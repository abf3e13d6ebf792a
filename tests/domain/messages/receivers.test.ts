import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttendeeStand } from '#domain/attendance/attendee-list'
import { draftsAtMost, proposedWay } from '#domain/messages/kinds'
import { isChosenFirst, proposedKind, receives } from '#domain/messages/receivers'
import type { Candidate } from '#domain/messages/receivers'
import { isoDate } from '#domain/shared/dates'

const stands: readonly AttendeeStand[] = [
  ...(['invited', 'maybe', 'declined', 'registered'] as const),
  ...(['waiting', 'offered', 'lapsed', 'cancelled'] as const),
]
const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    stand: fc.constantFrom(...stands),
    isInvited: fc.boolean(),
    isSent: fc.boolean(),
    isPresent: fc.boolean(),
  })
  // Only an invitation can be sent.
  .map((each) => ({ ...each, isSent: each.isInvited && each.isSent }))
const goesOn = { isCancelled: false }

describe('who a message is for', () => {
  it('reminds exactly the silent whose invitation was sent, and every guest who said maybe', () => {
    fc.assert(
      fc.property(fc.array(candidate), (people) => {
        const reminded = people.filter((each) => receives('reminder', each, goesOn))
        const silent = people.filter(({ isSent, stand }) => isSent && stand === 'invited')
        const maybe = people.filter(({ isInvited, stand }) => isInvited && stand === 'maybe')
        expect(new Set(reminded)).toEqual(new Set([...silent, ...maybe]))
      }),
    )
  })

  it('invites exactly who has no answer and no sent invitation', () => {
    fc.assert(
      fc.property(fc.array(candidate), (people) => {
        const invited = people.filter((each) => receives('invitation', each, goesOn))
        const open = people.filter(({ isInvited, stand }) => isInvited && stand === 'invited')
        expect(invited).toEqual(open.filter(({ isSent }) => !isSent))
      }),
    )
  })

  it('never invites and reminds the same person', () => {
    fc.assert(
      fc.property(candidate, (each) => {
        const kinds = (['invitation', 'reminder'] as const).filter((kind) =>
          receives(kind, each, goesOn),
        )
        expect(kinds.length).toBeLessThan(2)
      }),
    )
  })

  it('confirms a seat, offers one and thanks by what is true now', () => {
    fc.assert(
      fc.property(candidate, (each) => {
        expect(receives('confirmation', each, goesOn)).toBe(each.stand === 'registered')
        expect(receives('offer', each, goesOn)).toBe(each.stand === 'offered')
        expect(receives('thanks', each, goesOn)).toBe(each.isPresent)
      }),
    )
  })

  it('says that it is off only when it is, and not to who had said no', () => {
    fc.assert(
      fc.property(candidate, (each) => {
        expect(receives('cancellation', each, goesOn)).toBe(false)
        const isGone = each.stand === 'declined' || each.stand === 'cancelled'
        expect(receives('cancellation', each, { isCancelled: true })).toBe(!isGone)
      }),
    )
  })

  it('chooses nobody twice but for a reminder, and not who never heard of it', () => {
    const had = isoDate('2025-01-21')
    const registered: Candidate = {
      stand: 'registered',
      isInvited: true,
      isSent: true,
      isPresent: false,
    }
    const unsent: Candidate = { ...registered, stand: 'invited', isSent: false }
    expect(isChosenFirst('confirmation', registered, null)).toBe(true)
    expect(isChosenFirst('confirmation', registered, had)).toBe(false)
    expect(isChosenFirst('reminder', { ...registered, stand: 'maybe' }, had)).toBe(true)
    expect(isChosenFirst('cancellation', unsent, null)).toBe(false)
    expect(isChosenFirst('cancellation', { ...unsent, stand: 'maybe' }, null)).toBe(true)
  })

  it('proposes what the list asks for first', () => {
    const at = (stand: AttendeeStand, isSent = true): Candidate => ({
      ...{ stand, isInvited: true, isSent, isPresent: false },
    })
    const facts = { isCancelled: false, hasEnded: false }
    const propose = (...people: Candidate[]) => proposedKind({ ...facts, people })
    expect(propose(at('invited', false), at('offered'))).toBe('invitation')
    expect(propose(at('invited'), at('offered'))).toBe('offer')
    expect(propose(at('invited'), at('registered'))).toBe('reminder')
    expect(propose(at('registered'))).toBe('confirmation')
    expect(proposedKind({ ...facts, hasEnded: true, people: [] })).toBe('thanks')
    expect(proposedKind({ isCancelled: true, hasEnded: true, people: [] })).toBe('cancellation')
  })
})

it('proposes a mail merge above ten people and a draft each up to it', () => {
  expect([proposedWay(1), proposedWay(draftsAtMost), proposedWay(draftsAtMost + 1)]).toEqual([
    ...['mail-each', 'mail-each', 'merge'],
  ])
})
