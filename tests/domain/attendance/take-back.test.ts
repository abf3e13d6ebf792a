import { describe, expect, it } from 'vitest'
import { decideTakeBack } from '#domain/attendance/decide-take-back'
import type { StatusBefore } from '#domain/attendance/decide-take-back'
import { now } from './a-participation.ts'

const registered = { status: 'registered', isWalkIn: false } as const
const walkIn = { ...registered, isWalkIn: true }

function letIn(wasStatus: StatusBefore | null) {
  return { kind: 'in', wasStatus, wasOfferedUntil: wasStatus === 'offered' ? now : null } as const
}

describe('taking a movement back', () => {
  it('leaves the list alone when the movement did', () => {
    expect(decideTakeBack(letIn(null), registered)).toEqual({ effect: 'none' })
    expect(decideTakeBack({ ...letIn('waiting'), kind: 'out' }, registered)).toEqual({
      effect: 'none',
    })
  })

  it('brings who waited, cancelled or had an offer back to that', () => {
    expect(decideTakeBack(letIn('waiting'), registered)).toEqual({
      effect: 'restore',
      status: 'waiting',
      offeredUntil: null,
    })
    expect(decideTakeBack(letIn('offered'), registered)).toMatchObject({ offeredUntil: now })
    expect(decideTakeBack(letIn('cancelled'), registered)).toMatchObject({ status: 'cancelled' })
  })

  it('takes who was on no list off it again', () => {
    expect(decideTakeBack(letIn('absent'), walkIn)).toEqual({ effect: 'remove' })
  })

  it('leaves who had registered under another name registered', () => {
    expect(decideTakeBack(letIn('absent'), registered)).toEqual({ effect: 'none' })
  })

  it('does not overrule what was decided since', () => {
    const cancelled = { ...registered, status: 'cancelled' } as const
    expect(decideTakeBack(letIn('waiting'), cancelled)).toEqual({ effect: 'none' })
    expect(decideTakeBack(letIn('absent'), null)).toEqual({ effect: 'none' })
  })
})
