import { expect, test } from 'vitest'
import { missingOf } from '#domain/sleutelpersonen/missing'

const known = {
  languages: [{ language: 'Dari', speaking: null, reading: null, interpreting: null }],
  ...{ roles: ['tolk' as const], is21: true, hasRate: true, hasAvailability: true },
  ...{ reward: 'vrijwilligersvergoeding' as const, workCheck: 'checked' as const },
  hasConsent: true,
}

test('of who is wholly known nothing is missing', () => {
  expect(missingOf(known)).toEqual([])
})

test('a rate is missing only of who is paid by the hour, an age only where a limit asks for it', () => {
  const bare = { ...known, hasRate: false, is21: null }
  expect(missingOf(bare)).toEqual(['rate', 'is-21'])
  expect(missingOf({ ...bare, reward: 'factuur' })).toEqual(['rate'])
  expect(missingOf({ ...bare, reward: 'onbetaald' })).toEqual([])
  expect(missingOf({ ...bare, reward: null })).toEqual(['reward'])
})

test('a check that is due again was done, so it is not missing', () => {
  expect(missingOf({ ...known, workCheck: 'due' })).toEqual([])
  expect(missingOf({ ...known, workCheck: 'never' })).toEqual(['work-check'])
})
