import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { poolConsentFrom } from '#domain/sleutelpersonen/pool-consent'

const given = { givenOn: isoDate('2026-01-10'), withdrawnOn: null }
const withdrawn = { givenOn: isoDate('2026-01-10'), withdrawnOn: isoDate('2026-06-01') }

it('is unknown as long as nothing was said, and withdrawn when all of it was taken back', () => {
  expect(poolConsentFrom([])).toBe('unknown')
  expect(poolConsentFrom([given])).toBe('given')
  expect(poolConsentFrom([withdrawn])).toBe('withdrawn')
  expect(poolConsentFrom([withdrawn, { ...given, givenOn: isoDate('2026-07-01') }])).toBe('given')
})
