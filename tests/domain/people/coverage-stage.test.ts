import { describe, expect, it } from 'vitest'
import { coverageStages, isAtStage, isOnTheWay } from '#domain/people/coverage-stage'

const guest = { isInvited: true, stand: 'invited', isPresent: false } as const

describe('how far somebody came', () => {
  it('counts an invitation as invited, and a seat without one as registered only', () => {
    const stagesOf = (own: Parameters<typeof isAtStage>[0]) =>
      coverageStages.filter((stage) => isAtStage(own, stage))
    expect(stagesOf(guest)).toEqual(['invited'])
    expect(stagesOf({ ...guest, isInvited: false, stand: 'registered' })).toEqual(['registered'])
    expect(stagesOf({ isInvited: false, stand: 'cancelled', isPresent: true })).toEqual(['present'])
  })

  it.each(['invited', 'maybe', 'waiting', 'offered', 'lapsed'] as const)(
    'sees who is %s as on the way to a seat',
    (stand) => {
      expect(isOnTheWay({ ...guest, stand }, 'registered')).toBe(true)
    },
  )

  it.each(['declined', 'cancelled', 'registered'] as const)(
    'does not see who is %s as on the way to a seat',
    (stand) => {
      expect(isOnTheWay({ ...guest, stand }, 'registered')).toBe(false)
    },
  )

  it('sees a seat that nobody took yet as on the way to being there', () => {
    expect(isOnTheWay({ ...guest, stand: 'registered' }, 'present')).toBe(true)
    expect(isOnTheWay({ ...guest, stand: 'registered', isPresent: true }, 'present')).toBe(false)
    expect(isOnTheWay(guest, 'present')).toBe(false)
  })
})
