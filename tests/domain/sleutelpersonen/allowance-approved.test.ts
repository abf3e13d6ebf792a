import { describe, expect, it } from 'vitest'
import { cents } from '#domain/shared/money'
import type { WorkEntry } from '#domain/sleutelpersonen/counted-work'
import { aPerson, ask, wish, work } from './an-allowance.ts'

describe('approved hours', () => {
  const frozen = (hourCents: number, is21: boolean): Partial<WorkEntry> => ({
    ...({ status: 'approved', reward: 'vrijwilligersvergoeding' } as const),
    ...{ hourCents: cents(hourCents), is21, kmTenthCents: 0 },
  })

  it('are tested by the age and the rate they were approved with, and others by those of now', () => {
    const done = [work('2025-02-14', 60, frozen(560, false))]
    expect(ask({ work: done }).words).toEqual([expect.stringContaining('bedrag per uur')])
    expect(ask({ work: done, date: '2025-02-15' }).words).toEqual([])
    const young = aPerson({ is21: false })
    const wasFine = [work('2025-02-14', 60, frozen(560, true))]
    expect(ask({ work: wasFine, person: young }).words).toEqual([])
    expect(ask({ work: wasFine, person: young, wish: wish(60) }).words).toHaveLength(1)
  })

  it('count for what was paid in the end', () => {
    const corrected = { reward: cents(20_000), kmAllowance: cents(0), expenses: cents(0) }
    const done = [work('2025-02-14', 300, { ...frozen(560, true), corrected })]
    expect(ask({ work: done })).toMatchObject({ month: { used: 22_800, over: 1_800 } })
  })
})
