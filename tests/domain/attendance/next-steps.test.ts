import { describe, expect, it } from 'vitest'
import { chairsInRoom } from '#domain/attendance/chairs'
import { nextSteps } from '#domain/attendance/next-steps'

const nobody = {
  invited: 0,
  unsent: 0,
  unanswered: 0,
  maybe: 0,
  registered: 0,
  lapsed: 0,
  seatsFree: 40,
  waiting: 0,
  hasProposal: false,
  hasEnded: false,
}

describe('what to do next', () => {
  it('begins with inviting', () => {
    expect(nextSteps(nobody)).toEqual(['invite'])
  })

  it('puts a free seat before invitations, and those before waiting for answers', () => {
    const facts = { ...nobody, invited: 30, unsent: 10, unanswered: 12, registered: 5 }
    expect(nextSteps({ ...facts, hasProposal: true, lapsed: 1 })).toEqual([
      'offer-seat',
      'settle-lapsed',
      'mark-sent',
      'await-answers',
    ])
  })

  it('says there is room once everybody has answered', () => {
    expect(nextSteps({ ...nobody, invited: 30, registered: 30, seatsFree: 10 })).toEqual(['fill'])
    expect(nextSteps({ ...nobody, invited: 30, registered: 30, seatsFree: null })).toEqual([])
  })

  it('leaves only the list when the event is over', () => {
    const facts = { ...nobody, invited: 30, unanswered: 5, registered: 20, hasEnded: true }
    expect(nextSteps(facts)).toEqual(['hand-out-list'])
    expect(nextSteps({ ...facts, registered: 0 })).toEqual([])
  })
})

describe('chairs in the room', () => {
  it('are free while nobody sits on them, and too few when all who are expected come', () => {
    const room = { capacity: 60, inside: 46, expected: 15 }
    expect(chairsInRoom(room)).toEqual({ free: 14, short: 1 })
    expect(chairsInRoom(room, 1)).toEqual({ free: 14, short: 2 })
    expect(chairsInRoom({ ...room, inside: 70 })).toEqual({ free: 0, short: 25 })
  })

  it('are not counted where there is no maximum', () => {
    expect(chairsInRoom({ capacity: null, inside: 5, expected: 5 })).toBeNull()
  })
})
