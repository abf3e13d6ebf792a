import { expect, it } from 'vitest'
import { cents } from '#domain/shared/money'
import { worthOf } from '#domain/sleutelpersonen/worth'

const work = { minutes: 0, km: 0, expenses: cents(0), hourCents: null, kmTenthCents: null }

it('rounds hours and kilometres of several entries once each', () => {
  // Twice twenty minutes at 5.00 is 333.33 cents; rounded each by itself it would be 334.
  const entry = { ...work, minutes: 20, km: 1, hourCents: cents(500), kmTenthCents: 235 }
  expect(worthOf([entry, entry])).toEqual({
    ...{ reward: 333, kmAllowance: 47, expenses: 0, total: 380 },
    ...{ minutesWithoutRate: 0, kmWithoutRate: 0 },
  })
})

it('counts nothing where no rate is known, and tells how much that is', () => {
  expect(worthOf([{ ...work, minutes: 90, km: 12, expenses: cents(450) }])).toMatchObject({
    ...{ total: 450, minutesWithoutRate: 90, kmWithoutRate: 12 },
  })
})
